package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.query.DateWords;
import java.util.ArrayList;
import java.util.List;

/** An answer for readers of a note: its days in words, as sure as they are. */
final class WordedDays {
  private WordedDays() {}

  static Answer of(Answer answer) {
    List<Row> rows = new ArrayList<>();
    for (Row row : answer.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(worded(cell));
      }
      rows.add(Row.of(cells, row.entry(), row.certain()));
    }
    return answer.with(answer.columns(), rows);
  }

  private static Cell worded(Cell cell) {
    if (cell instanceof Cell.Date date) {
      return Cell.text(DateWords.of(date.date()));
    }
    return cell instanceof Cell.Day day ? Cell.text(DateWords.of(day.day())) : cell;
  }
}
