package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.wording.Amount;
import factfile.wording.Precision;
import java.time.LocalDate;
import java.util.List;

/**
 * The other records of a topic: what one of them has contradicts nothing, for it may be that one
 * which is meant. Each answer is null for nothing, else the reason.
 */
final class SameTopic {
  private final FactBase base;
  private final Neighbours neighbours;
  private final Fact fact;

  SameTopic(FactBase base, Neighbours neighbours, Fact fact) {
    this.base = base;
    this.neighbours = neighbours;
    this.fact = fact;
  }

  private List<Fact> others() {
    return neighbours.beside(fact);
  }

  /** Whether no other record is like it. */
  boolean isAlone() {
    return others().isEmpty();
  }

  /** A record that is of a day within the days claimed. */
  String dayOfAnother(Days claimed) {
    for (Fact other : others()) {
      FactDate date = base.when(other);
      if (date != null && isWithin(date.start().earliest(), date.start().latest(), claimed)) {
        return "it is the day of " + other.id();
      }
    }
    return null;
  }

  /** A count that has the number. */
  String numberOfAnother(Amount amount) {
    for (Fact other : others()) {
      for (CountValue value :
          other instanceof Count count ? count.values() : List.<CountValue>of()) {
        if (isSame(amount, value)) {
          return "it is a number of " + other.id();
        }
      }
    }
    return null;
  }

  /** Whether a number is one on record; what is open on a side equals nothing. */
  static boolean isSame(Amount amount, CountValue value) {
    boolean bounded = value.quantity().low() != null && value.quantity().high() != null;
    return !amount.isBound()
        && bounded
        && Precision.of(value.quantity()).inner().meets(amount.precision().inner());
  }

  /** A deadline that falls due, was set, moved or settled within the days claimed. */
  String deadlineOfAnother(Days claimed) {
    for (Fact other : others()) {
      for (FactDate day :
          other instanceof Deadline deadline ? deadline.everyDay() : List.<FactDate>of()) {
        if (isWithin(day.start().earliest(), day.start().latest(), claimed)) {
          return "it is a day of " + other.id();
        }
      }
    }
    return null;
  }

  /** A deadline with the window claimed. */
  String windowOfAnother(CalendarDuration claimed) {
    for (Fact other : others()) {
      CalendarDuration window = other instanceof Deadline deadline ? deadline.window() : null;
      if (window != null && window.equals(claimed)) {
        return "it is the time of " + other.id();
      }
    }
    return null;
  }

  private static boolean isWithin(LocalDate earliest, LocalDate latest, Days claimed) {
    return earliest != null
        && latest != null
        && claimed.contains(earliest)
        && claimed.contains(latest);
  }
}
