package factfile.query.words;

import factfile.answer.Span;
import factfile.model.date.ClockTime;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.util.List;

/**
 * Dates for the narrow column on the left, days under days: an uncertain date by its latest day, as
 * it stands in the order, an interval by its beginning.
 */
public final class DateLead {
  private DateLead() {}

  /** With its year: {@code by 21 Oct 2024}. */
  public static List<Span> of(FactDate date) {
    LocalDate day = date.timelineDay();
    String year = day == null ? "" : " " + day.getYear();
    return spans(date, lead(date, year, "    "));
  }

  /** Under a heading that says the year. */
  public static List<Span> underYear(FactDate date) {
    return spans(date, lead(date, "", ""));
  }

  private static List<Span> spans(FactDate date, String text) {
    return date.doubtful() || date.isDisputed()
        ? List.of(Span.plain(text), Span.unsure(" ?"))
        : List.of(Span.plain(text));
  }

  /** Whether the lead leaves out some of what is known of the date. */
  public static boolean isAbridged(FactDate date) {
    FactDate.Moment start = date.start();
    boolean bounded = start.earliest() != null && start.latest() != null;
    boolean said =
        date.start().isSingleDay()
            || (bounded
                && start.choices().size() == 1
                && DateWords.wholeUnit(start.earliest(), start.latest()) != null);
    return !said || (date.isInterval() && date.end().latest() != null);
  }

  private static String lead(FactDate date, String year, String noYear) {
    FactDate.Moment start = date.start();
    String sign = date.approximate() ? "~" : "";
    LocalDate last = date.timelineDay();
    if (last == null) {
      String text = start.earliest() == null ? "undated" : "after " + day(start.earliest());
      return text;
    }
    String whole =
        start.earliest() == null || start.isSingleDay()
            ? null
            : DateWords.wholeUnit(start.earliest(), last);
    String from = date.isInterval() ? "from" : "";
    if (whole != null) {
      boolean aYear = start.earliest().getMonth() != last.getMonth();
      String unit = aYear ? whole + noYear : DateWords.month(last) + year;
      return padded(from, sign + (aYear ? unit : "   " + unit));
    }
    boolean vague = !start.isSingleDay() && !date.isInterval();
    ClockTime time = ClockTime.of(date);
    String clock = time == null ? "" : " " + time.words();
    return padded(vague ? "by" : from, sign + day(last) + year + clock);
  }

  private static String day(LocalDate day) {
    String number = String.valueOf(day.getDayOfMonth());
    return (number.length() < 2 ? " " : "") + number + " " + DateWords.month(day);
  }

  private static String padded(String prefix, String rest) {
    boolean signed = rest.startsWith("~");
    return " ".repeat(4 - prefix.length()) + prefix + (signed ? "" : " ") + rest;
  }
}
