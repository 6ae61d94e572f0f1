package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.wording.DayForm;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one day that a phrase can be told from: a day before it in its sentence, else one of the
 * sentence before. Where two could be meant, there is none.
 */
final class DayAnchors {
  /** A weekday is told from the day of writing where nothing farther off is spoken of. */
  private static final int NEAR = 14;

  private final TimeText text;
  private final Sentence before;

  /**
   * @param before the sentence before it, or null
   */
  DayAnchors(TimeText text, Sentence before) {
    this.text = text;
    this.before = before;
  }

  /** What was told before a token: in its own sentence, where there is any; else in that before. */
  private List<DayMention> all(int at) {
    List<DayMention> own = text.before(at);
    return own.isEmpty() && before != null ? before.days() : own;
  }

  private Sentence home(int at) {
    return text.before(at).isEmpty() && before != null ? before : text.sentence();
  }

  /** The one single day; null for none, or for several. */
  LocalDate day(int at) {
    LocalDate found = null;
    Sentence home = home(at);
    for (DayMention mention : all(at)) {
      Days days = mention.days();
      boolean rough = mention.reckoned() != null && mention.reckoned().off() > 1;
      boolean single = days != null && days.isSingleDay() && !rough;
      if (single && !home.isBound(mention) && !isTold(home, mention)) {
        if (found != null && !found.equals(days.earliest())) {
          return null;
        }
        found = days.earliest();
      }
    }
    return found != null && isAlone(at, found) ? found : null;
  }

  /** Whether all else that is told of time before has that day in it. */
  private boolean isAlone(int at, LocalDate day) {
    for (DayMention mention : all(at)) {
      Days days = mention.outer();
      if (days == null || !days.contains(day)) {
        return false;
      }
    }
    return true;
  }

  /** The day on which somebody spoke is not that of what he spoke of. */
  private boolean isTold(Sentence home, DayMention mention) {
    return home.tokens().equals(text.sentence().tokens())
        && (home.has(Cues.REPORTING, home.clauseOf(mention.first()))
            || home.has(Cues.TALK, home.clauseOf(mention.first())));
  }

  /** The one month in which all lies that is told before; null for none. */
  YearMonth month(int at) {
    Set<YearMonth> months = new LinkedHashSet<>();
    for (DayMention mention : all(at)) {
      Days days = mention.days();
      if (days == null) {
        return null;
      }
      months.add(YearMonth.from(days.earliest()));
      months.add(YearMonth.from(days.latest()));
    }
    return months.size() == 1 ? months.iterator().next() : null;
  }

  /** The last of what is told before where all lies in one year; null for none. */
  LocalDate inYear(int at) {
    LocalDate last = null;
    for (DayMention mention : all(at)) {
      Days days = mention.days();
      if (days == null || days.earliest().getYear() != days.latest().getYear()) {
        return null;
      }
      if (last != null && last.getYear() != days.earliest().getYear()) {
        return null;
      }
      last = last == null || days.latest().isAfter(last) ? days.latest() : last;
    }
    return last;
  }

  /** The last single day that is told before; null for none. */
  LocalDate lastDay(int at) {
    LocalDate last = null;
    for (DayMention mention : all(at)) {
      Days days = mention.days();
      boolean single = days != null && days.isSingleDay();
      last = single && (last == null || days.latest().isAfter(last)) ? days.latest() : last;
    }
    return last;
  }

  /** Whether nothing is told before. */
  boolean isEmpty(int at) {
    return all(at).isEmpty();
  }

  /** Whether all that is told around lies about the day the text was written. */
  boolean isAboutNow(int at) {
    boolean about = isNear(text.before(text.size()), text.written());
    return about && (before == null || isNear(before.days(), text.written()));
  }

  private static boolean isNear(List<DayMention> days, LocalDate written) {
    for (DayMention mention : days) {
      Days each = mention.days();
      boolean explicit = mention.reckoned() == null && !mention.form().equals(DayForm.RELATIVE);
      boolean far =
          explicit
              && each != null
              && (ChronoUnit.DAYS.between(each.latest(), written) > NEAR
                  || ChronoUnit.DAYS.between(written, each.earliest()) > NEAR);
      if (far) {
        return false;
      }
    }
    return true;
  }
}
