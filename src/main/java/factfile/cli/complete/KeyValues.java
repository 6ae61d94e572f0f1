package factfile.cli.complete;

import factfile.cli.line.Candidate;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.ArrayList;
import java.util.List;

/** Candidates for the value of a key of a record that is being added. */
public final class KeyValues {
  private final FactBase base;

  /**
   * @param base null where there is none; then only what needs none is offered
   */
  public KeyValues(FactBase base) {
    this.base = base;
  }

  /** What can be added. */
  public static List<Candidate> kinds() {
    List<Candidate> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(new Candidate(kind.word(), kind.meaning()));
    }
    return kinds;
  }

  public List<Candidate> of(Key key, String typed) {
    ArgumentValues known = new ArgumentValues(base);
    return switch (key.type()) {
      case WORD, VERB -> ArgumentValues.words(key.words(), "", typed);
      case DATE, DATING, DAY, EDGE -> new DateValues(base).of(typed);
      case ENTITY -> entities(typed);
      case EVENT, FACT -> facts(key, typed);
      case FACT_OR_ENTITY -> both(typed);
      case SOURCE -> known.sources(typed);
      case CITATION -> citations(known.sources(typed));
      case TEXT ->
          key.name().equals("tags")
              ? ArgumentValues.words(known.tags(typed), "", typed)
              : List.of();
      case ID, NUMBER, WHOLE, PERCENT, DURATION, LOCATOR, LENGTH, FINGERPRINT -> List.of();
      case PREMISE, BLOCK, BLOCK_BY_KEY -> List.of();
    };
  }

  /** The ids that could grow, where some can: values of a count, outcomes, roles. */
  List<Candidate> existing(Kind kind, String typed) {
    if (base == null || kind.part() == null) {
      return List.of();
    }
    return kind == Kind.ENTITY ? entities(typed) : ofKind(FactKind.valueOf(kind.name()), typed);
  }

  /** Behind the sign follows the place in the source. */
  private static List<Candidate> citations(List<Candidate> sources) {
    List<Candidate> citations = new ArrayList<>();
    for (Candidate source : sources) {
      citations.add(new Candidate(source.word() + "#", source.description()));
    }
    return citations;
  }

  private List<Candidate> both(String typed) {
    List<Candidate> both = new ArrayList<>(new ArgumentValues(base).factIds(typed));
    both.addAll(entities(typed));
    return both;
  }

  private List<Candidate> facts(Key key, String typed) {
    return key.type() == KeyType.EVENT
        ? ofKind(FactKind.EVENT, typed)
        : new ArgumentValues(base).factIds(typed);
  }

  private List<Candidate> ofKind(FactKind kind, String typed) {
    List<Candidate> ids = new ArrayList<>();
    if (base != null) {
      for (Fact fact : base.facts(base.findBegun(Index.ID, typed))) {
        if (fact.kind() == kind) {
          ids.add(new Candidate(fact.id(), fact.title()));
        }
      }
    }
    return ids;
  }

  private List<Candidate> entities(String typed) {
    List<Candidate> ids = new ArrayList<>();
    if (base != null) {
      for (Entity entity : base.entities(base.findBegun(Index.ID, typed))) {
        ids.add(new Candidate(entity.id(), entity.name()));
      }
    }
    return ids;
  }
}
