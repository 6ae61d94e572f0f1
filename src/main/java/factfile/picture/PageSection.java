package factfile.picture;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.chart.Drawing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A part of a page: an answer, and the drawing of it where there is one.
 *
 * @param drawing null for none
 * @param named what the fields of each row name
 */
public record PageSection(
    String title, Answer<?> answer, Drawing drawing, IdentityHashMap<Row, List<Cell.Ref>> named) {
  public static <R extends Row> PageSection of(String title, Answer<R> answer, Drawing drawing) {
    IdentityHashMap<Row, List<Cell.Ref>> named = new IdentityHashMap<>();
    for (R row : answer.rows()) {
      List<Cell.Ref> refs = new ArrayList<>();
      for (Column<R> column : answer.columns()) {
        if (column.cell(row) instanceof Cell.Refs cell) {
          refs.addAll(cell.refs());
        }
      }
      named.put(row, refs);
    }
    return new PageSection(title, answer, drawing, named);
  }

  /** What the fields of a row name. */
  public List<Cell.Ref> refs(Row row) {
    return named.get(row);
  }

  /** What it is called in addresses; no id of a base has a `_`. */
  String anchor() {
    return "_" + title.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
