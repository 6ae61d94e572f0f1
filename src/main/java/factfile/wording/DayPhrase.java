package factfile.wording;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.util.List;

/**
 * A day, or two that it lies between, at the end of a text: {@code 7 October 2023}, {@code between
 * 1 and 5 March 2024}.
 *
 * @param first its first token
 * @param last the day, or the second of the two
 * @param from the first day of a range; null where there is only one
 */
public record DayPhrase(int first, DayMention last, LocalDate from) {
  /** The longest that ends with the last token; null for none. */
  public static DayPhrase ending(List<Token> tokens) {
    DayMention last = DayReader.ending(tokens);
    if (last == null) {
      return null;
    }
    int and = last.first() - 1;
    boolean joined = and > 0 && tokens.get(and).is("and") && last.hasYear();
    DayPhrase range = joined ? range(tokens.subList(0, and), last) : null;
    return range == null ? new DayPhrase(last.first(), last, null) : range;
  }

  /** The range that begins in the tokens before "and"; null where none does. */
  private static DayPhrase range(List<Token> before, DayMention last) {
    DayMention first = DayReader.ending(before);
    int start = first == null ? before.size() - 1 : first.first();
    boolean between = start > 0 && before.get(start - 1).is("between");
    Integer year = first != null && first.hasYear() ? first.year() : last.year();
    Days days = first == null ? bareDay(before, last) : first.daysIn(year);
    return between && days != null ? new DayPhrase(start - 1, last, days.earliest()) : null;
  }

  /** The 1 of {@code between 1 and 5 March 2024}; null where no such number stands there. */
  private static Days bareDay(List<Token> before, DayMention last) {
    String number = before.isEmpty() ? "" : before.get(before.size() - 1).text();
    boolean day = last.day() != null && number.matches("[0-9]{1,2}");
    return day && DayMention.exists(last.year(), last.month(), Integer.valueOf(number))
        ? new DayMention(0, 0, last.year(), last.month(), Integer.valueOf(number), last.form())
            .days()
        : null;
  }

  /**
   * Whether it is no surer than the record and not beside it: a month is enough for one of its
   * days.
   */
  public boolean says(FactDate date) {
    FactDate.Moment start = date.start();
    LocalDate earliest = start.earliest();
    LocalDate latest = start.latest();
    if (earliest == null || latest == null) {
      return false;
    }
    Days days = last.hasYear() ? last.days() : last.daysIn(earliest.getYear());
    if (days == null || (from != null && from.isAfter(days.latest()))) {
      return false;
    }
    Days all = from == null ? days : new Days(from, days.latest());
    return all.contains(earliest) && all.contains(latest);
  }

  /**
   * The date in the style of the day.
   *
   * @param yearKnown whether the reader knows the year, so that it may stay away where it was
   * @return null where the style cannot say it
   */
  public String rewrite(FactDate date, boolean yearKnown) {
    return new DayWriter(last).rewrite(date, yearKnown);
  }
}
