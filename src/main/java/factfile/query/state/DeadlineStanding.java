package factfile.query.state;

import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A deadline on the asked day.
 *
 * @param day the day that its row answers for: a recorded state is told for the record's end at the
 *     latest, what the calendar says for the day counted to
 * @param outcome the outcome that gives the status; null where the calendar does
 * @param daysLeft up to the latest due day; null unless it is open or due
 * @param late null where it is open, due or waived
 * @param certain whether nothing else can be
 */
public record DeadlineStanding(
    DeadlineChain chain,
    DeadlineStatus status,
    LocalDate day,
    DatedOutcome outcome,
    Long daysLeft,
    Lateness late,
    boolean certain)
    implements RowState {

  /** With the outcomes up to the asked day, or to the record's end where that came before. */
  public static DeadlineStanding of(FactBase base, Deadline deadline, Clocks clocks) {
    LocalDate day = clocks.countingDay();
    LocalDate recorded = clocks.isAfterEnd(day) ? clocks.end() : day;
    return of(DeadlineChain.at(base, deadline, recorded), clocks);
  }

  public static DeadlineStanding of(DeadlineChain chain, Clocks clocks) {
    DatedOutcome closing = chain.closing();
    DatedOutcome outcome = closing == null ? chain.inForce().missed() : closing;
    return outcome == null ? counted(chain, clocks) : recorded(chain, outcome, clocks);
  }

  /** An outcome is a recorded state: it does not fade as the days of an open deadline do. */
  private static DeadlineStanding recorded(
      DeadlineChain chain, DatedOutcome outcome, Clocks clocks) {
    DeadlineStatus status = DeadlineStatus.of(outcome.outcome().status());
    Lateness late =
        switch (status) {
          case MET -> Lateness.of(outcome, chain.inForce());
          case MISSED -> Lateness.between(chain.inForce().due(), clocks.day(), clocks.day());
          default -> null;
        };
    boolean certain = chain.certain() && !clocks.isBeyondEnd();
    return new DeadlineStanding(chain, status, clocks.day(), outcome, null, late, certain);
  }

  private static DeadlineStanding counted(DeadlineChain chain, Clocks clocks) {
    FactDate due = chain.inForce().due();
    LocalDate day = clocks.countingDay();
    boolean certain = chain.certain() && isSettled(due, day) && !clocks.isAfterEnd(day);
    if (due.latest() == null) {
      return new DeadlineStanding(chain, DeadlineStatus.OPEN, day, null, null, null, certain);
    }
    long left = due.latest().toEpochDay() - day.toEpochDay();
    if (left < 0) {
      Lateness late = Lateness.between(due, day, day);
      return new DeadlineStanding(chain, DeadlineStatus.PASSED, day, null, null, late, certain);
    }
    DeadlineStatus status = left == 0 ? DeadlineStatus.DUE : DeadlineStatus.OPEN;
    return new DeadlineStanding(chain, status, day, null, left, null, certain);
  }

  /** False on the days on which it may be due, already or not yet. */
  private static boolean isSettled(FactDate due, LocalDate day) {
    boolean ahead = due.earliest() != null && day.isBefore(due.earliest());
    boolean gone = due.latest() != null && day.isAfter(due.latest());
    return !due.doubtful() && (ahead || gone || due.isSingleDay());
  }

  public DeadlineStanding surely(boolean sure) {
    return new DeadlineStanding(chain, status, day, outcome, daysLeft, late, sure);
  }

  /** Of a leg that it has gone through, or of the one in force. */
  public DeadlineStatus statusOf(Leg leg) {
    if (!leg.moved()) {
      return status;
    }
    return leg.missed() == null ? DeadlineStatus.EXTENDED : DeadlineStatus.MISSED;
  }

  /** Its own, those that outcomes gave it and its legs, and what it may be instead. */
  @Override
  public List<StatusWord> statuses() {
    List<StatusWord> words = new ArrayList<>();
    words.add(StatusWord.of(status.word(), certain));
    for (DatedOutcome told : chain.told()) {
      words.add(StatusWord.of(told.outcome().status().word(), !told.date().doubtful()));
    }
    for (DatedOutcome pending : chain.pending()) {
      words.add(new StatusWord(pending.outcome().status().word(), Truth.MAYBE));
    }
    if (outcome == null && !isSettled(chain.inForce().due(), day)) {
      for (DeadlineStatus other :
          new DeadlineStatus[] {DeadlineStatus.OPEN, DeadlineStatus.DUE, DeadlineStatus.PASSED}) {
        words.add(new StatusWord(other.word(), Truth.MAYBE));
      }
    }
    return words;
  }

  /** Whether it was met after the due day that counted in the end. */
  public Truth isMetLate() {
    if (status != DeadlineStatus.MET || !late.isLate()) {
      return Truth.NO;
    }
    return late.low() > 0 ? Truth.YES : Truth.MAYBE;
  }
}
