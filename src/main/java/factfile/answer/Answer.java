package factfile.answer;

import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param title one line that says what was asked, for headings
 * @param columns what is told of each row, in order
 * @param rows perhaps {@link Walked}, so made anew each time they are walked
 * @param notices what was left out and where the record ends, a sentence each; a footer in text,
 *     and on stderr otherwise
 * @param sources the sources cited in the rows, in the order of their first mention
 */
public record Answer<R extends Row>(
    String title,
    List<Column<R>> columns,
    List<R> rows,
    List<String> notices,
    List<Source> sources) {
  public Answer {
    columns = List.copyOf(columns);
    rows = Walked.kept(rows);
    notices = List.copyOf(notices);
    sources = Walked.kept(sources);
  }

  /** The same with other columns. */
  public Answer<R> with(List<Column<R>> others) {
    return new Answer<>(title, others, rows, notices, sources);
  }

  /** The same with its rows in memory, for who asks for each of them by what it is. */
  public Answer<R> held() {
    return rows instanceof Walked<R>
        ? new Answer<>(title, columns, List.copyOf(rows), notices, sources)
        : this;
  }

  /** The same with other rows, and what is to be said of that. */
  public Answer<R> with(List<R> others, List<String> otherNotices) {
    return new Answer<>(title, columns, others, otherNotices, sources);
  }

  /** The names of the columns. */
  public List<String> fields() {
    return fields(columns);
  }

  /** The names of columns. */
  public static List<String> fields(List<? extends Column<?>> columns) {
    List<String> fields = new ArrayList<>();
    for (Column<?> column : columns) {
      fields.add(column.field().name());
    }
    return fields;
  }

  /** The column of that name; null where there is none. */
  public Column<R> column(String field) {
    for (Column<R> column : columns) {
      if (column.field().name().equals(field)) {
        return column;
      }
    }
    return null;
  }

  /** A cell for each column. */
  public List<Cell> cells(R row) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      cells.add(column.cell(row));
    }
    return cells;
  }
}
