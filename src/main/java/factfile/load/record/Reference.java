package factfile.load.record;

import factfile.format.KeyType;
import factfile.load.yaml.Owner;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.RecordClass;
import factfile.model.record.Source;
import factfile.model.text.Position;

/** An id that somebody wrote, to be held against what the base has. */
public record Reference(String id, Target target, Position position, Owner owner) {
  /** What an id can stand for. */
  public enum Target {
    ENTITY("entity"),
    SOURCE("source"),
    FACT("fact"),
    EVENT("event"),
    FACT_OR_ENTITY("fact or entity"),
    ANYTHING("record");

    private final String word;

    /** What an id under a key of that type stands for; null where it takes none. */
    static Target of(KeyType type) {
      return switch (type) {
        case ENTITY -> ENTITY;
        case SOURCE -> SOURCE;
        case FACT -> FACT;
        case EVENT -> EVENT;
        case FACT_OR_ENTITY -> FACT_OR_ENTITY;
        default -> null;
      };
    }

    Target(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** The same as {@link RecordClass} sets: any of them suits. */
    int suiting() {
      return switch (this) {
        case ENTITY -> RecordClass.ENTITY.bit();
        case SOURCE -> RecordClass.SOURCE.bit();
        case FACT -> RecordClass.FACTS;
        case EVENT -> RecordClass.EVENT.bit();
        case FACT_OR_ENTITY -> RecordClass.FACTS | RecordClass.ENTITY.bit();
        case ANYTHING -> RecordClass.FACTS | RecordClass.ENTITY.bit() | RecordClass.SOURCE.bit();
      };
    }

    /** The index that most of them are in. */
    Index index() {
      return switch (this) {
        case ENTITY, FACT_OR_ENTITY -> Index.ENTITY;
        case SOURCE -> Index.SOURCE;
        case FACT, EVENT, ANYTHING -> Index.LINK;
      };
    }

    /** Whether what has the id belongs where the id stands. */
    public boolean suits(Item item) {
      return switch (this) {
        case ENTITY -> item instanceof Entity;
        case SOURCE -> item instanceof Source;
        case FACT -> item instanceof Fact;
        case EVENT -> item instanceof Fact fact && fact.kind() == FactKind.EVENT;
        case FACT_OR_ENTITY -> !(item instanceof Source);
        case ANYTHING -> true;
      };
    }
  }
}
