package factfile.query.state;

import factfile.answer.Span;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.CountValue;
import factfile.model.part.Part;
import factfile.model.part.Rank;
import factfile.model.part.Slice;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Resolution;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.query.words.Amounts;
import factfile.query.words.Entities;
import factfile.query.words.Speech;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every dated thing that a fact tells, in its own order. */
public final class Moments implements FactVisitor<List<Moment>> {
  private final FactBase base;
  private final Clocks clocks;
  private final Slices slices;

  public Moments(FactBase base, Clocks clocks) {
    this.base = base;
    this.clocks = clocks;
    this.slices = new Slices(base);
  }

  @Override
  public List<Moment> event(Event event) {
    return plain(event, List.of(Span.plain(event.title())));
  }

  @Override
  public List<Moment> resolution(Resolution resolution) {
    return plain(resolution, List.of(Span.plain(resolution.name() + " issued")));
  }

  @Override
  public List<Moment> statement(Statement statement) {
    return plain(statement, Speech.words(base, statement));
  }

  private List<Moment> plain(Fact fact, List<Span> headline) {
    FactDate date = base.when(fact);
    return date == null
        ? List.of()
        : List.of(moment(fact, MomentKind.of(fact.kind()), date, headline, fact.tellingCites()));
  }

  @Override
  public List<Moment> count(Count count) {
    if (count.event() != null) {
      CountState state = CountState.at(base, count, LocalDate.MAX);
      return state == null ? List.of() : List.of(number(count, state));
    }
    List<Moment> moments = new ArrayList<>();
    for (CountValue value : count.values()) {
      if (value.rank() != Rank.DEPRECATED) {
        FactDate date = CountState.dateOf(base, count, value);
        moments.add(number(count, new CountState(value, date, List.of(), true)));
      }
    }
    return moments;
  }

  private static Moment number(Count count, CountState state) {
    List<Span> headline = new ArrayList<>();
    headline.add(Span.plain(count.topic() + ": "));
    headline.add(Span.strong(Amounts.words(state.phrase(), count.unit())));
    if (state.isInDispute()) {
      headline.add(Span.unsure(", " + CountState.IN_DISPUTE));
    } else if (state.rank() == Rank.DISPUTED) {
      headline.add(Span.unsure(", disputed"));
    }
    return moment(count, MomentKind.COUNT, state.date(), headline, state.cites());
  }

  @Override
  public List<Moment> deadline(Deadline deadline) {
    List<Moment> moments = new ArrayList<>();
    DeadlineChain chain = DeadlineChain.at(base, deadline, clocks.asOf());
    if (deadline.set() != null) {
      String by = deadline.setBy().isEmpty() ? "" : " by " + names(deadline, Part.SETTER);
      moments.add(
          moment(
              deadline,
              MomentKind.DEADLINE,
              deadline.set(),
              List.of(
                  Span.plain("Deadline set" + by + ": " + deadline.title()),
                  Span.plain(deadline.window() == null ? "" : window(deadline))),
              deadline.cites()));
    }
    for (int i = 0; i < chain.legs().size(); i++) {
      Leg next = i + 1 < chain.legs().size() ? chain.legs().get(i + 1) : null;
      moments.add(due(chain.legs().get(i), next, chain));
    }
    DeadlineChain whole = clocks.asOf() == null ? chain : DeadlineChain.at(base, deadline, null);
    List<DatedOutcome> outcomes = DatedOutcome.inOrder(base, deadline);
    for (int i = 0; i < outcomes.size(); i++) {
      boolean closing = i == whole.told().size() - 1 && whole.closing() != null;
      moments.add(outcome(outcomes.get(i), deadline, closing ? whole.inForce() : null));
    }
    return moments;
  }

  /** The due day of each leg; whether that of the last one still stood is known no surer. */
  private Moment due(Leg leg, Leg next, DeadlineChain chain) {
    Deadline deadline = chain.deadline();
    Moment due =
        moment(
            deadline,
            MomentKind.DUE,
            leg.due(),
            List.of(
                Span.strong("Due"),
                Span.plain(" from " + names(deadline, Part.OWED_BY) + ": " + deadline.title()),
                Span.dim(leg.isComputed() ? " (computed)" : ""),
                Span.dim(next == null ? "" : " (" + DeadlineWords.moved(next) + ")")),
            leg.cites());
    return new Moment(
        deadline,
        MomentKind.DUE,
        due.date(),
        due.headline(),
        due.cites(),
        true,
        leg.moved() || chain.pending().isEmpty(),
        null);
  }

  private static String window(Deadline deadline) {
    return " (" + deadline.window().phrase() + ")";
  }

  private Moment outcome(DatedOutcome dated, Deadline deadline, Leg closed) {
    return moment(
        deadline,
        MomentKind.OUTCOME,
        dated.date(),
        List.of(
            Span.strong("Deadline " + DeadlineWords.outcome(dated)),
            Span.plain(DeadlineWords.aside(dated, closed) + ": " + deadline.title())),
        dated.outcome().cites());
  }

  @Override
  public List<Moment> term(Term term) {
    List<Moment> moments = new ArrayList<>();
    for (Compliance each : term.record()) {
      for (Slice stretch : each.stretches()) {
        addTerm(term, each.status(), slices.dated(stretch), moments);
      }
    }
    return moments;
  }

  private void addTerm(Term term, Compliance.Status status, Slice slice, List<Moment> moments) {
    if (slice.from() != null && !slice.from().isOpen()) {
      List<Span> headline =
          List.of(
              Span.strong(Text.capital(status.word())),
              Span.plain(" by " + names(term, Part.PARTY) + ": " + term.duty()));
      moments.add(
          moment(term, MomentKind.TERM, slice.from().date(), headline, slices.cites(slice)));
    }
  }

  private String names(Fact fact, Part part) {
    return Entities.names(base, fact.entities(part));
  }

  private static Moment moment(
      Fact fact, MomentKind kind, FactDate date, List<Span> headline, List<Citation> cites) {
    return new Moment(fact, kind, date, headline, cites, false, true, null);
  }
}
