package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.SortKey;
import factfile.cli.line.RowOptions;
import factfile.model.Citation;
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
      rows = sorted(rows, answer.columns().indexOf(field), options.descending());
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

  /** A row with what it is sorted by: its cells are made once. */
  private record Keyed(Row row, Cell key) {}

  private static List<Row> sorted(List<Row> rows, int column, boolean descending) {
    List<Keyed> keyed = new ArrayList<>();
    for (Row row : rows) {
      keyed.add(new Keyed(row, row.cells().get(column)));
    }
    keyed.sort(Comparator.comparing(Keyed::key, descending ? SortKey.DESCENDING : SortKey.ORDER));
    List<Row> sorted = new ArrayList<>();
    for (Keyed each : keyed) {
      sorted.add(each.row());
    }
    return sorted;
  }

  private static Answer only(List<String> fields, Answer answer) {
    List<Integer> columns = new ArrayList<>();
    for (String field : fields) {
      columns.add(answer.columns().indexOf(field));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : answer.rows()) {
      rows.add(new Narrowed(row, columns));
    }
    return answer.with(fields, rows);
  }

  /** A row with some of its cells. */
  private static final class Narrowed extends Row {
    private final Row whole;
    private final List<Integer> columns;

    Narrowed(Row whole, List<Integer> columns) {
      super(whole.certain());
      this.whole = whole;
      this.columns = columns;
    }

    @Override
    public List<Cell> cells() {
      List<Cell> all = whole.cells();
      List<Cell> cells = new ArrayList<>();
      for (int column : columns) {
        cells.add(all.get(column));
      }
      return cells;
    }

    @Override
    public List<Citation> cites() {
      return whole.cites();
    }

    @Override
    protected Entry makeEntry() {
      return whole.entry();
    }
  }
}
