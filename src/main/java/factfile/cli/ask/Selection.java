package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.answer.SortKeys;
import factfile.answer.Walked;
import factfile.cli.host.UserError;
import factfile.cli.line.RowOptions;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows and columns of an answer that are printed. */
final class Selection {
  private Selection() {}

  /** The rows asked for, in the order asked for. */
  static <R extends Row> Answer<R> of(Answer<R> answer, RowOptions options) {
    if (answer.rows() instanceof Walked<R> walked) {
      return ofWalked(answer, walked, options);
    }
    List<R> rows = new ArrayList<>(answer.rows());
    if (options.sort() != null) {
      rows = sorted(rows, column(options.sort(), answer), options.descending());
    }
    if (options.reverse()) {
      Collections.reverse(rows);
    }
    return limited(answer, rows, options);
  }

  private static <R extends Row> Answer<R> limited(
      Answer<R> answer, List<R> rows, RowOptions options) {
    List<String> notices = new ArrayList<>(answer.notices());
    Integer limit = options.limit();
    if (limit == null || limit >= rows.size()) {
      return answer.with(rows, notices);
    }
    notices.add(rows.size() - limit + " more not shown (--limit)");
    return answer.with(
        rows instanceof Walked<R> walked ? walked.first(limit) : rows.subList(0, limit), notices);
  }

  /** The same without holding a row; of those that are sorted, what they are sorted by. */
  private static <R extends Row> Answer<R> ofWalked(
      Answer<R> answer, Walked<R> rows, RowOptions options) {
    Walked<R> selected = rows;
    if (options.sort() != null) {
      selected = rows.picked(order(rows, column(options.sort(), answer), options.descending()));
    }
    return limited(answer, options.reverse() ? selected.backwards() : selected, options);
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

  private static <R> List<R> sorted(List<R> rows, Column<R> column, boolean descending) {
    List<R> sorted = new ArrayList<>();
    for (int index : order(rows, column, descending)) {
      sorted.add(rows.get(index));
    }
    return sorted;
  }

  /** Which row comes where. */
  private static <R> int[] order(List<R> rows, Column<R> column, boolean descending) {
    SortKeys keys = new SortKeys(descending);
    for (R row : rows) {
      keys.add(column.cell(row));
    }
    return keys.order();
  }
}
