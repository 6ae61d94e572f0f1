package factfile.answer;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Orders cells of one column: numbers by size, dates by their first day and then their last, texts
 * by their letters, lists by their first. What is absent comes last.
 */
public final class SortKey implements Cell.Visitor<SortKey>, Comparable<SortKey> {
  /** A class, as all orders on the way to an answer: linking a lambda costs a start. */
  public static final Comparator<Cell> ORDER =
      new Comparator<>() {
        @Override
        public int compare(Cell one, Cell other) {
          return of(one).compareTo(of(other));
        }
      };

  /** The last first; what is absent stays at the end. */
  public static final Comparator<Cell> DESCENDING =
      new Comparator<>() {
        @Override
        public int compare(Cell one, Cell other) {
          return compareDown(of(one), of(other));
        }
      };

  private static final SortKey READER = new SortKey(0, BigDecimal.ZERO, BigDecimal.ZERO, "");

  private final int absent;
  private final BigDecimal number;
  private final BigDecimal second;
  private final String text;

  private SortKey(int absent, BigDecimal number, BigDecimal second, String text) {
    this.absent = absent;
    this.number = number;
    this.second = second;
    this.text = text;
  }

  private static SortKey of(Cell cell) {
    return cell.accept(READER);
  }

  @Override
  public int compareTo(SortKey other) {
    int byAbsence = Integer.compare(absent, other.absent);
    int byNumber = byAbsence == 0 ? number.compareTo(other.number) : byAbsence;
    int bySecond = byNumber == 0 ? second.compareTo(other.second) : byNumber;
    return bySecond == 0 ? text.compareTo(other.text) : bySecond;
  }

  private static int compareDown(SortKey a, SortKey b) {
    return a.absent == b.absent ? b.compareTo(a) : Integer.compare(a.absent, b.absent);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortKey key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public SortKey none() {
    return new SortKey(1, BigDecimal.ZERO, BigDecimal.ZERO, "");
  }

  @Override
  public SortKey text(String value) {
    return new SortKey(0, BigDecimal.ZERO, BigDecimal.ZERO, value);
  }

  @Override
  public SortKey texts(List<String> texts) {
    return texts.isEmpty() ? none() : text(String.join("; ", texts));
  }

  @Override
  public SortKey ref(Cell.Ref ref) {
    return text(ref.name());
  }

  @Override
  public SortKey refs(List<Cell.Ref> refs) {
    List<String> names = new ArrayList<>();
    for (Cell.Ref ref : refs) {
      names.add(ref.name());
    }
    return texts(names);
  }

  @Override
  public SortKey date(FactDate date) {
    BigDecimal first = epochDay(date.earliest(), LocalDate.MIN);
    return new SortKey(0, first, epochDay(date.latest(), LocalDate.MAX), "");
  }

  private static BigDecimal epochDay(LocalDate day, LocalDate open) {
    return BigDecimal.valueOf((day == null ? open : day).toEpochDay());
  }

  @Override
  public SortKey day(LocalDate day) {
    return number(BigDecimal.valueOf(day.toEpochDay()));
  }

  @Override
  public SortKey number(BigDecimal value) {
    return new SortKey(0, value, BigDecimal.ZERO, "");
  }

  @Override
  public SortKey flag(boolean flag) {
    return number(flag ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  @Override
  public SortKey cites(List<Citation> cites) {
    return cites.isEmpty() ? none() : text(cites.get(0).text());
  }

  @Override
  public SortKey records(Cell.Records records) {
    return records.records().isEmpty() ? none() : text(records.line());
  }

  /** By its first field. */
  @Override
  public SortKey single(Cell.SubRecord record) {
    return record.fields().values().iterator().next().accept(this);
  }

  @Override
  public SortKey tree(Map<String, Object> tree) {
    return text(tree.toString());
  }
}
