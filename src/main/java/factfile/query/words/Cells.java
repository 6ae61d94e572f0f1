package factfile.query.words;

import factfile.answer.Cell;
import factfile.model.date.FactDate;
import java.util.List;

/** Cells that many rows have. */
public final class Cells {
  private Cells() {}

  /** The first day a date allows; absent where there is none. */
  public static Cell earliest(FactDate date) {
    return Cell.day(date == null ? null : date.earliest());
  }

  /** The last day a date allows; absent where there is none. */
  public static Cell latest(FactDate date) {
    return Cell.day(date == null ? null : date.latest());
  }

  public static Cell text(List<String> texts) {
    return new Cell.Texts(texts);
  }
}
