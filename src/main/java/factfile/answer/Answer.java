package factfile.answer;

import factfile.model.Source;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param title one line that says what was asked, for headings
 * @param columns the names of the cells, the same in JSON, in tables and for {@code --fields}
 * @param notices what was left out and where the record ends, a sentence each; a footer in text,
 *     and on stderr otherwise
 * @param sources the sources cited in the rows, in the order of their first mention
 * @param idColumn the column that {@code -o ids} prints
 */
public record Answer(
    String title,
    List<String> columns,
    List<Row> rows,
    List<String> notices,
    List<Source> sources,
    String idColumn) {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
  }

  /** The same with other columns and rows. */
  public Answer with(List<String> otherColumns, List<Row> otherRows) {
    return new Answer(title, otherColumns, otherRows, notices, sources, idColumn);
  }
}
