package factfile.query;

import factfile.answer.Cell;
import factfile.model.FactDate;
import java.util.List;

/** Cells that many rows have. */
final class Cells {
  private Cells() {}

  /** The first day a date allows; absent where there is none. */
  static Cell earliest(FactDate date) {
    return Cell.day(date == null ? null : date.earliest());
  }

  /** The last day a date allows; absent where there is none. */
  static Cell latest(FactDate date) {
    return Cell.day(date == null ? null : date.latest());
  }

  static Cell text(List<String> texts) {
    return new Cell.Texts(texts);
  }
}
