package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.prose.sentence.MonthPart;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.query.state.CountState;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Of which day a number speaks, and whether that is the day of a value on record. */
public final class CountDays {
  private static final int MONTH = 31;
  private static final int NEAR = 3;
  private static final Set<String> STOOD = Set.of("had", "has", "have", "was", "were", "stood");

  private final Count count;
  private final FactBase base;
  private final EventCues event;

  /**
   * @param event the event that the count belongs to, or null
   */
  public CountDays(Count count, FactBase base, EventCues event) {
    this.count = count;
    this.base = base;
    this.event = event;
  }

  /** How the days of a sentence stand to a value. */
  public enum DayFit {
    SAME,
    OPEN,
    OTHER
  }

  public DayFit fit(Sentence sentence, TokenRange scope, CountValue value) {
    FactDate date = dateOf(value);
    TokenRange clause = sentence.clauseOf(scope.from());
    List<DayMention> days = sentence.daysIn(clause);
    days = days.isEmpty() ? notAhead(sentence) : days;
    boolean given = false;
    for (DayMention day : days) {
      Days meant = meant(day, date);
      boolean bound = sentence.isBound(day, clause) && !isBy(sentence, day, clause);
      if (!bound && meant != null) {
        given = true;
        if (date.start().overlaps(MonthPart.of(sentence, day, meant)) != Truth.NO) {
          return DayFit.SAME;
        }
      }
    }
    if (given) {
      return isOnEventDay(sentence, scope) ? DayFit.OPEN : DayFit.OTHER;
    }
    boolean written = sentence.written() != null && isDay(date, sentence.written());
    return written || isOfNamedEvent(sentence, clause, date) ? DayFit.SAME : DayFit.OPEN;
  }

  /**
   * {@code It burst on 11 April, and 127 people were killed}, be they counted when they may:
   * whether another clause tells the day of the event, and this one none.
   */
  public boolean isOnEventDay(Sentence sentence, TokenRange scope) {
    return event != null
        && sentence.daysIn(sentence.clauseOf(scope.from())).isEmpty()
        && event.isOnVeryDay(notAhead(sentence));
  }

  /** Days of any clause, without those to come: nothing was counted on them yet. */
  private static List<DayMention> notAhead(Sentence sentence) {
    List<DayMention> days = new ArrayList<>();
    for (DayMention day : sentence.days()) {
      Days meant = day.days();
      LocalDate written = sentence.written();
      if (meant == null || written == null || !meant.earliest().isAfter(written)) {
        days.add(day);
      }
    }
    return days;
  }

  /** Whether the very day of a value is told: with its topic, nothing else can be meant. */
  public boolean isOnVeryDay(Sentence sentence, TokenRange clause) {
    for (DayMention day : sentence.daysIn(clause)) {
      boolean told = day.day() != null && day.hasYear() && day.reckoned() == null;
      boolean free = !sentence.isBound(day, clause) || isBy(sentence, day, clause);
      for (CountValue value : count.values()) {
        FactDate date = dateOf(value);
        boolean same = date.isSingleDay() && told && day.days().contains(date.earliest());
        if (same && free) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a time reckoned from an event is that of a value: {@code one year after the flood}. */
  private boolean isOfValue(Days told) {
    long middle = (told.earliest().toEpochDay() + told.latest().toEpochDay()) / 2;
    for (CountValue value : count.values()) {
      FactDate date = dateOf(value);
      boolean near = date.isSingleDay() && Math.abs(date.earliest().toEpochDay() - middle) <= NEAR;
      if (near) {
        return true;
      }
    }
    return false;
  }

  /** {@code By 7 August 47 percent had been destroyed}: as it stood that day. */
  private boolean isBy(Sentence sentence, DayMention day, TokenRange clause) {
    boolean by = sentence.word(day.first() - 1).equals("by") && day.day() != null;
    boolean stood = false;
    for (int at = clause.from(); at < clause.to(); at++) {
      stood |= STOOD.contains(sentence.word(at));
    }
    return by && stood && count.event() == null;
  }

  /** A year or a decade is no explicit day: what was counted in it may be more. */
  public String narrow(Sentence sentence, TokenRange clause) {
    List<DayMention> given = sentence.daysIn(clause);
    given = given.isEmpty() ? sentence.days() : given;
    boolean wide = false;
    for (DayMention day : given) {
      boolean bound = sentence.isBound(day, clause);
      boolean loose = !bound && day.reckoned() != null && !day.days().isSingleDay();
      if (loose && !isOfValue(day.days())) {
        return "it speaks of a time of which no number is on record";
      }
      if (!bound && day.month() != null) {
        return null;
      }
      wide |= !bound;
    }
    return wide && !hasYears() ? "it speaks of a whole year or more" : null;
  }

  /** {@code From January to March 2020} is but a part of the year that a number is of. */
  public String partOfTime(Sentence sentence, TokenRange clause, CountValue value) {
    FactDate date = dateOf(value);
    boolean long_ = date.earliest() != null && date.latest() != null && isLong(date);
    for (DayMention day : sentence.daysIn(clause)) {
      Days days = day.days();
      boolean within = long_ && days != null && days.earliest().isAfter(date.earliest());
      boolean ends = long_ && days != null && days.latest().isBefore(date.latest());
      if (within || ends) {
        return "it speaks of a part of that time";
      }
    }
    return null;
  }

  private static boolean isLong(FactDate date) {
    return date.latest().toEpochDay() - date.earliest().toEpochDay() > MONTH;
  }

  /** Whether a value on record is of a whole year itself. */
  private boolean hasYears() {
    for (CountValue value : count.values()) {
      FactDate date = dateOf(value);
      boolean bounded = date.earliest() != null && date.latest() != null;
      if (bounded && date.latest().toEpochDay() - date.earliest().toEpochDay() > MONTH) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfNamedEvent(Sentence sentence, TokenRange clause, FactDate date) {
    return event != null
        && event.day() != null
        && event.isNamedFor(sentence, clause)
        && date.latest() != null
        && date.latest().equals(event.day().latest());
  }

  /** A day without a year is taken for the record's where it fits there, and is open else. */
  private static Days meant(DayMention day, FactDate date) {
    if (day.hasYear()) {
      return day.days();
    }
    if (date.earliest() == null) {
      return null;
    }
    Days sameYear = day.daysIn(date.earliest().getYear());
    return sameYear != null && sameYear.contains(date.earliest()) ? sameYear : null;
  }

  private static boolean isDay(FactDate date, LocalDate day) {
    return date.isSingleDay() && day.equals(date.earliest());
  }

  /** "Still held" is true of the day it was written, which has to be the record's. */
  public String running(Sentence sentence, TokenRange scope) {
    List<TokenRange> found = Cues.RUNNING.in(sentence.tokens(), scope.from(), scope.to());
    if (found.isEmpty()) {
      return null;
    }
    for (CountValue value : count.values()) {
      FactDate date = dateOf(value);
      if (sentence.written() != null && isDay(date, sentence.written())) {
        return null;
      }
      for (DayMention day : sentence.days()) {
        if (day.days() != null
            && !sentence.isBound(day)
            && date.earliest() != null
            && day.days().contains(date.earliest())) {
          return null;
        }
      }
    }
    return "“" + sentence.text(found.get(0)) + "”: true on which day?";
  }

  public FactDate dateOf(CountValue value) {
    return CountState.dateOf(base, count, value);
  }
}
