package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.answer.SortKey;
import factfile.cli.host.UserError;
import factfile.cli.line.RowOptions;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The rows and columns of an answer that are printed. */
final class Selection {
  private Selection() {}

  /** The rows asked for, in the order asked for. */
  static <R extends Row> Answer<R> of(Answer<R> answer, RowOptions options) {
    List<R> rows = new ArrayList<>(answer.rows());
    if (options.sort() != null) {
      rows = sorted(rows, column(options.sort(), answer), options.descending());
    }
    if (options.reverse()) {
      Collections.reverse(rows);
    }
    List<String> notices = new ArrayList<>(answer.notices());
    if (options.limit() != null && options.limit() < rows.size()) {
      notices.add(rows.size() - options.limit() + " more not shown (--limit)");
      rows = rows.subList(0, options.limit());
    }
    return answer.with(rows, notices);
  }

  /**
   * The columns asked for.
   *
   * @param fields as typed: {@code a,b,c}
   */
  static <R extends Row> Answer<R> only(String fields, Answer<R> answer) {
    List<Column<R>> columns = new ArrayList<>();
    for (String field : fields.split(",", -1)) {
      Column<R> column = column(field.strip(), answer);
      if (columns.contains(column)) {
        throw UserError.usage(
            "`" + column.field().name() + "` is asked for twice", "name each field once");
      }
      columns.add(column);
    }
    return answer.with(columns);
  }

  /** A column that is there. */
  static <R extends Row> Column<R> column(String field, Answer<R> answer) {
    Column<R> column = answer.column(field);
    if (column == null) {
      throw unknown(field, answer.fields());
    }
    return column;
  }

  static UserError unknown(String field, List<String> fields) {
    String nearest = Nearest.to(field, fields);
    return UserError.usage(
        "there is no field `" + field + "` here",
        nearest == null
            ? "known are " + String.join(", ", fields)
            : "did you mean `" + nearest + "`?");
  }

  /** A row with what it is sorted by: its cells are made once. */
  private record Keyed<R>(R row, Cell key) {}

  /** A class, as all orders on the way to an answer: linking a lambda costs a start. */
  private record ByKey<R>(Comparator<Cell> order) implements Comparator<Keyed<R>> {
    @Override
    public int compare(Keyed<R> one, Keyed<R> other) {
      return order.compare(one.key(), other.key());
    }
  }

  private static <R> List<R> sorted(List<R> rows, Column<R> column, boolean descending) {
    List<Keyed<R>> keyed = new ArrayList<>();
    for (R row : rows) {
      keyed.add(new Keyed<>(row, column.cell(row)));
    }
    keyed.sort(new ByKey<>(descending ? SortKey.DESCENDING : SortKey.ORDER));
    List<R> sorted = new ArrayList<>();
    for (Keyed<R> each : keyed) {
      sorted.add(each.row());
    }
    return sorted;
  }
}
