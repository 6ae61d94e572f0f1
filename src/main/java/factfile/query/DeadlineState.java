package factfile.query;

import factfile.model.Citation;
import factfile.model.Deadline;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A deadline as its outcomes up to a day leave it.
 *
 * @param due the due day that counts then
 * @param extension the outcome that moved it there, or null
 * @param ended the outcome that ended it, or null
 * @param certain false where an outcome only may have come by that day
 */
record DeadlineState(
    Deadline deadline, FactDate due, Outcome extension, Outcome ended, boolean certain) {
  /**
   * @param day outcomes that can have come by this day count; null for all of them
   */
  static DeadlineState at(FactBase base, Deadline deadline, LocalDate day) {
    FactDate due = deadline.due();
    Outcome extension = null;
    Outcome ended = null;
    boolean certain = true;
    for (Outcome outcome : inOrder(base, deadline)) {
      FactDate date = dateOf(base, outcome);
      if (day == null || isBy(date.earliest(), day)) {
        certain &= day == null || (!date.doubtful() && isBy(date.latest(), day));
        if (outcome.status() == Outcome.Status.EXTENDED) {
          due = outcome.due();
          extension = outcome;
        } else {
          ended = outcome;
        }
      }
    }
    return new DeadlineState(deadline, due, extension, ended, certain);
  }

  private static List<Outcome> inOrder(FactBase base, Deadline deadline) {
    List<Outcome> outcomes = new ArrayList<>(deadline.outcomes());
    outcomes.sort(new ByDay(base));
    return outcomes;
  }

  /** By the last day on which an outcome can have come. */
  private static final class ByDay implements Comparator<Outcome> {
    private final FactBase base;

    ByDay(FactBase base) {
      this.base = base;
    }

    @Override
    public int compare(Outcome a, Outcome b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(Outcome outcome) {
      LocalDate day = dateOf(base, outcome).timelineDay();
      return day == null ? LocalDate.MAX : day;
    }
  }

  /** An outcome without a date counts from the last day that its sources speak of. */
  static FactDate dateOf(FactBase base, Outcome outcome) {
    return outcome.date() != null
        ? outcome.date()
        : FactDate.Moment.day(base.upTo(outcome.cites()));
  }

  private static boolean isBy(LocalDate bound, LocalDate day) {
    return bound != null && !bound.isAfter(day);
  }

  /** Where the due day is taken from. */
  List<Citation> dueCites() {
    return extension == null ? deadline.cites() : extension.cites();
  }

  /** True where the due day was computed and no extension has replaced it. */
  boolean isComputed() {
    return extension == null && deadline.isComputed();
  }
}
