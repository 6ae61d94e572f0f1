package factfile.query.words;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.model.date.DaySpan;
import factfile.model.date.FactDate;
import factfile.model.record.EntityKind;
import factfile.model.record.FactKind;
import factfile.model.record.SourceKind;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;

/** Cells that many rows have. */
public final class Cells {
  /** The word for what any record is. */
  public static final CellType KIND_OF_RECORD = kindOfRecord();

  private Cells() {}

  private static CellType kindOfRecord() {
    List<Worded> kinds = new ArrayList<>(List.of(FactKind.values()));
    kinds.addAll(List.of(EntityKind.values()));
    kinds.addAll(List.of(SourceKind.values()));
    return CellType.word(kinds.toArray(new Worded[0]));
  }

  /** The first day a date allows; absent where there is none. */
  public static Cell earliest(FactDate date) {
    return Cell.day(date == null ? null : date.earliest());
  }

  /** The last day a date allows; absent where there is none. */
  public static Cell latest(FactDate date) {
    return Cell.day(date == null ? null : date.latest());
  }

  /** How many days it lasted. */
  public static Cell days(FactDate date) {
    DaySpan span = DaySpan.of(date);
    return span == null || !span.isKnown() ? Cell.NONE : Cell.number(span.least());
  }

  /** The fewest days that it may have lasted, where that is uncertain. */
  public static Cell daysLow(FactDate date) {
    DaySpan span = DaySpan.of(date);
    return span == null || span.isKnown() ? Cell.NONE : Cell.number(span.least());
  }

  /** The most. */
  public static Cell daysHigh(FactDate date) {
    DaySpan span = DaySpan.of(date);
    boolean known = span == null || span.isKnown() || span.most() == null;
    return known ? Cell.NONE : Cell.number(span.most());
  }

  public static Cell text(List<String> texts) {
    return new Cell.Texts(texts);
  }
}
