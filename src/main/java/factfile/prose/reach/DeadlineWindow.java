package factfile.prose.reach;

import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Whether a time told is the one given by a deadline. What is told of it is null for yes, else the
 * reason.
 */
public final class DeadlineWindow {
  private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

  private static final Set<String> BEFORE_WINDOW =
      Cues.words(
          """
          within gave given gives give giving had has have got a set in the for of next another only
          just
          """);

  private static final Set<String> AFTER_WINDOW =
      Cues.words(
          """
          window deadline ultimatum notice period limit to timeline grace from in . for time timeframe
          term , counted counting starting beginning
          """);

  private static final Set<String> PAST = Cues.words("ago later earlier old after before");

  private static final PhraseList GIVING =
      PhraseList.of(
          "give, gives, gave, given, giving, allow, allows, allowed, grant, grants, granted");

  /** How far behind a verb of giving the time may stand. */
  private static final int NEAR = 6;

  private final Deadline deadline;

  public DeadlineWindow(Deadline deadline) {
    this.deadline = deadline;
  }

  /** {@code within two weeks}, {@code gave it 30 days}: a time to do something in. */
  public static boolean isTold(Sentence sentence, SpanMention span) {
    String after = sentence.word(span.end());
    String before = sentence.word(span.first() - 1);
    boolean ahead =
        AFTER_WINDOW.contains(after.isEmpty() ? "." : after)
            && (BEFORE_WINDOW.contains(before) || AFTER_WINDOW.contains(after));
    return !PAST.contains(after) && (ahead || isGiven(sentence, span));
  }

  /** {@code have given Israel thirty days, counted from …}. */
  private static boolean isGiven(Sentence sentence, SpanMention span) {
    TokenRange clause = sentence.clauseOf(span.first());
    TokenRange near = new TokenRange(Math.max(clause.from(), span.first() - NEAR), span.first());
    boolean led = Nouns.PREPOSITIONS.contains(sentence.word(span.first() - 1));
    return !led && sentence.has(GIVING, near);
  }

  /** Whether the time claimed, from when the deadline was set, ends on the same day. */
  public boolean isSame(CalendarDuration claimed) {
    return claimed.after(set()).equals(deadline.window().after(set()));
  }

  private LocalDate set() {
    FactDate set = deadline.set();
    return set == null || set.earliest() == null ? SOME_DAY : set.earliest();
  }

  /** A tenth more or less, as "a month" for 30 days. */
  public String near(CalendarDuration claimed) {
    long told = days(claimed);
    long known = days(deadline.window());
    boolean near = Math.abs(told - known) * 10 <= Math.max(told, known);
    return near ? "the times are near, but not the same" : null;
  }

  private static long days(CalendarDuration duration) {
    return SOME_DAY.until(duration.after(SOME_DAY), ChronoUnit.DAYS);
  }

  /** {@code In the seventies X was given 60 days}: a day told has to lie within its time. */
  public String setThen(Sentence sentence) {
    FactDate first = deadline.set();
    for (DayMention day : sentence.days()) {
      Days days = day.days();
      boolean early =
          days != null
              && first != null
              && first.earliest() != null
              && days.latest().isBefore(first.earliest());
      if (early && !sentence.isBound(day)) {
        return "it was set at another time";
      }
    }
    return null;
  }

  /** The time that an extension gave, from its own day or from the day it was due before. */
  public String extensionOf(CalendarDuration claimed) {
    FactDate before = deadline.due();
    for (Outcome outcome : deadline.outcomes()) {
      FactDate due = outcome.due();
      if (due != null
          && (isBetween(claimed, outcome.date(), due) || isBetween(claimed, before, due))) {
        return "it is the time that an extension gave";
      }
      before = due == null ? before : due;
    }
    return null;
  }

  private static boolean isBetween(CalendarDuration claimed, FactDate from, FactDate to) {
    return from != null
        && from.latest() != null
        && to.latest() != null
        && claimed.after(from.latest()).equals(to.latest());
  }
}
