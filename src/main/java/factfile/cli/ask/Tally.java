package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.answer.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    for (R row : answer.rows()) {
      Map<String, TallyRow> values = new LinkedHashMap<>();
      TalliedValues.add(column.cell(row), values);
      for (Map.Entry<String, TallyRow> each : values.entrySet()) {
        TallyRow before = tally.getOrDefault(each.getKey(), each.getValue());
        tally.put(each.getKey(), before.plus(row.certain()));
      }
    }
    List<TallyRow> rows = new ArrayList<>(tally.values());
    rows.sort(new ByCount());
    return new Answer<>(answer.title(), columns(column), rows, answer.notices(), List.of());
  }

  private static final class ByCount implements Comparator<TallyRow> {
    @Override
    public int compare(TallyRow one, TallyRow other) {
      int byCount = Integer.compare(other.surely(), one.surely());
      return byCount == 0 ? SortKey.ORDER.compare(one.value(), other.value()) : byCount;
    }
  }
}
