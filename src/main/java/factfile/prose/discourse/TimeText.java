package factfile.prose.discourse;

import factfile.model.date.Days;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.Months;
import factfile.wording.NumberWords;
import factfile.wording.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence as those ask for it who reckon its days, from its first word to its last. */
final class TimeText {
  static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> ENDS = Cues.words("st nd rd th");
  private static final Set<String> BOUNDARY =
      Cues.words(", . ; : ! ? ) ( — – and but when that as in at on with by while to");

  private final Sentence sentence;
  private final List<DayMention> told = new ArrayList<>();

  TimeText(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A number and the token behind it. */
  record Counted(int value, int end) {}

  Sentence sentence() {
    return sentence;
  }

  LocalDate written() {
    return sentence.written();
  }

  int size() {
    return sentence.tokens().size();
  }

  String word(int at) {
    return sentence.word(at);
  }

  boolean is(int at, String... words) {
    String here = word(at);
    for (String word : words) {
      if (here.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size() && sentence.tokens().get(at).isNumber();
  }

  boolean isCapitalised(int at) {
    return at >= 0 && at < size() && sentence.tokens().get(at).isCapitalised();
  }

  boolean touches(int at) {
    return at >= 0
        && at + 1 < size()
        && sentence.tokens().get(at).touches(sentence.tokens().get(at + 1));
  }

  /** Whether a phrase may end before a token: nothing is left that it could be told of. */
  boolean isBoundary(int at) {
    return at >= size() || BOUNDARY.contains(word(at));
  }

  /** A number of so many digits at most; null for none. */
  Integer digits(int at, int least, int most) {
    String text = isNumber(at) ? sentence.tokens().get(at).text() : "";
    boolean plain = text.length() >= least && text.length() <= most;
    for (int i = 0; plain && i < text.length(); i++) {
      plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return plain ? Integer.valueOf(text) : null;
  }

  /** A year in four digits; null for none. */
  Integer year(int at) {
    Integer year = digits(at, 4, 4);
    return year != null && year >= 1500 && year <= 2199 ? year : null;
  }

  /** {@code three}, {@code twenty-five}, {@code 25}; null for none. */
  Counted cardinal(int at) {
    Integer digits = digits(at, 1, 4);
    if (digits != null) {
      return new Counted(digits, at + 1);
    }
    int tens = NumberWords.tens(word(at));
    if (tens > 0) {
      int next = word(at + 1).equals("-") ? at + 2 : at + 1;
      int small = NumberWords.small(word(next));
      boolean both = small > 0 && small < 10;
      return new Counted(both ? tens + small : tens, both ? next + 1 : at + 1);
    }
    int small = NumberWords.small(word(at));
    return small > 0 ? new Counted(small, at + 1) : null;
  }

  /** {@code first}, {@code 18th}, {@code twenty-first}; null for none. */
  Counted ordinal(int at) {
    Integer digits = digits(at, 1, 3);
    if (digits != null) {
      return touches(at) && ENDS.contains(word(at + 1)) ? new Counted(digits, at + 2) : null;
    }
    int tens = NumberWords.tens(word(at));
    if (tens > 0 && word(at + 1).equals("-")) {
      int small = NumberWords.ordinal(word(at + 2));
      return small > 0 && small < 10 ? new Counted(tens + small, at + 3) : null;
    }
    int ordinal = NumberWords.ordinal(word(at));
    return ordinal > 0 ? new Counted(ordinal, at + 1) : null;
  }

  /** 1 for Monday; 0 for a word that is no weekday with a capital. */
  int weekday(int at) {
    return isCapitalised(at) ? WEEKDAYS.indexOf(word(at)) + 1 : 0;
  }

  /** 1 for January; 0 for a word that is no month with a capital. */
  int month(int at) {
    return isCapitalised(at) ? Months.number(word(at)) : 0;
  }

  /** The day that was read at a token from what is written there; null for none. */
  DayMention dayAt(int at) {
    for (DayMention day : sentence.days()) {
      if (day.first() == at) {
        return day;
      }
    }
    return null;
  }

  /** The time that was found there and not read; null for none. */
  TimeMention timeAt(int at) {
    for (TimeMention time : sentence.times()) {
      if (at >= time.first() && at < time.end()) {
        return time;
      }
    }
    return null;
  }

  void add(DayMention day) {
    told.add(day);
  }

  List<DayMention> told() {
    return told;
  }

  /** All days that end before a token, those reckoned in place of those read. */
  List<DayMention> before(int at) {
    List<DayMention> all = new ArrayList<>();
    for (DayMention day : sentence.days()) {
      if (day.end() <= at && !isTold(day)) {
        all.add(day);
      }
    }
    for (DayMention day : told) {
      if (day.end() <= at) {
        all.add(day);
      }
    }
    return all;
  }

  boolean isTold(DayMention day) {
    TokenRange here = new TokenRange(day.first(), day.end());
    for (DayMention other : told) {
      if (here.overlaps(new TokenRange(other.first(), other.end()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code on 8 October 2023, a day after the attack}: the day is given twice. */
  boolean isGloss(int from, int to) {
    boolean behind = false;
    int comma = is(from - 1, "on", "only", "just", "exactly") ? from - 2 : from - 1;
    for (DayMention day : sentence.days()) {
      boolean dated = day.day() != null || day.reckoned() != null;
      behind |= dated && day.end() == comma && is(comma, ",", "(");
      int next = is(to + 1, "on") ? to + 2 : to + 1;
      behind |= dated && is(to, ",", "(") && day.first() == next;
    }
    return behind;
  }

  static DayMention told(int first, int end, Days days, int off) {
    return DayMention.of(first, end, new DayMention.Reckoned(days, off, false));
  }

  static DayMention told(int first, int end, LocalDate day, int off) {
    return told(first, end, new Days(day, day), off);
  }
}
