package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.text.Problem;
import factfile.query.due.DeadlineRow;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Listed;
import factfile.query.known.KnownBy;
import factfile.query.order.MomentListing;
import factfile.query.rows.CountRow;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Clocks;
import factfile.store.CacheFolder;
import factfile.store.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question, asked as the commands ask it. Each method returns the question with one more. */
public record Ask(
    FactBase base,
    LocalDate asOf,
    LocalDate knownBy,
    LocalDate today,
    boolean certain,
    List<String> filters) {

  public static final LocalDate TODAY = LocalDate.of(2040, 1, 1);

  private static final Path SOME_FILE = Path.of("src/test/resources/bases/harbour/factfile.yaml");

  public static Ask of(FactBase base) {
    return new Ask(base, null, null, TODAY, false, List.of());
  }

  /** A base out of the lists of a base file; it has to be free of errors. */
  public static FactBase base(String lists) {
    try {
      Path folder = Files.createTempDirectory("base");
      Path file = folder.resolve("factfile.yaml");
      Files.writeString(file, "format: 1\ntitle: Test\n" + lists);
      Loaded loaded = BaseLoader.load(folder);
      Files.delete(file);
      Files.delete(folder);
      assertThat(loaded.problems()).noneMatch(each -> each.severity() == Problem.Severity.ERROR);
      return loaded.base();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Snapshots in a cache folder of the test's own. */
  public static Snapshots snapshots(Path cache) {
    CacheFolder folder = CacheFolder.of(cache.toString(), null, System.getProperty("user.name"));
    return new Snapshots(folder, "test", SOME_FILE);
  }

  /** A base as it comes back from a snapshot; where it is said to be read from does not matter. */
  public static FactBase kept(Snapshots snapshots, MemoryBase base) {
    Path folder = SOME_FILE.toAbsolutePath().getParent();
    snapshots
        .begin(folder)
        .keep(base, MomentListing.of(base), List.of(SOME_FILE.toAbsolutePath()), 0, 0, 0);
    return snapshots.find(folder).base();
  }

  public static Ask yaml(String lists) {
    return of(base(lists));
  }

  public Ask on(FactBase other) {
    return new Ask(other, asOf, knownBy, today, certain, filters);
  }

  public Ask asOf(LocalDate day) {
    return new Ask(base, day, knownBy, today, certain, filters);
  }

  public Ask asOf(String day) {
    return asOf(LocalDate.parse(day));
  }

  public Ask knownBy(LocalDate day) {
    return new Ask(base, asOf, day, today, certain, filters);
  }

  public Ask today(String day) {
    return new Ask(base, asOf, knownBy, LocalDate.parse(day), certain, filters);
  }

  public Ask certainOnly() {
    return new Ask(base, asOf, knownBy, today, true, filters);
  }

  public Ask filters(List<String> others) {
    return new Ask(base, asOf, knownBy, today, certain, others);
  }

  public Ask filters(String... others) {
    return filters(List.of(others));
  }

  public Inquiry inquiry() {
    return inquiry(Listed.ENTITIES);
  }

  /**
   * @param listed what words can be ids of
   */
  public Inquiry inquiry(Listed listed) {
    KnownBy known = KnownBy.of(base, knownBy);
    Clocks clocks = new Clocks(asOf, today, known.base().end());
    FilterParser parser = new FilterParser(known.base(), base, clocks, listed);
    return new Inquiry(known.base(), clocks, parser.parse(filters, null, certain), known, knownBy);
  }

  public Answer<TimelineRow> timeline() {
    return Timeline.of(inquiry(Listed.FACTS));
  }

  public Answer<CountRow> counts() {
    return Counts.of(inquiry(Listed.COUNTS));
  }

  public Answer<DeadlineRow> deadlines() {
    return Deadlines.of(inquiry(Listed.DEADLINES));
  }

  public Answer<DeadlineRow> deadlines(boolean open, boolean overdue, CalendarDuration within) {
    return Deadlines.of(
        inquiry(Listed.DEADLINES), new Deadlines.Wanted(open, overdue, false, within));
  }

  public Answer<?> terms() {
    return Terms.of(inquiry(Listed.TERMS));
  }

  public Answer<?> said() {
    return Said.of(inquiry(Listed.STATEMENTS));
  }

  public Answer<?> who(String... names) {
    return Who.of(inquiry(), List.of(names));
  }

  /** The cells of the only row by column, as `plain` writes them; absent ones are empty. */
  public static Map<String, String> only(Answer<?> answer) {
    assertThat(answer.rows()).hasSize(1);
    return rows(answer).get(0);
  }

  public static <R extends Row> List<Map<String, String>> rows(Answer<R> answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (R row : answer.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Column<R> column : answer.columns()) {
        cells.put(column.field().name(), column.cell(row).accept(new Plain()));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** All that an answer tells, to programs and to people. */
  public static <R extends Row> List<Object> told(Answer<R> answer) {
    List<Object> told = new ArrayList<>();
    for (R row : answer.rows()) {
      told.add(List.of(answer.cells(row), row.entry(), row.cites(), row.certain()));
    }
    told.add(List.of(answer.title(), answer.fields(), answer.notices(), answer.sources()));
    return told;
  }

  public static List<String> column(Answer<?> answer, String column) {
    return rows(answer).stream().map(row -> row.get(column)).toList();
  }

  private static final class Plain implements Cell.Visitor<String> {
    @Override
    public String none() {
      return "";
    }

    @Override
    public String text(String text) {
      return text;
    }

    @Override
    public String texts(List<String> texts) {
      return String.join("; ", texts);
    }

    @Override
    public String ref(Cell.Ref ref) {
      return ref.id() == null ? ref.name() : ref.id();
    }

    @Override
    public String refs(List<Cell.Ref> refs) {
      return texts(refs.stream().map(Cell.Ref::id).toList());
    }

    @Override
    public String date(FactDate date) {
      return date.edtf();
    }

    @Override
    public String day(LocalDate day) {
      return day.toString();
    }

    @Override
    public String number(BigDecimal number) {
      return number.toPlainString();
    }

    @Override
    public String flag(boolean flag) {
      return String.valueOf(flag);
    }

    @Override
    public String cites(List<Citation> cites) {
      return String.join(" ", cites.stream().map(Citation::text).toList());
    }

    @Override
    public String records(Cell.Records records) {
      return records.line();
    }

    @Override
    public String single(Cell.SubRecord record) {
      return record.text();
    }

    @Override
    public String tree(Map<String, Object> tree) {
      return tree.toString();
    }
  }
}
