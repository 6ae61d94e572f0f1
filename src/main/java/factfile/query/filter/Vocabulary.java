package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.part.ActGrammar;
import factfile.model.part.Fate;
import factfile.model.part.Outcome;
import factfile.model.part.Role;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.text.Worded;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.TermStatus;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words that prefixes take of which a base makes up its own: acts, units, statuses, offices.
 */
public final class Vocabulary {
  private final FactBase base;

  /**
   * @param base null where there is none: only the words that every base has are known then
   */
  public Vocabulary(FactBase base) {
    this.base = base;
  }

  /** What speakers do with statements. */
  public Set<String> acts() {
    Set<String> acts = new LinkedHashSet<>(Worded.words(ActGrammar.values()));
    if (base != null) {
      for (Fact fact : base.facts(FactKind.STATEMENT)) {
        acts.add(((Statement) fact).act().word());
      }
    }
    return acts;
  }

  /** What counts count in. */
  public Set<String> units() {
    Set<String> units = new LinkedHashSet<>();
    if (base != null) {
      for (Fact fact : base.facts(FactKind.COUNT)) {
        if (((Count) fact).unit() != null) {
          units.add(((Count) fact).unit());
        }
      }
    }
    return units;
  }

  /** How deadlines and terms stand, and what becomes of entities. */
  public Set<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>(Worded.words(DeadlineStatus.values()));
    statuses.addAll(Worded.words(Outcome.Status.values()));
    statuses.addAll(Worded.words(TermStatus.values()));
    if (base != null) {
      for (Entity entity : base.entities()) {
        for (Fate fate : entity.fates()) {
          statuses.add(fate.status());
        }
      }
    }
    return statuses;
  }

  /** The titles of offices. */
  public Set<String> offices() {
    Set<String> offices = new LinkedHashSet<>();
    if (base != null) {
      for (Entity entity : base.entities()) {
        for (Role role : entity.roles()) {
          offices.add(role.title());
        }
      }
    }
    return offices;
  }
}
