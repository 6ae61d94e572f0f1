package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.answer.SortKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How many rows of an answer have each value of a field. */
public final class Tally {
  private Tally() {}

  /** The fields of its rows, given the one that is tallied. */
  static List<Column<TallyRow>> columns(Column<?> tallied) {
    return List.of(TallyColumn.value(tallied.field()), TallyColumn.certain(), TallyColumn.maybe());
  }

  /** Their names. */
  public static List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (TallyColumn.Part part : TallyColumn.Part.values()) {
      fields.add(part.name().toLowerCase(Locale.ROOT));
    }
    return fields;
  }

  /** The most frequent first, of those that are certain; then by the values. */
  static <R extends Row> Answer<TallyRow> of(Answer<R> answer, Column<R> column) {
    Map<String, TallyRow> tally = new LinkedHashMap<>();
    Set<String> sure = new HashSet<>();
    Set<String> counted = new HashSet<>();
    // What several rows are of is certain where one of them is that has the value.
    for (R row : answer.rows()) {
      for (String value : values(column.cell(row)).keySet()) {
        if (row.certain() && row.countedAs() != null) {
          sure.add(row.countedAs() + value);
        }
      }
    }
    for (R row : answer.rows()) {
      String once = row.countedAs();
      for (Map.Entry<String, TallyRow> each : values(column.cell(row)).entrySet()) {
        if (once == null || counted.add(once + each.getKey())) {
          TallyRow before = tally.getOrDefault(each.getKey(), each.getValue());
          tally.put(
              each.getKey(), before.plus(row.certain() || sure.contains(once + each.getKey())));
        }
      }
    }
    List<TallyRow> rows = byValue(new ArrayList<>(tally.values()));
    rows.sort(new ByCount());
    return new Answer<>(answer.title(), columns(column), rows, answer.notices(), List.of());
  }

  private static Map<String, TallyRow> values(Cell cell) {
    Map<String, TallyRow> values = new LinkedHashMap<>();
    TalliedValues.add(cell, values);
    return values;
  }

  private static List<TallyRow> byValue(List<TallyRow> rows) {
    SortKeys keys = new SortKeys(false);
    for (TallyRow row : rows) {
      keys.add(row.value());
    }
    List<TallyRow> sorted = new ArrayList<>(rows.size());
    for (int index : keys.order()) {
      sorted.add(rows.get(index));
    }
    return sorted;
  }

  private static final class ByCount implements Comparator<TallyRow> {
    @Override
    public int compare(TallyRow one, TallyRow other) {
      return Integer.compare(other.surely(), one.surely());
    }
  }
}
