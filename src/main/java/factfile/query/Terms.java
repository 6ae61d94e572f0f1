package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.Citation;
import factfile.model.Days;
import factfile.model.Edge;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactKind;
import factfile.model.Term;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a resolution obliges whom to do, and whether it was kept on the asked day. */
public final class Terms {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
          List.of(
              "id",
              "resolution",
              "party",
              "duty",
              "status",
              "certain",
              "since",
              "earliest",
              "latest",
              "as_of",
              "up_to",
              "cite"));

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Terms(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<CellRow> of(Inquiry inquiry) {
    return new Terms(inquiry).answer();
  }

  private Answer<CellRow> answer() {
    List<CellRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.TERM)) {
      add((Term) fact, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, rows, notices);
  }

  private void add(Term term, List<CellRow> rows) {
    TermState state = TermState.at(base, term, inquiry.clocks().recordedDay());
    List<Citation> cites = state.cites();
    Truth matches = inquiry.filters().test(Subject.of(base, term, "term", state.since(), cites));
    if (matches == Truth.NO) {
      return;
    }
    Truth issued = issued(base, term, inquiry.clocks().horizon());
    if (issued == Truth.NO) {
      later++;
      return;
    }
    boolean known = state.certain() && !inquiry.clocks().isBeyondEnd();
    boolean certain = known && matches.and(issued) == Truth.YES;
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(row(term, state, certain, cites));
    }
  }

  private CellRow row(Term term, TermState state, boolean certain, List<Citation> cites) {
    return new CellRow(certain) {
      @Override
      public List<Cell> cells() {
        return Terms.this.cells(term, state, certain, cites);
      }

      @Override
      public List<Citation> cites() {
        return cites;
      }

      @Override
      protected Entry makeEntry() {
        return Terms.this.entry(term, state, cites);
      }
    };
  }

  /**
   * Whether the resolution that it stands in had been issued.
   *
   * @param horizon the day asked for, or null
   */
  static Truth issued(FactBase base, Term term, LocalDate horizon) {
    Fact resolution = base.fact(term.resolution());
    FactDate date = resolution == null ? null : resolution.date();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }

  private List<Cell> cells(Term term, TermState state, boolean certain, List<Citation> cites) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(term.id()));
    cells.put("resolution", Cell.text(term.resolution()));
    cells.put("party", Entities.cell(base, term.party()));
    cells.put("duty", Cell.text(term.duty()));
    cells.put("status", Cell.text(state.word()));
    cells.put("certain", Cell.flag(certain));
    cells.put("since", Cell.date(state.since()));
    cells.put("earliest", Cells.earliest(state.since()));
    cells.put("latest", Cells.latest(state.since()));
    cells.put("as_of", Cell.day(inquiry.clocks().day()));
    cells.put("up_to", Cell.day(base.upTo(cites)));
    cells.put("cite", new Cell.Cites(cites));
    return List.copyOf(cells.values());
  }

  private Entry entry(Term term, TermState state, List<Citation> cites) {
    Tone tone =
        switch (state.word()) {
          case "kept" -> Tone.GOOD;
          case "broken" -> Tone.BAD;
          default -> Tone.UNSURE;
        };
    List<Detail> details = new ArrayList<>();
    if (state.since() != null) {
      details.add(Detail.of("since", DateWords.of(state.since())));
    }
    if (state.slice() != null) {
      addUntil(state.slice().until(), details);
    }
    return new Entry(
        Entities.name(base, term.resolution()),
        List.of(new Span(state.word(), tone)),
        "",
        List.of(Span.strong(Entities.names(base, term.party())), Span.plain(": " + term.duty())),
        details,
        term.id(),
        cites);
  }

  private static void addUntil(Edge until, List<Detail> details) {
    if (until != null && !until.isOpen()) {
      details.add(Detail.of("until", DateWords.of(until.date())));
    }
  }
}
