package factfile.prose.judge;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Edge;
import factfile.model.part.Slice;
import factfile.prose.sentence.MonthPart;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.query.state.Slices;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When an office was held, beside when a sentence says that it was, began or ended. */
final class Tenure {
  /** A day more or less is a matter of counting. */
  private static final long SLACK = 1;

  private static final long NOTICE = 92;

  private static final PhraseList RESIGNING =
      PhraseList.of("resigned, resigns, resign, resignation, quit");

  private final Slice slice;
  private final Slices slices;
  private final Sentence sentence;

  Tenure(Slice slice, Slices slices, Sentence sentence) {
    this.slice = slice;
    this.slices = slices;
    this.sentence = sentence;
  }

  /** Whether it began when a sentence says so. */
  Truth begins(DayMention day) {
    return is(slice.from(), day, true);
  }

  /** Whether it ended when a sentence says so; the first day without it will do. */
  Truth ends(DayMention day) {
    return is(slice.until(), day, false);
  }

  private Truth is(Edge edge, DayMention day, boolean start) {
    if (edge == null || edge.isOpen()) {
      return Truth.MAYBE;
    }
    FactDate.Moment moment = start ? edge.date().start() : edge.date().end();
    LocalDate earliest = moment.earliest();
    LocalDate latest = moment.latest();
    if (earliest == null || latest == null || edge.date().doubtful()) {
      return Truth.MAYBE;
    }
    Days recorded = new Days(earliest, latest);
    Days told = day.days();
    Days inner = MonthPart.of(sentence, day, told);
    boolean next = !start && recorded.isSingleDay() && told.contains(latest.plusDays(SLACK));
    if ((told.encloses(recorded) && inner.overlaps(recorded)) || next) {
      return Truth.YES;
    }
    // Who resigns may stay for some weeks more.
    boolean notice = !start && sentence.has(RESIGNING, sentence.whole());
    long slack = notice ? NOTICE : SLACK;
    return apart(told, recorded) > slack ? Truth.NO : Truth.MAYBE;
  }

  /** How many days lie between two stretches; 0 where they meet. */
  private static long apart(Days one, Days other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.latest().isBefore(other.earliest())
        ? ChronoUnit.DAYS.between(one.latest(), other.earliest())
        : ChronoUnit.DAYS.between(other.latest(), one.earliest());
  }

  /** Whether it was held on all of some days; without any, whether it ever was. */
  Truth held(List<DayMention> days) {
    Truth held = Truth.YES;
    for (DayMention day : days) {
      Truth then = isNearSource(day.days()) ? Truth.YES : heldAt(day.days());
      held = then == Truth.YES ? held : then == Truth.NO ? Truth.NO : held.and(Truth.MAYBE);
    }
    return held;
  }

  private Truth heldAt(Days days) {
    return slices.heldAt(slice, FactDate.Moment.between(days));
  }

  /**
   * An office without days on record is one of its source's time: a story goes on around the day on
   * which it is told.
   */
  private boolean isNearSource(Days days) {
    LocalDate told = slices.upTo(slice);
    return slice.from() == null
        && slice.until() == null
        && told != null
        && days.latest().isAfter(told.minusYears(1))
        && days.earliest().isBefore(told.plusMonths(1));
  }

  /** Whether it was surely not held on any of the days, nor on one beside them. */
  boolean isFarFrom(List<DayMention> days) {
    Days possible = slice.possibleDays();
    boolean doubtful = isDoubtful(slice.from()) || isDoubtful(slice.until());
    if (days.isEmpty() || possible == null || doubtful) {
      return false;
    }
    for (DayMention day : days) {
      Days told = day.days();
      Days wide = new Days(told.earliest().minusDays(SLACK), told.latest().plusDays(SLACK));
      if (wide.overlaps(possible)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDoubtful(Edge edge) {
    return edge != null && !edge.isOpen() && edge.date().doubtful();
  }

  /** Whether it was over before a day; without one, whether it ever was. */
  boolean isOver(LocalDate day) {
    Edge until = slice.until();
    if (until == null || until.isOpen()) {
      return false;
    }
    LocalDate last = until.date().end().latest();
    return last != null && (day == null || last.isBefore(day));
  }

  Truth holdsOn(LocalDate day) {
    return slices.holdsOn(slice, day);
  }

  /** Whether it was surely held on one of some days. */
  boolean isSureWithin(Days days) {
    Days sure = slice.sureDays(slices.upTo(slice));
    return sure != null && sure.overlaps(days);
  }

  /** Whether nothing on record ended it. */
  boolean isOpen() {
    return slice.until() == null || slice.until().isOpen();
  }
}
