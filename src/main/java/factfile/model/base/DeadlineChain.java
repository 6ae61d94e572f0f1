package factfile.model.base;

import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A deadline as its outcomes up to a day leave it: a chain of legs, each begun by an extension.
 *
 * @param legs those begun, at least one; the last is in force
 * @param told the outcomes that count, in order; what comes after the end of the chain does not
 * @param pending the outcomes that may have come by that day as well, and would change it
 */
public record DeadlineChain(
    Deadline deadline, List<Leg> legs, List<DatedOutcome> told, List<DatedOutcome> pending) {
  public DeadlineChain {
    legs = List.copyOf(legs);
    told = List.copyOf(told);
    pending = List.copyOf(pending);
  }

  /**
   * @param day outcomes that have surely come by this day count; null for all of them
   */
  public static DeadlineChain at(Chronology.Records records, Deadline deadline, LocalDate day) {
    List<Leg> legs = new ArrayList<>();
    legs.add(new Leg(deadline, null, null, false));
    List<DatedOutcome> told = new ArrayList<>();
    List<DatedOutcome> pending = new ArrayList<>();
    for (DatedOutcome each : DatedOutcome.inOrder(records, deadline)) {
      boolean counts = day == null || !each.settled().isAfter(day);
      if (counts) {
        told.add(each);
        turn(deadline, legs, each);
      } else if (each.changes() && each.canHaveComeBy(day)) {
        pending.add(each);
      }
      if (counts && each.status().closes()) {
        break;
      }
    }
    return new DeadlineChain(deadline, legs, told, pending);
  }

  private static void turn(Deadline deadline, List<Leg> legs, DatedOutcome outcome) {
    switch (outcome.status()) {
      case EXTENDED -> {
        int last = legs.size() - 1;
        legs.set(last, legs.get(last).over());
        legs.add(new Leg(deadline, outcome, null, false));
      }
      case MISSED -> {
        int index = missed(legs, outcome.settled());
        Leg leg = legs.get(index);
        legs.set(index, leg.missed() == null ? leg.missed(outcome) : leg);
      }
      case PARTLY, MET, WAIVED -> {
        // What was reached, or that it is over, changes no leg.
      }
    }
  }

  /** The last leg that was due by then, else the one in force. */
  private static int missed(List<Leg> legs, LocalDate day) {
    for (int i = legs.size() - 1; i >= 0; i--) {
      LocalDate due = legs.get(i).due().latest();
      if (due != null && !due.isAfter(day)) {
        return i;
      }
    }
    return legs.size() - 1;
  }

  /** Whether no other outcome may have come, and none that counts is in doubt; progress aside. */
  public boolean certain() {
    boolean doubtful = !pending.isEmpty();
    for (DatedOutcome each : told) {
      doubtful |= each.changes() && each.date().doubtful();
    }
    return !doubtful;
  }

  /** The one whose due day counts. */
  public Leg inForce() {
    return legs.get(legs.size() - 1);
  }

  public Leg first() {
    return legs.get(0);
  }

  public boolean isMoved() {
    return legs.size() > 1;
  }

  /** The outcome that closed the chain, or null. */
  public DatedOutcome closing() {
    DatedOutcome last = told.isEmpty() ? null : told.get(told.size() - 1);
    return last != null && last.status().closes() ? last : null;
  }

  /** How far it had got, each time that somebody said so. */
  public List<DatedOutcome> progress() {
    List<DatedOutcome> progress = new ArrayList<>();
    for (DatedOutcome each : told) {
      if (each.status() == Outcome.Status.PARTLY) {
        progress.add(each);
      }
    }
    return progress;
  }

  /** Everything that it rests on: the deadline's citations, then those of what has come of it. */
  public List<Citation> everyCite() {
    List<Citation> cites = new ArrayList<>(deadline.cites());
    for (DatedOutcome each : told) {
      Citations.addAll(cites, each.outcome().cites());
    }
    return cites;
  }
}
