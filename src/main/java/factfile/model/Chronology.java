package factfile.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Narrows the days of facts by the order given between them, by whole days, the same day allowed.
 *
 * <p>A fact's own {@code after} and {@code before} narrow that fact, not the ones they name. Its
 * earliest day follows {@code after} alone and its latest {@code before} alone, so that the result
 * does not depend on which fact is asked first.
 */
public final class Chronology {
  private final Records records;

  /** What the order of facts is read from. */
  public interface Records {
    /** The fact, or null. */
    Fact fact(String id);

    /** The last day that cited sources speak of, or null. */
    LocalDate upTo(List<Citation> cites);
  }

  public Chronology(Records records) {
    this.records = records;
  }

  /** See {@link FactBase#when}. Where order and date contradict each other, the date stands. */
  public FactDate when(Fact fact) {
    FactDate written = fact.date();
    if (fact.order().isEmpty()) {
      return written;
    }
    FactDate narrowed = narrowed(fact);
    return narrowed == null ? written : narrowed;
  }

  /** True where no day is left that suits both the fact's date and its order. */
  public boolean isContradicted(Fact fact) {
    boolean bounded = fact.date() != null || earliest(fact, new HashSet<>()) != null;
    return !fact.order().isEmpty() && bounded && narrowed(fact) == null;
  }

  /** True where the fact's order leads back to itself. */
  public boolean isCircular(Fact fact) {
    return reaches(fact, fact.id(), true, new HashSet<>())
        || reaches(fact, fact.id(), false, new HashSet<>());
  }

  private FactDate narrowed(Fact fact) {
    LocalDate first = earliest(fact, new HashSet<>());
    LocalDate last = latest(fact, new HashSet<>());
    if (fact.date() == null) {
      LocalDate known = records.upTo(fact.cites());
      last = last == null || (known != null && known.isBefore(last)) ? known : last;
    }
    boolean unknown = fact.date() == null && first == null && last == null;
    if (unknown || (first != null && last != null && first.isAfter(last))) {
      return null;
    }
    Days days = new Days(first, last);
    return fact.date() == null ? FactDate.Moment.between(days) : fact.date().clip(days);
  }

  private LocalDate earliest(Fact fact, Set<String> seen) {
    LocalDate bound = fact.date() == null ? null : fact.date().earliest();
    seen.add(fact.id());
    for (String id : fact.order().after()) {
      Fact other = records.fact(id);
      if (other != null && !seen.contains(id)) {
        LocalDate theirs = earliest(other, seen);
        bound = bound == null || (theirs != null && theirs.isAfter(bound)) ? theirs : bound;
      }
    }
    return bound;
  }

  private LocalDate latest(Fact fact, Set<String> seen) {
    LocalDate bound = fact.date() == null ? null : fact.date().timelineDay();
    seen.add(fact.id());
    for (String id : fact.order().before()) {
      Fact other = records.fact(id);
      if (other != null && !seen.contains(id)) {
        LocalDate theirs = latest(other, seen);
        bound = bound == null || (theirs != null && theirs.isBefore(bound)) ? theirs : bound;
      }
    }
    return bound;
  }

  private boolean reaches(Fact fact, String goal, boolean forward, Set<String> seen) {
    for (String id : forward ? fact.order().before() : fact.order().after()) {
      Fact next = records.fact(id);
      if (id.equals(goal) || (next != null && seen.add(id) && reaches(next, goal, forward, seen))) {
        return true;
      }
    }
    return false;
  }
}
