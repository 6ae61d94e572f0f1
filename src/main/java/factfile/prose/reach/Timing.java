package factfile.prose.reach;

import factfile.model.date.Days;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says of time and was not read. A record cannot bear out a time that nobody has
 * understood; each answer is null for nothing, else the reason.
 */
public final class Timing {
  private static final Set<TimeMention.Kind> POINTS =
      EnumSet.complementOf(EnumSet.of(TimeMention.Kind.SPAN));
  private static final Set<TimeMention.Kind> BESIDE_DAY =
      EnumSet.of(TimeMention.Kind.OTHER, TimeMention.Kind.DAY);
  private static final Set<TimeMention.Kind> FAR = EnumSet.of(TimeMention.Kind.OTHER);

  /** So many words may stand between a time and the day that it is told by again. */
  private static final int GLOSS = 12;

  private static final Set<String> BESIDE = Set.of("before", "after", "ahead");

  private static final Set<String> PLACING =
      Set.of("before", "after", "until", "till", "while", "when", "during", "since", "following");

  /** {@code after nine years} tells when, in whatever clause. */
  private static final Set<String> AROUND =
      Set.of("after", "before", "within", "for", "over", "in", "following", "during", "until");

  private static final Set<String> PARTS_OF_DAY =
      Set.of(
          "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "dusk");

  /** An article and an adjective may stand between "during" and its noun. */
  private static final int OWN = 3;

  private Timing() {}

  /** Where no day was read: any point in time anywhere, any span in the clause. */
  public static String undated(Sentence sentence, TokenRange clause) {
    for (TimeMention time : sentence.times()) {
      boolean here = clause.overlaps(new TokenRange(time.first(), time.end()));
      boolean span = time.kind() == TimeMention.Kind.SPAN;
      here |= AROUND.contains(sentence.word(time.first() - 1));
      boolean counts = !span || (here && !isOfNoun(sentence, time));
      if (counts && !isAgreed(sentence, time) && !isGloss(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  /**
   * {@code before the election}, {@code while in office}: placed by something else.
   *
   * @param act what is placed; the clause it opens itself places something else
   * @param own where words of the record stand: {@code in a firefight} is when it happened
   */
  public static String placed(
      Sentence sentence, TokenRange clause, TokenRange act, List<TokenRange> own) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      boolean opens = at == clause.from() && at < act.from();
      boolean inside = at > 0 && sentence.quoted().get(at);
      if (!opens && !inside && !isBefore(at, own) && PLACING.contains(sentence.word(at))) {
        return "“" + sentence.word(at) + "”: it is placed by something else";
      }
    }
    return null;
  }

  private static boolean isBefore(int at, List<TokenRange> own) {
    for (TokenRange words : own) {
      if (words.from() > at && words.from() <= at + OWN) {
        return true;
      }
    }
    return false;
  }

  /** Beside a day that was read a part of the day is no other time, and its weekday has to fit. */
  public static String dated(Sentence sentence, TokenRange clause) {
    for (TimeMention time : sentence.times()) {
      boolean here = clause.overlaps(new TokenRange(time.first(), time.end()));
      boolean counts = BESIDE_DAY.contains(time.kind()) || time.kind() == TimeMention.Kind.WEEKDAY;
      counts &= !isBeside(sentence, time) || !isExact(sentence, clause, time);
      if (here && counts && !isAgreed(sentence, time) && !isGloss(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  /** {@code On 2 December, twelve days before it fell due}: how far that is from another day. */
  private static boolean isBeside(Sentence sentence, TimeMention time) {
    return BESIDE.contains(sentence.word(time.end() - 1));
  }

  /** Whether a day or a month of a year stands in the clause, and a time is not told of it. */
  private static boolean isExact(Sentence sentence, TokenRange clause, TimeMention time) {
    for (DayMention day : sentence.daysIn(clause)) {
      boolean exact = day.month() != null && day.hasYear() && day.reckoned() == null;
      int gap = Math.max(day.first() - time.end(), time.first() - day.end());
      if (exact && gap > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where only years matter, as for an office: the day of the text and those near it do not.
   *
   * @param read words that are read for themselves: {@code the then president}
   */
  public static String far(Sentence sentence, TokenRange read) {
    for (TimeMention time : sentence.times()) {
      boolean ours = read.overlaps(new TokenRange(time.first(), time.end()));
      if (!ours && FAR.contains(time.kind()) && !isAgreed(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  /** The same with what a record itself says of time left out: {@code open it within ten days}. */
  public static String beside(Sentence sentence, String recorded) {
    Set<String> known = new HashSet<>();
    for (Token token : Tokens.of(recorded)) {
      known.add(token.word());
    }
    for (TimeMention time : sentence.times()) {
      boolean all = true;
      for (int at = time.first(); at < time.end(); at++) {
        all &= known.contains(sentence.word(at));
      }
      if (!all && POINTS.contains(time.kind()) && !isAgreed(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  /** A span in some tokens: what was counted in a week is not all of it. */
  static String span(Sentence sentence, TokenRange within) {
    return unread(sentence, within, EnumSet.of(TimeMention.Kind.SPAN));
  }

  /**
   * {@code At twenty to six}, where the record has another hour.
   *
   * @param recorded its date as written, with an hour perhaps
   */
  public static String hour(Sentence sentence, TokenRange clause, String recorded) {
    int own = ToldHour.of(recorded);
    for (TimeMention time : sentence.times()) {
      boolean clock = time.kind() == TimeMention.Kind.HOUR && clause.contains(time.first());
      boolean part = PARTS_OF_DAY.contains(sentence.word(time.first()));
      if (own >= 0 && clock && !part && ToldHour.of(sentence, time) != own) {
        String words = sentence.text(new TokenRange(time.first(), time.end()));
        return "“" + words + "” is not the hour on record";
      }
    }
    return null;
  }

  /** Any point of time in the clause but one that stands in the claimed tokens themselves. */
  public static String pointOutside(Sentence sentence, TokenRange claimed) {
    TokenRange clause = sentence.clauseOf(claimed.from());
    for (TimeMention time : sentence.times()) {
      boolean ours = claimed.overlaps(new TokenRange(time.first(), time.end()));
      boolean onDay = time.kind() == TimeMention.Kind.HOUR && !sentence.daysIn(clause).isEmpty();
      onDay |= isBeside(sentence, time) && isExact(sentence, clause, time);
      boolean here = clause.contains(time.first()) && !onDay;
      if (!ours && here && POINTS.contains(time.kind()) && !isAgreed(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  /**
   * {@code On that day, October 7, 2023}, {@code on 8 October 2023, a day after the attack}: told
   * twice, a comma between.
   */
  private static boolean isGloss(Sentence sentence, TimeMention time) {
    if (time.weekday() != null && dayBeside(sentence, time) != null) {
      return false;
    }
    int before = time.first() - 1;
    before =
        Set.of("on", "only", "just", "exactly", "some").contains(sentence.word(before))
            ? before - 1
            : before;
    boolean after = sentence.word(before).equals(",") && isDay(sentence, before - 1);
    for (int at = time.end(); at < time.end() + GLOSS && !after; at++) {
      boolean comma = sentence.word(at).equals(",") && !isDay(sentence, at);
      after = comma && (isDay(sentence, at + 1) || isDay(sentence, at + 2));
    }
    return after;
  }

  private static boolean isDay(Sentence sentence, int at) {
    for (DayMention day : sentence.days()) {
      if (day.hasYear() && at >= day.first() && at < day.end()) {
        return true;
      }
    }
    return false;
  }

  private static String unread(Sentence sentence, TokenRange within, Set<TimeMention.Kind> kinds) {
    for (TimeMention time : sentence.times()) {
      boolean weekday = time.kind() == TimeMention.Kind.WEEKDAY;
      boolean here = within.overlaps(new TokenRange(time.first(), time.end()));
      boolean span = time.kind() == TimeMention.Kind.SPAN && isOfNoun(sentence, time);
      boolean counts = (kinds.contains(time.kind()) && !span) || weekday;
      if (here && counts && !isAgreed(sentence, time)) {
        return reason(sentence, time);
      }
    }
    return null;
  }

  private static String reason(Sentence sentence, TimeMention time) {
    String words = sentence.text(new TokenRange(time.first(), time.end()));
    DayMention day = time.weekday() == null ? null : dayBeside(sentence, time);
    return day == null
        ? "“" + words + "”: a time that was not read"
        : "“" + words + "” is not the weekday of the day given";
  }

  /** {@code a 30-day window}: how long the thing lasts, not when. */
  private static boolean isOfNoun(Sentence sentence, TimeMention time) {
    return sentence.word(time.end()).equals("-") || sentence.word(time.end()).equals("’");
  }

  /** {@code Tuesday, 22 October 2024}: told twice. */
  private static boolean isAgreed(Sentence sentence, TimeMention time) {
    DayMention day = time.weekday() == null ? null : dayBeside(sentence, time);
    if (day == null) {
      return false;
    }
    Days days = day.days();
    return days == null || days.earliest().getDayOfWeek() == time.weekday();
  }

  /** The day that a weekday stands beside, with a comma, a bracket or an article between. */
  private static DayMention dayBeside(Sentence sentence, TimeMention time) {
    for (DayMention day : sentence.days()) {
      int gap = Math.max(day.first() - time.end(), time.first() - day.end());
      if (day.day() != null && gap >= 0 && gap <= 2) {
        return day;
      }
    }
    return null;
  }
}
