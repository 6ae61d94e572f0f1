package factfile.draft.read;

import factfile.evidence.seek.TextDays.TextDay;
import factfile.prose.forms.Verbs;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SpeechVerbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Chooses among the days that the same words may mean: the last 3 May, or the next. */
final class DayChoice {
  private static final Set<String> FUTURE =
      Cues.words(
          "next tomorrow will coming upcoming would may might could should must shall planned plans"
              + " scheduled expected due expects");
  private static final Set<String> STARTING =
      Cues.words("starts begins opens ends closes runs leaves is launches returns resumes expires");
  private static final Set<String> PAST =
      Cues.words(
          """
          was were had did went came got made took began broke became fell found gave held left lost
          met sent shot struck hit won sank died saw rose led put
          """);

  /** So many days ahead a date without a year is more likely than nearly a year back. */
  private static final int SOON = 60;

  /** So far before a date its weekday stands. */
  private static final int BESIDE = 3;

  private final Sentence sentence;
  private final LocalDate written;
  private final List<TextDay> days;

  /**
   * @param written the day of the document, or null
   * @param days all that the words of the sentence may mean
   */
  DayChoice(Sentence sentence, LocalDate written, List<TextDay> days) {
    this.sentence = sentence;
    this.written = written;
    this.days = days;
  }

  /** {@code Friday (June 14)}: a weekday beside its date tells nothing more. */
  boolean isNamedAgain(int weekday) {
    boolean again = false;
    for (DayMention day : sentence.days()) {
      int gap = day.first() - weekday;
      again |= weekday(weekday) != null && gap > 0 && gap <= BESIDE && day.day() != null;
    }
    return again;
  }

  private DayOfWeek weekday(int at) {
    for (TimeMention time : sentence.times()) {
      if (time.first() == at) {
        return time.weekday();
      }
    }
    return null;
  }

  /** Whether the weekday that stands before a date is that of the day. */
  private boolean isConfirmed(TextDay day) {
    DayOfWeek told = null;
    for (int at = Math.max(0, day.first() - BESIDE); at < day.first(); at++) {
      told = weekday(at) == null ? told : weekday(at);
    }
    return told != null && told == day.days().earliest().getDayOfWeek();
  }

  /** Of the last such day and the next, the next only where what is told is to come. */
  TextDay chosen(TextDay day) {
    boolean ahead = isAhead(day.first()) || isSoon(day.first());
    TextDay best = null;
    for (TextDay other : days) {
      if (other.first() == day.first()) {
        best = best == null || isBetter(other, best, ahead) ? other : best;
      }
    }
    return best;
  }

  /**
   * {@code when classes begin Aug. 17}, of early August: near to come, and nothing is told as past.
   */
  private boolean isSoon(int first) {
    boolean soon = false;
    for (TextDay day : days) {
      long gap = written == null ? 0 : ChronoUnit.DAYS.between(written, day.days().earliest());
      soon |= day.first() == first && gap > 0 && gap <= SOON && sentence.times().isEmpty();
    }
    TokenRange clause = sentence.clauseOf(first);
    boolean past = false;
    for (int at = clause.from(); at < clause.to(); at++) {
      past |= Verbs.isPast(sentence.word(at)) && !SpeechVerbs.isPast(sentence.word(at));
      past |= PAST.contains(sentence.word(at));
    }
    return soon && !past;
  }

  private boolean isBetter(TextDay one, TextDay other, boolean ahead) {
    if (written == null) {
      return false;
    }
    if (isConfirmed(one) != isConfirmed(other)) {
      return isConfirmed(one);
    }
    boolean oneAhead = one.days().latest().isAfter(written);
    boolean otherAhead = other.days().latest().isAfter(written);
    boolean later = one.days().earliest().isAfter(other.days().earliest());
    if (oneAhead != otherAhead) {
      return oneAhead == ahead;
    }
    return oneAhead ? !later : later;
  }

  /** Whether what is told of a day is still to come. */
  boolean isAhead(int first) {
    TokenRange clause = sentence.clauseOf(first);
    boolean ahead = isFuture(first);
    int at = first - 1;
    for (; at >= clause.from() && !",;".contains(sentence.word(at)); at--) {
      ahead |= isFuture(at);
    }
    for (int word = clause.from(); word < first; word++) {
      // "It will close after the last voyage, which starts on June 3".
      ahead |= STARTING.contains(sentence.word(word)) && has("will");
    }
    boolean verb = ClauseWords.hasVerb(sentence, Math.max(clause.from(), at), first);
    int comma = 0;
    for (at = first; at < clause.to() && !verb && comma < 2; at++) {
      comma += sentence.word(at).equals(",") ? 1 : 0;
      ahead |= isFuture(at);
    }
    return ahead;
  }

  /** The month of May is no verb. */
  private boolean isFuture(int at) {
    boolean may = sentence.word(at).equals("may") && ClauseWords.isTime(sentence, at);
    return FUTURE.contains(sentence.word(at)) && !may;
  }

  private boolean has(String word) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (sentence.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
