package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.wording.NumberWords;
import factfile.wording.TimeMention;

/**
 * The hour that a text tells, on a clock of twelve hours: {@code 9.15 pm}, {@code twenty to six}.
 */
final class ToldHour {
  private static final int HOUR = 60;
  private static final int ROUND = 12 * HOUR;

  private ToldHour() {}

  /** Minutes since noon or midnight; -1 where it cannot be told. */
  static int of(Sentence sentence, TimeMention time) {
    for (int at = time.first(); at < time.end(); at++) {
      String word = sentence.word(at);
      if (word.equals("to") || word.equals("past")) {
        int hour = number(sentence.word(at + 1));
        int minutes = minutes(sentence, time.first(), at);
        boolean told = hour > 0 && minutes >= 0;
        return told ? turned(hour * HOUR + (word.equals("to") ? -minutes : minutes)) : -1;
      }
    }
    return digits(sentence, time);
  }

  private static int minutes(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).equals("half")) {
        return HOUR / 2;
      }
      if (sentence.word(at).equals("quarter")) {
        return HOUR / 4;
      }
      int number = number(sentence.word(at));
      if (number > 0) {
        // "Twenty-five": the two words stand apart.
        int next = number(sentence.word(to - 1));
        return next > 0 && to - 1 > at ? number + next : number;
      }
    }
    return -1;
  }

  private static int number(String word) {
    int small = NumberWords.small(word);
    return small > 0 ? small : NumberWords.tens(word);
  }

  private static int digits(Sentence sentence, TimeMention time) {
    String text = sentence.word(time.first());
    String minutes =
        sentence.word(time.first() + 1).equals(":") ? sentence.word(time.first() + 2) : "0";
    int dot = text.indexOf('.');
    String hours = dot < 0 ? text : text.substring(0, dot);
    minutes = dot < 0 ? minutes : text.substring(dot + 1);
    int hour = number(hours);
    boolean plain = hours.matches("[0-9]{1,2}") && minutes.matches("[0-9]{1,2}");
    return plain
        ? turned(Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes))
        : hour > 0 ? turned(hour * HOUR) : -1;
  }

  private static int turned(int minutes) {
    return Math.floorMod(minutes, ROUND);
  }

  /**
   * The same of a record whose date has an hour, {@code 2017-04-11T03:40}; -1 where it has none.
   */
  static int of(String edtf) {
    int at = edtf.indexOf('T');
    String clock = at < 0 || edtf.length() < at + 6 ? "" : edtf.substring(at + 1, at + 6);
    return clock.matches("[0-9]{2}:[0-9]{2}")
        ? turned(
            Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3)))
        : -1;
  }
}
