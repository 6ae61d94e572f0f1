package factfile.query.history;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.Edge;
import factfile.model.part.Slice;
import factfile.model.record.Term;
import factfile.query.rows.TermRow;
import factfile.query.state.OtherFinding;
import factfile.query.state.RowState;
import factfile.query.state.Slices;
import factfile.query.state.StatusWord;
import factfile.query.state.TermStatus;
import factfile.query.words.CiteWords;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's finding of a term, of several events one of them.
 *
 * @param slice dated
 * @param others what others find for the day from which it holds
 */
public record TermHistoryRow(
    FactBase base,
    Term term,
    Compliance.Status status,
    Slice slice,
    List<OtherFinding> others,
    boolean certain)
    implements Row, RowState {
  public TermHistoryRow {
    others = List.copyOf(others);
  }

  /** Since when; null where that is open or not known. */
  FactDate date() {
    return date(slice.from());
  }

  FactDate until() {
    return date(slice.until());
  }

  /** Whether it is found of an event, and of no longer time. */
  private boolean isOnDay() {
    return slice.until() == null && slice.event() != null;
  }

  private static FactDate date(Edge edge) {
    return edge == null || edge.isOpen() ? null : edge.date();
  }

  @Override
  public List<StatusWord> statuses() {
    return List.of(new StatusWord(status.word(), Truth.YES));
  }

  @Override
  public List<Citation> cites() {
    return new Slices(base).cites(slice);
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (date() != null) {
      details.add(Detail.of(isOnDay() ? "on" : "since", DateWords.of(date())));
    }
    if (until() != null) {
      details.add(Detail.of("until", DateWords.of(until())));
    }
    if (slice.event() != null) {
      details.add(Detail.of("shown by", Entities.name(base, slice.event())));
    }
    details.add(Detail.of("says", CiteWords.reporters(base, slice.cites())));
    for (OtherFinding other : others) {
      details.add(Detail.of("but", other.words(base)));
    }
    return new Entry(
        Entities.name(base, term.resolution()),
        List.of(new Span(status.word(), TermRow.tone(TermStatus.of(status)))),
        "",
        List.of(Span.strong(Entities.names(base, term.party())), Span.plain(": " + term.duty())),
        details,
        term.id(),
        cites());
  }
}
