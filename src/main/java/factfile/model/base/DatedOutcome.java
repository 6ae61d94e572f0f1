package factfile.model.base;

import factfile.model.date.FactDate;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An outcome and the day from which it counts: its own, else the last that its sources speak of;
 * what is called missed without a day was so from the due day on.
 *
 * @param settled the day from which it surely counts: the latest that its date allows
 */
public record DatedOutcome(Outcome outcome, FactDate date, LocalDate settled) {

  /** All outcomes of a deadline in the order in which they count. */
  public static List<DatedOutcome> inOrder(Chronology.Records records, Deadline deadline) {
    List<DatedOutcome> dated = new ArrayList<>(deadline.outcomes().size());
    FactDate due = deadline.due();
    for (Outcome outcome : deadline.outcomes()) {
      dated.add(of(records, outcome, due));
      due = outcome.due() == null ? due : outcome.due();
    }
    dated.sort(new ByDay());
    return dated;
  }

  /**
   * @param due the due day that stands before it in the file
   */
  private static DatedOutcome of(Chronology.Records records, Outcome outcome, FactDate due) {
    LocalDate known = records.upTo(outcome.cites());
    FactDate date = outcome.date();
    if (date == null) {
      boolean missed = outcome.status() == Outcome.Status.MISSED;
      date = missed || known == null ? due : FactDate.Moment.day(known);
    }
    LocalDate latest = date.latest() == null ? known : date.latest();
    return new DatedOutcome(outcome, date, latest == null ? LocalDate.MAX : latest);
  }

  Outcome.Status status() {
    return outcome.status();
  }

  /** Whether it changes how the deadline stands; progress does not. */
  public boolean changes() {
    return status() != Outcome.Status.PARTLY;
  }

  /** Whether it can have come by a day. */
  boolean canHaveComeBy(LocalDate day) {
    return date.earliest() == null || !date.earliest().isAfter(day);
  }

  /** On one day a miss counts before an extension, and that before the end. */
  private static final class ByDay implements Comparator<DatedOutcome> {
    @Override
    public int compare(DatedOutcome a, DatedOutcome b) {
      int days = a.settled().compareTo(b.settled());
      return days != 0 ? days : a.status().compareTo(b.status());
    }
  }
}
