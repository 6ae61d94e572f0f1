package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import factfile.query.state.Clocks;
import factfile.query.words.QueryError;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Dates of a command line: EDTF, what people say of dates near today, and the days of records; each
 * moved by so many days, weeks, months or years. Such words stand in questions only, never in a
 * base.
 */
public final class DateArgument {
  private static final String OF_RECORD = "@";

  private final LocalDate today;
  private final RecordDays records;

  /** Where no base is open: no record has a day. */
  public DateArgument(LocalDate today) {
    this.today = today;
    this.records = null;
  }

  public DateArgument(FactBase base, Clocks clocks) {
    this.today = clocks.today();
    this.records = new RecordDays(base, clocks);
  }

  /** Whether it takes a base to tell what day a word is. */
  public static boolean isOfRecord(String word) {
    return word.startsWith(OF_RECORD);
  }

  /**
   * One day.
   *
   * @throws QueryError where the text is no day, or is more than one
   */
  public LocalDate day(String text) {
    Days days = days(text);
    if (!days.isSingleDay()) {
      String first = days.earliest() == null ? "" : " from " + days.earliest();
      String last = days.latest() == null ? "" : " to " + days.latest();
      throw new QueryError(
          "`" + text + "` is not one day, but some day" + first + last,
          "write one day, as 2024-10-22");
    }
    return days.earliest();
  }

  /**
   * The last day of a date.
   *
   * @throws QueryError where the text is no date, or has no last day
   */
  public LocalDate lastDay(String text) {
    LocalDate last = days(text).latest();
    if (last == null) {
      throw new QueryError("`" + text + "` has no last day", "write a day, as 2024-10-22");
    }
    return last;
  }

  /**
   * The days of {@code D}, {@code D..D}, {@code D..} or {@code ..D}, ends included.
   *
   * @throws QueryError where an end is no date, or the range ends before it begins
   */
  public Days range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return days(text);
    }
    return range(text, text.substring(0, dots), text.substring(dots + 2));
  }

  /**
   * The days from the first day of one date to the last day of another, either absent.
   *
   * @param from null or empty for open
   * @param to null or empty for open
   */
  public Days range(String whole, String from, String to) {
    LocalDate first = from == null || from.isEmpty() ? null : days(from).earliest();
    LocalDate last = to == null || to.isEmpty() ? null : days(to).latest();
    if (first != null && last != null && first.isAfter(last)) {
      throw new QueryError("`" + whole + "` ends before it begins", "swap the two ends");
    }
    return new Days(first, last);
  }

  private Days days(String text) {
    String word = text.strip();
    List<DayTail> tails = new ArrayList<>();
    try {
      Days days = untailed(word, tails);
      for (DayTail tail : tails) {
        days = tail.moved(days);
      }
      return days;
    } catch (DateTimeException e) {
      throw new QueryError("`" + text + "` lies too far away", "take smaller numbers");
    }
  }

  /**
   * The day that a word begins with. The whole of it is tried first as the id of a record.
   *
   * @param tails filled with what moves it, in order
   */
  private Days untailed(String word, List<DayTail> tails) {
    boolean ofRecord = isOfRecord(word);
    if (ofRecord && records == null) {
      throw new QueryError("`" + word + "`: a record has no day here", "write the day itself");
    }
    String rest = word;
    while (!ofRecord || !records.isNamed(rest.substring(1))) {
      DayTail tail = DayTail.of(rest);
      if (tail == null && ofRecord) {
        throw records.unknown(rest.substring(1));
      }
      if (tail == null) {
        return plain(rest, word);
      }
      tails.add(0, tail);
      rest = rest.substring(0, tail.start());
    }
    return records.of(rest.substring(1));
  }

  private Days plain(String text, String whole) {
    Days relative = relative(text.strip().toLowerCase(Locale.ROOT));
    if (relative != null) {
      return relative;
    }
    try {
      FactDate date = Edtf.parse(text.strip());
      if (date.doubtful() || date.approximate()) {
        throw new QueryError(
            "`" + whole + "`: a question asks for certain days", "leave out the ? ~ or %");
      }
      Days days = new Days(date.earliest(), date.latest());
      // Not by equals: that of a record would be linked at a start.
      if (days.earliest() == null && days.latest() == null) {
        throw new QueryError("`" + text + "` can be any day", "say which: a year, a month, a day");
      }
      if (LocalDate.MAX.equals(days.earliest()) || LocalDate.MIN.equals(days.latest())) {
        throw new QueryError(
            "`" + text + "`: the year is out of range", "years run from Y-999999999 to Y999999999");
      }
      return days;
    } catch (MalformedValue e) {
      throw new QueryError("`" + whole + "`: " + e.getMessage(), e.remedy());
    }
  }

  private Days relative(String text) {
    Integer near =
        switch (text) {
          case "today", "now" -> 0;
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> null;
        };
    if (near != null) {
      return day(today.plusDays(near));
    }
    if (text.indexOf(' ') < 0) {
      return null;
    }
    String[] words = text.split(" +", -1);
    if (words.length == 2) {
      return named(words[0], words[1]);
    }
    if (words.length != 3) {
      return null;
    }
    boolean ago = words[2].equals("ago");
    boolean ahead = words[0].equals("in");
    return ago ? shifted(words[0], words[1], -1) : ahead ? shifted(words[1], words[2], 1) : null;
  }

  private Days shifted(String number, String unit, int sign) {
    if (number.isEmpty() || number.length() > 6 || !isNumber(number)) {
      return null;
    }
    long n = sign * Long.parseLong(number);
    return switch (unit) {
      case "day", "days" -> day(today.plusDays(n));
      case "week", "weeks" -> day(today.plusWeeks(n));
      case "month", "months" -> day(today.plusMonths(n));
      case "year", "years" -> day(today.plusYears(n));
      default -> null;
    };
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private Days named(String which, String unit) {
    int step =
        switch (which) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> 9;
        };
    if (step == 9) {
      return null;
    }
    return switch (unit) {
      case "week" -> week(today.plusWeeks(step));
      case "month" -> month(today.withDayOfMonth(1).plusMonths(step));
      case "year" -> year(today.getYear() + step);
      default -> null;
    };
  }

  private static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  private static Days month(LocalDate first) {
    return new Days(first, first.plusMonths(1).minusDays(1));
  }

  private static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Days day(LocalDate day) {
    return new Days(day, day);
  }
}
