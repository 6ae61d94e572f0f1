package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a finding: of one that is at events, what begins with one of them.
 *
 * @param slice dated: with the beginning that its event lends it
 * @param event the days of the event where the finding is at events; else null, as where they are
 *     not known
 * @param atEvent whether it lasts no longer than nobody finds otherwise
 * @param upTo the last day that its sources speak of
 */
public record RulingStretch(Slice slice, FactDate event, boolean atEvent, LocalDate upTo) {

  /** The days on which it surely holds, where those others begin. */
  List<Days> sure(List<RulingStretch> others) {
    List<Days> sure = new ArrayList<>();
    if (event != null && !event.doubtful()) {
      addRun(event.start().latest(), event.end().earliest(), sure);
    }
    Days standing = slice.sureDays(upTo);
    if (standing != null) {
      addRun(standing.earliest(), earlier(standing.latest(), dayBefore(firstEnd(others))), sure);
    }
    return sure;
  }

  /** The days on which it can hold at all. */
  List<Days> possible(List<RulingStretch> others) {
    List<Days> possible = new ArrayList<>();
    if (event instanceof FactDate.Moment moment) {
      possible.addAll(moment.choices());
    } else if (event != null) {
      possible.add(new Days(event.earliest(), event.latest()));
    }
    Days standing = slice.possibleDays();
    if (standing != null) {
      LocalDate end = earlier(standing.latest(), dayBefore(sureEnd(others)));
      LocalDate first = standing.earliest();
      if (first == null || end == null || !first.isAfter(end)) {
        possible.add(new Days(first, end));
      }
    }
    return possible;
  }

  /** Adds a run of days; those without a first or a last day go as far as days go. */
  private static void addRun(LocalDate first, LocalDate last, List<Days> runs) {
    boolean none = LocalDate.MAX.equals(first) || LocalDate.MIN.equals(last);
    if (!none && (first == null || last == null || !first.isAfter(last))) {
      runs.add(new Days(first, last));
    }
  }

  /** The first day on which another can have begun after it; null for none. */
  private LocalDate firstEnd(List<RulingStretch> others) {
    LocalDate first = null;
    for (RulingStretch other : others) {
      if (atEvent && canBeginAfter(other)) {
        LocalDate begun = other.start().earliest();
        first = earlier(first, begun == null ? LocalDate.MIN : begun);
      }
    }
    return first;
  }

  /** The first day by which another has surely begun after it; null for none. */
  private LocalDate sureEnd(List<RulingStretch> others) {
    LocalDate first = null;
    for (RulingStretch other : others) {
      if (atEvent && surelyBeginsAfter(other)) {
        first = earlier(first, other.start().latest());
      }
    }
    return first;
  }

  /** The one event begins with itself, on whatever day that was. */
  private boolean canBeginAfter(RulingStretch other) {
    FactDate.Moment next = other.start();
    if (next == null || isSameEvent(other)) {
      return false;
    }
    LocalDate own = start() == null ? null : start().earliest();
    LocalDate latest = next.latest();
    return own == null || latest == null || latest.isAfter(own);
  }

  private boolean surelyBeginsAfter(RulingStretch other) {
    FactDate.Moment next = other.start();
    FactDate.Moment own = start();
    return next != null
        && own != null
        && !isSameEvent(other)
        && !next.doubtful()
        && !own.doubtful()
        && next.earliest() != null
        && own.latest() != null
        && next.earliest().isAfter(own.latest());
  }

  private boolean isSameEvent(RulingStretch other) {
    return slice.event() != null
        && slice.event().equals(other.slice.event())
        && start() != null
        && other.start() != null
        && start().edtf().equals(other.start().edtf());
  }

  /** When it begins; null where that is open or not known. */
  public FactDate.Moment start() {
    boolean dated = slice.from() != null && !slice.from().isOpen();
    return dated ? slice.from().date().start() : null;
  }

  /**
   * The day by which it has begun, for an order of such; the first there is where none is known.
   */
  public LocalDate begun() {
    FactDate.Moment start = start();
    return start == null || start.latest() == null ? LocalDate.MIN : start.latest();
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day == null || day.equals(LocalDate.MIN) ? day : day.minusDays(1);
  }

  /** Null is no day at all. */
  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
