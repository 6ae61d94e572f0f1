package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.Citation;
import factfile.model.Count;
import factfile.model.CountValue;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.FactKind;
import factfile.model.Rank;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many, as of when, according to whom. */
public final class Counts {
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "topic",
          "value",
          "low",
          "high",
          "text",
          "unit",
          "date",
          "earliest",
          "latest",
          "certain",
          "who",
          "rank",
          "others",
          "as_of",
          "up_to",
          "cite");

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Counts(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  /** One row a count: its value on the asked day. */
  public static Answer of(Inquiry inquiry) {
    return new Counts(inquiry).answer(false);
  }

  /** One row a value up to the asked day, deprecated ones included. */
  public static Answer history(Inquiry inquiry) {
    return new Counts(inquiry).answer(true);
  }

  private Answer answer(boolean history) {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      if (history) {
        addSeries((Count) fact, rows);
      } else {
        addCurrent((Count) fact, rows);
      }
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Counts", COLUMNS, rows, notices);
  }

  private void addCurrent(Count count, List<Row> rows) {
    Clocks clocks = inquiry.clocks();
    countLater(count);
    Series series = Series.at(base, count, clocks.recordedDay());
    if (series != null) {
      boolean certain = series.certain() && !clocks.isBeyondEnd();
      add(count, series, certain, rows);
    }
  }

  /** The values that would match and are not the answer because their day has not come. */
  private void countLater(Count count) {
    LocalDate day = inquiry.clocks().recordedDay();
    for (CountValue value : count.values()) {
      FactDate date = Series.dateOf(base, value);
      if (isAfter(date.earliest(), day)) {
        Subject subject = Subject.of(base, count, "count", date, value.cites());
        later += inquiry.filters().test(subject) == Truth.NO ? 0 : 1;
      }
    }
  }

  private void addSeries(Count count, List<Row> rows) {
    List<CountValue> values = new ArrayList<>(count.values());
    values.sort(new ByDay());
    for (CountValue value : values) {
      FactDate date = Series.dateOf(base, value);
      LocalDate horizon = inquiry.clocks().horizon();
      boolean begun = horizon == null || !isAfter(date.earliest(), horizon);
      boolean past = horizon == null || !isAfter(date.latest(), horizon);
      if (begun) {
        add(count, new Series(value, date, List.of(), true), past && !date.doubtful(), rows);
      } else {
        later++;
      }
    }
  }

  /** By the last day on which a value can hold. */
  private final class ByDay implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(CountValue value) {
      LocalDate latest = Series.dateOf(base, value).latest();
      return latest == null ? LocalDate.MAX : latest;
    }
  }

  private static boolean isAfter(LocalDate bound, LocalDate day) {
    return bound != null && bound.isAfter(day);
  }

  private void add(Count count, Series series, boolean certain, List<Row> rows) {
    CountValue value = series.value();
    Truth matches =
        inquiry.filters().test(Subject.of(base, count, "count", series.date(), series.everyCite()));
    boolean sure = certain && matches == Truth.YES;
    if (inquiry.filters().lists(matches, sure)) {
      rows.add(row(count, value, series.others(), sure));
    }
  }

  private Row row(Count count, CountValue value, List<CountValue> others, boolean certain) {
    return new Row(certain) {
      @Override
      public List<Cell> cells() {
        return Counts.this.cells(count, value, others, certain);
      }

      @Override
      public List<Citation> cites() {
        return value.cites();
      }

      @Override
      protected Entry makeEntry() {
        return Counts.this.entry(count, value, others);
      }
    };
  }

  private List<Cell> cells(
      Count count, CountValue value, List<CountValue> others, boolean certain) {
    FactDate date = Series.dateOf(base, value);
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("id", Cell.text(count.id()));
    cells.put("topic", Cell.text(count.topic()));
    Amounts.put(cells, value.quantity());
    cells.put("unit", Cell.text(count.unit()));
    cells.put("date", Cell.date(date));
    cells.put("earliest", Cells.earliest(date));
    cells.put("latest", Cells.latest(date));
    cells.put("certain", Cell.flag(certain));
    cells.put("who", Entities.refs(base, count.who()));
    cells.put("rank", Cell.text(value.rank().word()));
    cells.put("others", others(others));
    cells.put("as_of", Cell.day(inquiry.clocks().day()));
    cells.put("up_to", Cell.day(base.upTo(value.cites())));
    cells.put("cite", new Cell.Cites(value.cites()));
    return List.copyOf(cells.values());
  }

  private Cell others(List<CountValue> others) {
    List<SubRecord> records = new ArrayList<>();
    for (CountValue other : others) {
      Map<String, Cell> fields = new LinkedHashMap<>();
      Amounts.put(fields, other.quantity());
      fields.put("rank", Cell.text(other.rank().word()));
      fields.put("cite", new Cell.Cites(other.cites()));
      records.add(new SubRecord(disagreement(other), fields));
    }
    return new Cell.Records(records);
  }

  private String disagreement(CountValue other) {
    String who = CiteWords.speakers(base, other.cites());
    String place = CiteWords.of(other.cites());
    return other.quantity().phrase() + " (" + (who.isEmpty() ? "" : who + ", ") + place + ")";
  }

  private Entry entry(Count count, CountValue value, List<CountValue> others) {
    List<Detail> details = new ArrayList<>();
    String rank = value.rank() == Rank.NORMAL ? "" : ", " + value.rank().word();
    details.add(Detail.of("on", DateWords.of(Series.dateOf(base, value)) + rank));
    if (!count.who().isEmpty()) {
      details.add(Detail.of("concerns", Entities.names(base, count.who())));
    }
    String reporters = CiteWords.reporters(base, value.cites());
    if (!reporters.isEmpty()) {
      details.add(Detail.of("says", reporters));
    }
    for (CountValue other : others) {
      details.add(new Detail("but", List.of(Span.unsure(disagreement(other)))));
    }
    return new Entry(
        null,
        List.of(Span.strong(Amounts.words(value.quantity(), count.unit()))),
        "",
        List.of(Span.plain(count.topic())),
        details,
        count.id(),
        value.cites());
  }
}
