package factfile.picture;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.chart.Drawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A part of a page: an answer, and the drawing of it where there is one.
 *
 * @param drawing null for none
 * @param facts what the fields of each row tell
 */
public record PageSection(
    String title, Answer<?> answer, Drawing drawing, IdentityHashMap<Row, RowFacts> facts) {
  public static <R extends Row> PageSection of(String title, Answer<R> whole, Drawing drawing) {
    // A row is known by what it is: it has to be the same wherever it is asked for.
    Answer<R> answer = whole.held();
    IdentityHashMap<Row, RowFacts> facts = new IdentityHashMap<>();
    for (R row : answer.rows()) {
      facts.put(row, facts(answer, row));
    }
    return new PageSection(title, answer, drawing, facts);
  }

  private static <R extends Row> RowFacts facts(Answer<R> answer, R row) {
    List<Cell.Ref> refs = new ArrayList<>();
    String id = null;
    String kind = null;
    LocalDate first = null;
    LocalDate last = null;
    for (Column<R> column : answer.columns()) {
      Cell cell = column.cell(row);
      switch (column.field().name()) {
        case "id" -> id = cell instanceof Cell.Text text ? text.text() : null;
        case "kind" -> kind = cell instanceof Cell.Text text ? text.text() : null;
        case "earliest" -> first = cell instanceof Cell.Day day ? day.day() : null;
        case "latest" -> last = cell instanceof Cell.Day day ? day.day() : null;
        default -> {
          if (cell instanceof Cell.Refs several) {
            refs.addAll(several.refs());
          }
        }
      }
    }
    boolean single = first != null && first.equals(last);
    return new RowFacts(
        id == null ? row.entry().id() : id, kind, single ? first : null, List.copyOf(refs));
  }

  /** The record that a row is about; null where it is about none. */
  String id(Row row) {
    return facts.get(row).id();
  }

  /** What the fields of a row name. */
  public List<Cell.Ref> refs(Row row) {
    return facts.get(row).refs();
  }

  /** What it is called in addresses; no id of a base has a `_`. */
  String anchor() {
    return "_" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
