package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Fulfilment;
import factfile.model.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What had become of a promise or a prediction by a day: the last outcome that had come by then. An
 * outcome whose day is not known for sure counts from the last that it allows; before that the
 * state is the one before, and uncertain.
 *
 * @param date of that outcome; null while nothing has become of it
 * @param cites of that outcome; empty while nothing has become of it
 */
public record PromiseState(
    PromiseStatus status, FactDate date, boolean certain, List<Citation> cites)
    implements RowState {
  public PromiseState {
    cites = List.copyOf(cites);
  }

  /** An outcome with the day from which it counts: its own, else the last of its sources. */
  private record Dated(Fulfilment outcome, FactDate date, LocalDate settled) {
    static Dated of(FactBase base, Fulfilment outcome) {
      LocalDate known = base.upTo(outcome.cites());
      FactDate date = outcome.date() == null ? FactDate.Moment.day(known) : outcome.date();
      return new Dated(outcome, date, date.latest() == null ? known : date.latest());
    }

    boolean canHaveComeBy(LocalDate day) {
      return date.earliest() == null || !date.earliest().isAfter(day);
    }
  }

  /** What counts first stays first of what counts on the same day. */
  private static final class BySettled implements Comparator<Dated> {
    @Override
    public int compare(Dated a, Dated b) {
      return a.settled().compareTo(b.settled());
    }
  }

  public static PromiseState at(FactBase base, Statement statement, LocalDate day) {
    List<Dated> outcomes = new ArrayList<>();
    for (Fulfilment outcome : statement.outcomes()) {
      outcomes.add(Dated.of(base, outcome));
    }
    outcomes.sort(new BySettled());
    PromiseState state = new PromiseState(PromiseStatus.OPEN, null, true, List.of());
    boolean pending = false;
    for (Dated each : outcomes) {
      PromiseStatus status = PromiseStatus.of(each.outcome().status());
      if (!each.settled().isAfter(day)) {
        boolean certain = !each.date().doubtful();
        state = new PromiseState(status, each.date(), certain, each.outcome().cites());
      } else {
        pending |= status != state.status() && each.canHaveComeBy(day);
      }
    }
    return pending ? new PromiseState(state.status(), state.date(), false, state.cites()) : state;
  }

  @Override
  public List<StatusWord> statuses() {
    return List.of(StatusWord.of(status.word(), certain));
  }
}
