package factfile.prose.sentence;

import factfile.model.date.Days;
import factfile.wording.DayMention;
import java.time.temporal.ChronoUnit;

/** {@code early October}, {@code the end of 2014}: what the word before a month or a year means. */
public final class MonthPart {
  private MonthPart() {}

  /**
   * The part of a month or a year that is surely meant: the first third of {@code early}, the last
   * of {@code late}, the last sixth of {@code the end of}; all of it where nothing is said.
   */
  public static Days of(Sentence sentence, DayMention day, Days days) {
    String before = sentence.word(day.first() - 1);
    before = before.equals("of") || before.equals("-") ? sentence.word(day.first() - 2) : before;
    long length = ChronoUnit.DAYS.between(days.earliest(), days.latest()) + 1;
    if (length < 28) {
      return days;
    }
    return switch (before) {
      case "early", "beginning", "start" ->
          new Days(days.earliest(), days.earliest().plusDays(length / 3));
      case "mid", "middle" ->
          new Days(days.earliest().plusDays(length / 3), days.latest().minusDays(length / 3));
      case "late" -> new Days(days.latest().minusDays(length / 3), days.latest());
      case "end" -> new Days(days.latest().minusDays(length / 6), days.latest());
      default -> days;
    };
  }
}
