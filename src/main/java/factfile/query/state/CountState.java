package factfile.query.state;

import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many there are on a day: one value, with what disagrees beside it; or none, where estimates
 * differ and the keeper prefers none of them.
 *
 * @param value the answer; null where it is in dispute
 * @param date the day that the number holds on
 * @param others what disagrees; where it is in dispute every estimate, at least one
 * @param certain false where it only may hold on the day, or only may be the newest
 */
public record CountState(CountValue value, FactDate date, List<Estimate> others, boolean certain) {
  /** What follows a number in dispute. */
  public static final String IN_DISPUTE = "according to whom you ask";

  public CountState {
    others = List.copyOf(others);
  }

  /** Null where nothing can hold on or before the day, or all that does is deprecated. */
  public static CountState at(FactBase base, Count count, LocalDate day) {
    return count.event() == null
        ? new MovingNumber(base, count).at(day)
        : new NumberOfEvent(base, count).at(day);
  }

  /** A value of a count as it was told, with what disagreed with it on its day. */
  public static CountState told(FactBase base, Count count, CountValue value) {
    FactDate date = dateOf(base, count, value);
    LocalDate last = date.latest() == null ? LocalDate.MAX : date.latest();
    CountState then = at(base, count, last);
    List<Estimate> others = new ArrayList<>();
    if (then != null) {
      boolean ofItsDay = last.equals(then.date.latest()) || value.rank() == Rank.DISPUTED;
      for (Estimate other : ofItsDay ? then.everyEstimate(base) : then.others) {
        boolean own = count.event() != null && other.reporter().isAmong(base, value.cites());
        if (!own && !agree(other.value(), value)) {
          others.add(other);
        }
      }
    }
    return new CountState(value, date, others, true);
  }

  /**
   * The values that can be the answer on some day; of one event, the last word of each reporter.
   */
  public static List<CountValue> answers(FactBase base, Count count) {
    List<CountValue> answers = new ArrayList<>();
    if (count.event() != null) {
      for (Estimate estimate : new NumberOfEvent(base, count).standing()) {
        answers.add(estimate.value());
      }
      return answers;
    }
    for (CountValue value : count.values()) {
      if (value.rank() != Rank.DEPRECATED && value.rank() != Rank.DISPUTED) {
        answers.add(value);
      }
    }
    return answers;
  }

  /**
   * A number of one event is of the event's day. Else a value holds on its date; one without holds
   * on the last day that its sources speak of.
   */
  public static FactDate dateOf(FactBase base, Count count, CountValue value) {
    if (count.event() == null) {
      return value.date() == null ? FactDate.Moment.day(base.upTo(value.cites())) : value.date();
    }
    Fact event = base.fact(count.event());
    FactDate date = event == null ? null : base.when(event);
    return date == null
        ? FactDate.Moment.between(new Days(null, base.upTo(count.everyCite())))
        : date;
  }

  /** Whether two say the same number or range, {@code about} aside, and of no other whole. */
  static boolean agree(CountValue a, CountValue b) {
    boolean wholes = a.whole() == null || b.whole() == null || agree(a.whole(), b.whole());
    return wholes && agree(a.quantity(), b.quantity());
  }

  private static boolean agree(Quantity a, Quantity b) {
    return a.lowIncluded() == b.lowIncluded()
        && a.highIncluded() == b.highIncluded()
        && isSame(a.low(), b.low())
        && isSame(a.high(), b.high());
  }

  private static boolean isSame(BigDecimal a, BigDecimal b) {
    boolean both = a != null && b != null;
    return both ? a.compareTo(b) == 0 : a == null && b == null;
  }

  public boolean isInDispute() {
    return value == null;
  }

  /**
   * The day that an estimate is of, or of one event was given on, where it is another than that of
   * the answer; else null.
   */
  public FactDate otherDay(Estimate estimate) {
    FactDate own = estimate.value().date();
    return own == null || own.edtf().equals(date.edtf()) ? null : own;
  }

  /** What its keeper thinks of the answer. */
  public Rank rank() {
    return value == null ? Rank.DISPUTED : value.rank();
  }

  /** Null where only an estimate without a lower bound is the answer. */
  public BigDecimal low() {
    return value == null ? span().low() : value.quantity().low();
  }

  /** Null where only an estimate without an upper bound is the answer. */
  public BigDecimal high() {
    return value == null ? span().high() : value.quantity().high();
  }

  public boolean isOpenLow() {
    return value == null ? span().openLow() : low() == null;
  }

  public boolean isOpenHigh() {
    return value == null ? span().openHigh() : high() == null;
  }

  /** The number as one quantity: of one in dispute, the span that all estimates lie in. */
  public Quantity quantity() {
    return value == null ? span().quantity() : value.quantity();
  }

  /** From the least to the greatest number that is named of one in dispute. */
  private NumberSpan span() {
    return NumberSpan.of(others);
  }

  /** The number with its doubt, in words. */
  public String phrase() {
    return value == null ? span().phrase() : value.phrase();
  }

  /** What each reporter says: whoever has the answer first, then all who disagree. */
  public List<Estimate> everyEstimate(FactBase base) {
    List<Estimate> all = new ArrayList<>(value == null ? List.of() : Estimate.each(base, value));
    all.addAll(others);
    return all;
  }

  /** What the answer rests on. */
  public List<Citation> cites() {
    return value == null ? everyCite() : value.cites();
  }

  /** What the answer rests on, and what disagrees with it. */
  public List<Citation> everyCite() {
    List<Citation> cites = new ArrayList<>(value == null ? List.of() : value.cites());
    for (Estimate other : others) {
      Citations.addAll(cites, other.value().cites());
    }
    return cites;
  }
}
