package factfile.cli;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.answer.SortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The rows and columns of an answer that are printed. */
final class Selection {
  private Selection() {}

  /**
   * @param fields the columns in their order; null for all
   */
  static Answer of(Answer answer, RowOptions options, List<String> fields) {
    List<Row> rows = new ArrayList<>(answer.rows());
    if (options.sort() != null) {
      String field = Printer.known(options.sort(), answer.columns(), "field");
      int column = answer.columns().indexOf(field);
      rows.sort(Comparator.comparing(row -> row.cells().get(column), SortKey.ORDER));
    }
    if (options.reverse()) {
      Collections.reverse(rows);
    }
    List<String> notices = new ArrayList<>(answer.notices());
    if (options.limit() != null && options.limit() < rows.size()) {
      notices.add(rows.size() - options.limit() + " more not shown (--limit)");
      rows = rows.subList(0, options.limit());
    }
    Answer selected =
        new Answer(
            answer.title(), answer.columns(), rows, notices, answer.sources(), answer.idColumn());
    return fields == null ? selected : only(fields, selected);
  }

  private static Answer only(List<String> fields, Answer answer) {
    List<Row> rows = new ArrayList<>();
    for (Row row : answer.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (String field : fields) {
        cells.add(row.cells().get(answer.columns().indexOf(field)));
      }
      rows.add(new Row(cells, row.entry(), row.certain()));
    }
    return answer.with(fields, rows);
  }
}
