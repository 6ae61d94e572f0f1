package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * Narrows the days of facts by the order given between them, by whole days, the same day allowed.
 *
 * <p>A fact's own {@code after} and {@code before} narrow that fact, not the ones they name. Its
 * earliest day follows {@code after} alone and its latest {@code before} alone, so that the result
 * does not depend on which fact is asked first. What has been found out of one is kept for others:
 * the records must not change.
 */
public final class Chronology {
  private final Records records;
  private final OrderBounds earliest;
  private final OrderBounds latest;

  /** What the order of facts is read from. */
  public interface Records {
    /** The fact, or null. */
    Fact fact(String id);

    /** The last day that cited sources speak of, or null. */
    LocalDate upTo(List<Citation> cites);
  }

  public Chronology(Records records) {
    this.records = records;
    this.earliest = new OrderBounds(records, true);
    this.latest = new OrderBounds(records, false);
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
    boolean bounded = fact.date() != null || earliest.of(fact) != null;
    return !fact.order().isEmpty() && bounded && narrowed(fact) == null;
  }

  /** True where the fact's order leads back to itself. */
  public boolean isCircular(Fact fact) {
    return latest.isCircular(fact) || earliest.isCircular(fact);
  }

  private FactDate narrowed(Fact fact) {
    LocalDate first = earliest.of(fact);
    LocalDate last = latest.of(fact);
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
}
