package factfile.prose.reach;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.record.Deadline;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.Set;

/** Whether a day told is one that a deadline was due. */
public final class DeadlineDue {
  private static final Set<String> DUE_ON = Cues.words("on is was of : for as");

  /** Before "until" and a day. */
  private static final PhraseList HAVING =
      PhraseList.of("has, have, had, given, gave, gives, got, with, deadline, allowed, granted");

  /** With "by" and a day. */
  static final PhraseList OWING =
      PhraseList.of(
          """
          must, has to, have to, had to, ordered to, ordered, required, deadline, due, told to, is to,
          are to, was to, were to, needs to, needed to, obliged, expected to, owed, should,
          supposed to, to be, bound to, latest, no later
          """);

  private static final PhraseList ENDING =
      PhraseList.of(
          """
          due, deadline, expire, expires, expired, expiring, runs out, ran out, run out, ends, ended,
          lapses, lapsed, falls, fell, time is up, is up, was up, close, closes, closed, latest day,
          last day, run out, cut - off, cutoff
          """);

  private final Deadline deadline;

  public DeadlineDue(Deadline deadline) {
    this.deadline = deadline;
  }

  /** {@code due on Friday}, {@code must be paid by Friday}. */
  public static boolean isTold(Sentence sentence, DayMention day) {
    TokenRange clause = sentence.clauseOf(day.first());
    String before = sentence.word(day.first() - 1);
    int next = sentence.word(day.end()).equals(",") ? day.end() + 1 : day.end();
    if (Set.of("deadline", "due", "cutoff").contains(sentence.word(next))) {
      return true;
    }
    return switch (before) {
      case "until", "till" -> sentence.has(HAVING, sentence.whole());
      case "by", "before", "than" -> sentence.has(OWING, sentence.whole());
      case "of" ->
          sentence.has(ENDING, clause)
              || (Cues.PARTS_OF_MONTH.contains(sentence.word(day.first() - 2))
                  && sentence.has(OWING, clause));
      default -> DUE_ON.contains(before) && sentence.has(ENDING, clause);
    };
  }

  /** Whether all days that it may have been due, be it before or after an extension, are there. */
  public boolean isSame(Days claimed) {
    for (FactDate due : deadline.everyDue()) {
      if (isWithin(due, claimed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some of them are. */
  public boolean isPossible(Days claimed) {
    for (FactDate due : deadline.everyDue()) {
      if (new Days(due.earliest(), due.latest()).overlaps(claimed)) {
        return true;
      }
    }
    return false;
  }

  /** The reason why a day may be told though it never was due that day; null for none. */
  public String otherDay(Days claimed) {
    for (FactDate day : deadline.everyDay()) {
      if (isWithin(day, claimed)) {
        return "it is another day of that deadline";
      }
    }
    return null;
  }

  private static boolean isWithin(FactDate day, Days claimed) {
    return day.earliest() != null
        && day.latest() != null
        && claimed.contains(day.earliest())
        && claimed.contains(day.latest());
  }
}
