package factfile.query.state;

import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.model.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Outcomes of one day that exclude each other: whichever is the answer, the other is not. */
public final class Contradictions {
  private Contradictions() {}

  /**
   * Pairs of outcomes of a deadline. That it was missed and then moved, or met late, all on one
   * day, is no contradiction.
   */
  public static List<List<DatedOutcome>> of(FactBase base, Deadline deadline) {
    List<DatedOutcome> all = DatedOutcome.inOrder(base, deadline);
    List<List<DatedOutcome>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        DatedOutcome one = all.get(i);
        DatedOutcome other = all.get(j);
        if (one.settled() != null
            && one.settled().equals(other.settled())
            && exclude(base, deadline, one, other)) {
          pairs.add(List.of(one, other));
        }
      }
    }
    return pairs;
  }

  /** In the order in which they count: missed, partly, extended, met, waived. */
  private static boolean exclude(
      FactBase base, Deadline deadline, DatedOutcome one, DatedOutcome other) {
    Outcome.Status status = one.outcome().status();
    if (other.outcome().status() == status) {
      return status == Outcome.Status.EXTENDED
          && !one.outcome().due().edtf().equals(other.outcome().due().edtf());
    }
    return switch (other.outcome().status()) {
      case MET -> status == Outcome.Status.MISSED && isInTime(base, deadline, other.settled());
      case WAIVED -> status == Outcome.Status.MET;
      default -> false;
    };
  }

  /** Whether a day does not lie after the due day that was in force before it. */
  private static boolean isInTime(FactBase base, Deadline deadline, LocalDate day) {
    DeadlineChain before = DeadlineChain.at(base, deadline, day.minusDays(1));
    LocalDate due = before.inForce().due().latest();
    return due == null || !day.isAfter(due);
  }

  /** Pairs of outcomes of a promise or a prediction. */
  public static List<List<Fulfilment>> of(FactBase base, Statement statement) {
    List<List<Fulfilment>> pairs = new ArrayList<>();
    List<Fulfilment> all = statement.outcomes();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        LocalDate day = settled(base, all.get(i));
        boolean sameDay = day != null && day.equals(settled(base, all.get(j)));
        if (sameDay && isGood(all.get(i)) != isGood(all.get(j))) {
          pairs.add(List.of(all.get(i), all.get(j)));
        }
      }
    }
    return pairs;
  }

  /** The day from which it counts. */
  public static LocalDate settled(FactBase base, Fulfilment outcome) {
    FactDate date = outcome.date();
    return date == null || date.latest() == null ? base.upTo(outcome.cites()) : date.latest();
  }

  private static boolean isGood(Fulfilment outcome) {
    return outcome.status() == Fulfilment.Status.KEPT
        || outcome.status() == Fulfilment.Status.CAME_TRUE;
  }
}
