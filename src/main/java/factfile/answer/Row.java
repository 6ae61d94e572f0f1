package factfile.answer;

import factfile.model.part.Citation;
import java.time.LocalDate;
import java.util.List;

/** A row of an answer: what all rows have besides the fields that the columns take from them. */
public interface Row {
  /** False where the row is marked {@code ?}. */
  default boolean certain() {
    return true;
  }

  /** Whether it is known that no other row is of the same record. */
  default boolean alone() {
    return false;
  }

  /** What it rests on. */
  default List<Citation> cites() {
    return List.of();
  }

  /** What a tally counts once, however many rows it has; null where each row counts. */
  default String countedAs() {
    return null;
  }

  /** The first day on which it can have been so; null where that is open, or it has no day. */
  default LocalDate begins() {
    return null;
  }

  /** The record that its day is taken from, without which it has none; null for itself. */
  default String datedBy() {
    return null;
  }

  /** What a report of what is wrong has it as. */
  default Level level() {
    return Level.NONE;
  }

  /** The row as a person reads it; made anew each time. */
  Entry entry();
}
