package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Row;
import factfile.query.words.DateWords;
import java.util.ArrayList;
import java.util.List;

/** A column for readers of a note: its days in words, as sure as they are. */
record WordedDays<R>(Column<R> column) implements Column<R> {
  static <R extends Row> Answer<R> of(Answer<R> answer) {
    List<Column<R>> columns = new ArrayList<>();
    for (Column<R> column : answer.columns()) {
      columns.add(new WordedDays<>(column));
    }
    return answer.with(columns);
  }

  @Override
  public Field field() {
    return column.field();
  }

  @Override
  public Cell cell(R row) {
    Cell cell = column.cell(row);
    if (cell instanceof Cell.Date date) {
      return Cell.text(DateWords.of(date.date()));
    }
    return cell instanceof Cell.Day day ? Cell.text(DateWords.of(day.day())) : cell;
  }
}
