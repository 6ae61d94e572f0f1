package factfile.load;

import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactKind;
import factfile.model.Item;
import factfile.model.Position;
import factfile.model.Source;

/** An id that somebody wrote, to be held against what the base has. */
record Reference(String id, Target target, Position position, Owner owner) {
  /** What an id can stand for. */
  enum Target {
    ENTITY("entity"),
    SOURCE("source"),
    FACT("fact"),
    EVENT("event"),
    FACT_OR_ENTITY("fact or entity");

    private final String word;

    Target(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    /** Whether what has the id belongs where the id stands. */
    boolean suits(Item item) {
      return switch (this) {
        case ENTITY -> item instanceof Entity;
        case SOURCE -> item instanceof Source;
        case FACT -> item instanceof Fact;
        case EVENT -> item instanceof Fact fact && fact.kind() == FactKind.EVENT;
        case FACT_OR_ENTITY -> !(item instanceof Source);
      };
    }
  }
}
