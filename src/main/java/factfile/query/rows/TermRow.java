package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Edge;
import factfile.model.record.Fact;
import factfile.model.record.Term;
import factfile.query.state.OtherFinding;
import factfile.query.state.TermForce;
import factfile.query.state.TermState;
import factfile.query.state.TermStatus;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A term and how it stands.
 *
 * @param asOf the day that it is asked for, or null
 */
public record TermRow(FactBase base, Term term, TermState state, LocalDate asOf, boolean certain)
    implements Row {
  @Override
  public List<Citation> cites() {
    return state.cites();
  }

  /** It is there once its resolution has been issued. */
  @Override
  public LocalDate begins() {
    Fact resolution = base.fact(term.resolution());
    FactDate date = resolution == null ? null : resolution.date();
    return date == null ? null : date.start().earliest();
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (state.since() != null) {
      details.add(Detail.of("since", DateWords.of(state.since())));
    }
    Edge until = state.slice() == null ? null : state.slice().until();
    if (until != null && !until.isOpen()) {
      details.add(Detail.of("until", DateWords.of(until.date())));
    }
    for (OtherFinding other : state.others()) {
      details.add(Detail.of("says", other.words(base)));
    }
    if (term.condition() != null) {
      details.add(Detail.of("if", term.condition().words() + met()));
    }
    return new Entry(
        Entities.name(base, term.resolution()),
        List.of(new Span(state.status().word(), tone(state.status()))),
        "",
        List.of(Span.strong(Entities.names(base, term.party())), Span.plain(": " + term.duty())),
        details,
        term.id(),
        cites());
  }

  /** When its condition was met. */
  private String met() {
    FactDate since = TermForce.since(base, term);
    return since == null ? "" : " (" + DateWords.of(since) + ")";
  }

  /** What a status looks like. */
  public static Tone tone(TermStatus status) {
    return switch (status) {
      case KEPT -> Tone.GOOD;
      case BROKEN -> Tone.BAD;
      case DISPUTED, CONDITIONAL, UNKNOWN -> Tone.UNSURE;
    };
  }
}
