package factfile.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the days that a date may be, in order; runs that touch become one. */
final class DayRuns {
  /**
   * So many runs a date is told by. Of more, such as each December of a millennium, all from the
   * first to the last are held possible: that is less sharp, and never wrong.
   */
  private static final int MOST = 400;

  private final List<Days> runs = new ArrayList<>();
  private LocalDate first;
  private LocalDate last;

  /** Adds days that begin after all those added before. */
  void add(LocalDate from, LocalDate to) {
    if (first == null) {
      first = from;
    }
    last = to;
    int newest = runs.size() - 1;
    if (newest >= 0 && runs.get(newest).latest().toEpochDay() + 1 == from.toEpochDay()) {
      runs.set(newest, new Days(runs.get(newest).earliest(), to));
    } else if (runs.size() <= MOST) {
      runs.add(new Days(from, to));
    }
  }

  boolean isEmpty() {
    return first == null;
  }

  List<Days> list() {
    return runs.size() > MOST ? List.of(new Days(first, last)) : runs;
  }
}
