package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.Citation;
import factfile.model.Compliance;
import factfile.model.Days;
import factfile.model.Edge;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactKind;
import factfile.model.Slice;
import factfile.model.Term;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a resolution obliges whom to do, and whether it was kept on the asked day. */
public final class Terms {
  public static final List<String> COLUMNS =
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
          "cite");

  private final Inquiry inquiry;
  private final FactBase base;
  private final Slices slices;
  private int later;

  private Terms(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.slices = new Slices(base);
  }

  public static Answer of(Inquiry inquiry) {
    return new Terms(inquiry).answer();
  }

  private Answer answer() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.TERM)) {
      add((Term) fact, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, rows, notices);
  }

  /**
   * How a term stands.
   *
   * @param status null where nothing is known
   * @param slice dated; null where nothing is known
   */
  private record Standing(Compliance.Status status, Slice slice, boolean certain) {
    String word() {
      return status == null ? "unknown" : status.word();
    }

    FactDate since() {
      boolean dated = slice != null && slice.from() != null && !slice.from().isOpen();
      return dated ? slice.from().date() : null;
    }
  }

  private void add(Term term, List<Row> rows) {
    Standing standing = standing(term);
    List<Citation> cites = standing.slice() == null ? term.cites() : slices.cites(standing.slice());
    Truth matches = inquiry.filters().test(Subject.of(base, term, "term", standing.since(), cites));
    if (matches == Truth.NO) {
      return;
    }
    Truth issued = issued(term);
    if (issued == Truth.NO) {
      later++;
      return;
    }
    boolean certain = standing.certain() && matches.and(issued) == Truth.YES;
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(row(term, standing, certain, cites));
    }
  }

  private Row row(Term term, Standing standing, boolean certain, List<Citation> cites) {
    return new Row(certain) {
      @Override
      public List<Cell> cells() {
        return Terms.this.cells(term, standing, certain, cites);
      }

      @Override
      public List<Citation> cites() {
        return cites;
      }

      @Override
      protected Entry makeEntry() {
        return Terms.this.entry(term, standing, cites);
      }
    };
  }

  private Truth issued(Term term) {
    Fact resolution = base.fact(term.resolution());
    FactDate date = resolution == null ? null : resolution.date();
    LocalDate horizon = inquiry.clocks().horizon();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }

  /** The sure slice of that day, else the latest of those that may hold. */
  private Standing standing(Term term) {
    LocalDate day = inquiry.clocks().recordedDay();
    Standing best = null;
    for (Compliance each : term.record()) {
      Slice slice = slices.dated(each.slice());
      Truth holds = slices.holdsOn(slice, day);
      Standing standing =
          new Standing(each.status(), slice, holds == Truth.YES && !inquiry.clocks().isBeyondEnd());
      if (holds == Truth.YES) {
        return standing;
      }
      if (holds == Truth.MAYBE && (best == null || beginsLater(slice, best.slice()))) {
        best = standing;
      }
    }
    return best == null ? new Standing(null, null, !inquiry.clocks().isBeyondEnd()) : best;
  }

  private static boolean beginsLater(Slice a, Slice b) {
    LocalDate first = beginning(a.from());
    LocalDate second = beginning(b.from());
    return !first.isBefore(second);
  }

  private static LocalDate beginning(Edge from) {
    return from == null || from.isOpen() || from.date().latest() == null
        ? LocalDate.MIN
        : from.date().start().latest();
  }

  private List<Cell> cells(Term term, Standing standing, boolean certain, List<Citation> cites) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(term.id()));
    cells.put("resolution", Cell.text(term.resolution()));
    cells.put("party", Entities.refs(base, term.party()));
    cells.put("duty", Cell.text(term.duty()));
    cells.put("status", Cell.text(standing.word()));
    cells.put("certain", Cell.flag(certain));
    cells.put("since", Cell.date(standing.since()));
    cells.put("earliest", Cells.earliest(standing.since()));
    cells.put("latest", Cells.latest(standing.since()));
    cells.put("as_of", Cell.day(inquiry.clocks().day()));
    cells.put("up_to", Cell.day(base.upTo(cites)));
    cells.put("cite", new Cell.Cites(cites));
    return List.copyOf(cells.values());
  }

  private Entry entry(Term term, Standing standing, List<Citation> cites) {
    Tone tone =
        switch (standing.word()) {
          case "kept" -> Tone.GOOD;
          case "broken" -> Tone.BAD;
          default -> Tone.UNSURE;
        };
    List<Detail> details = new ArrayList<>();
    if (standing.since() != null) {
      details.add(Detail.of("since", DateWords.of(standing.since())));
    }
    if (standing.slice() != null) {
      addUntil(standing.slice().until(), details);
    }
    return new Entry(
        Entities.name(base, term.resolution()),
        List.of(new Span(standing.word(), tone)),
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
