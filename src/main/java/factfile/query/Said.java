package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Cell.Ref;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.Days;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactKind;
import factfile.model.Statement;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who said, warned, urged, promised, predicted or declined what, to whom, when. */
public final class Said {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
          List.of(
              "date",
              "earliest",
              "latest",
              "certain",
              "speaker",
              "act",
              "gist",
              "to",
              "about",
              "id",
              "up_to",
              "cite"));

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Said(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<CellRow> of(Inquiry inquiry) {
    return new Said(inquiry).answer();
  }

  private Answer<CellRow> answer() {
    List<Fact> statements = new ArrayList<>(inquiry.facts(FactKind.STATEMENT));
    statements.sort(new ByDay());
    List<CellRow> rows = new ArrayList<>();
    for (Fact fact : statements) {
      add((Statement) fact, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    return inquiry.answer("Statements", COLUMNS, rows, notices);
  }

  /** Statements without a day come first: they can be as old as any. */
  private final class ByDay implements Comparator<Fact> {
    @Override
    public int compare(Fact a, Fact b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(Fact fact) {
      FactDate date = base.when(fact);
      return date == null || date.timelineDay() == null ? LocalDate.MIN : date.timelineDay();
    }
  }

  private void add(Statement statement, List<CellRow> rows) {
    FactDate date = base.when(statement);
    Truth matches = inquiry.filters().test(Subject.of(base, statement));
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = begun(statement, date);
    if (begun == Truth.NO) {
      later++;
      return;
    }
    boolean certain =
        matches == Truth.YES && begun == Truth.YES && (date == null || !date.doubtful());
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(row(statement, date, certain));
    }
  }

  private CellRow row(Statement statement, FactDate date, boolean certain) {
    return new CellRow(certain) {
      @Override
      public List<Cell> cells() {
        return Said.this.cells(statement, date, certain);
      }

      @Override
      public List<Citation> cites() {
        return statement.cites();
      }

      @Override
      protected Entry makeEntry() {
        return Said.this.entry(statement, date);
      }
    };
  }

  private Truth begun(Statement statement, FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    FactDate some = date == null ? Subject.someDay(base, statement.cites()) : date;
    return horizon == null || some == null
        ? Truth.YES
        : some.start().overlaps(new Days(null, horizon));
  }

  private List<Cell> cells(Statement statement, FactDate date, boolean certain) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("date", Cell.date(date));
    cells.put("earliest", Cells.earliest(date));
    cells.put("latest", Cells.latest(date));
    cells.put("certain", Cell.flag(certain));
    cells.put("speaker", Entities.cell(base, statement.speakers()));
    cells.put("act", Cell.text(statement.act().word()));
    cells.put("gist", Cell.text(statement.gist()));
    cells.put("to", Entities.cell(base, statement.to()));
    cells.put("about", about(statement));
    cells.put("id", Cell.text(statement.id()));
    cells.put("up_to", Cell.day(base.upTo(statement.cites())));
    cells.put("cite", new Cell.Cites(statement.cites()));
    return List.copyOf(cells.values());
  }

  private Cell about(Statement statement) {
    List<Ref> refs = new ArrayList<>();
    for (String id : statement.about()) {
      refs.add(new Ref(id, Entities.name(base, id)));
    }
    return new Cell.Refs(refs);
  }

  private Entry entry(Statement statement, FactDate date) {
    List<Detail> details = new ArrayList<>();
    if (date != null && DateLead.isAbridged(date)) {
      details.add(Detail.of("when", DateWords.of(date)));
    }
    if (CiteWords.isSecondHand(statement.cites())) {
      details.add(Detail.of("via", CiteWords.reporters(base, statement.cites())));
    }
    return new Entry(
        null,
        date == null ? List.of(Span.plain("undated")) : DateLead.of(date),
        "",
        Speech.words(base, statement),
        details,
        statement.id(),
        statement.cites());
  }
}
