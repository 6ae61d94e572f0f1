package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.model.FactDate;
import java.util.List;

/** The cells of a row by the names of their columns. */
final class RowCells {
  private final List<String> columns;
  private final List<Cell> cells;

  RowCells(Answer answer, Row row) {
    this.columns = answer.columns();
    this.cells = row.cells();
  }

  private Cell cell(String column) {
    return cells.get(columns.indexOf(column));
  }

  /** Null where it is absent, as are the others. */
  String text(String column) {
    return cell(column) instanceof Cell.Text text ? text.text() : null;
  }

  FactDate date(String column) {
    return cell(column) instanceof Cell.Date date ? date.date() : null;
  }

  Double number(String column) {
    return cell(column) instanceof Cell.Numeric number ? number.number().doubleValue() : null;
  }

  /** Empty where there are none. */
  List<Cell.Ref> refs(String column) {
    return cell(column) instanceof Cell.Refs refs ? refs.refs() : List.of();
  }
}
