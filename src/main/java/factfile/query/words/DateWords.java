package factfile.query.words;

import factfile.model.date.AllOf;
import factfile.model.date.ClockTime;
import factfile.model.date.DaySpan;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.util.List;

/** Dates as people read them in a sentence; never surer than they are. */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private DateWords() {}

  /** {@code 7 Oct 2023}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** {@code Oct}. */
  public static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /**
   * {@code between 1 and 21 Oct 2024}, {@code by 21 Oct 2024}, {@code 8 Oct 2023 to 1 Oct 2024},
   * {@code 24 Mar 2014 and 30 Mar 2014}.
   */
  public static String of(FactDate date) {
    if (date instanceof AllOf all) {
      return each(all);
    }
    if (!date.isInterval()) {
      return moment(date.start());
    }
    FactDate.Moment start = date.start();
    FactDate.Moment end = date.end();
    if (start.earliest() == null && end.latest() == null) {
      return "an unknown time";
    }
    if (start.earliest() == null) {
      return "up to " + moment(end);
    }
    return end.latest() == null
        ? "from " + moment(start) + " on"
        : moment(start) + " to " + moment(end);
  }

  /** The same, and how many days it lasted, where that is told. */
  public static String lasting(FactDate date) {
    DaySpan span = DaySpan.of(date);
    return span == null || span.most() == null
        ? of(date)
        : of(date) + " (" + days(date, span) + ")";
  }

  /** {@code 7 days}, {@code about 5 to 7 days}; no surer than the date. */
  private static String days(FactDate date, DaySpan span) {
    String number = span.isKnown() ? "" : span.least() + " to ";
    return (date.doubtful() ? "perhaps " : "")
        + (date.approximate() ? "about " : "")
        + number
        + span.most()
        + (span.most() == 1 ? " day" : " days");
  }

  private static String each(AllOf all) {
    StringBuilder each = new StringBuilder();
    int left = all.members().size();
    for (FactDate member : all.members()) {
      each.append(of(member)).append(--left > 1 ? ", " : left == 1 ? " and " : "");
    }
    return each.toString();
  }

  private static String moment(FactDate.Moment moment) {
    String days = days(moment.choices(), moment.earliest(), moment.latest());
    ClockTime time = ClockTime.of(moment);
    return (moment.approximate() ? "about " : "")
        + days
        + (time == null ? "" : ", " + time.words())
        + (moment.doubtful() ? " ?" : "");
  }

  private static String days(List<Days> choices, LocalDate first, LocalDate last) {
    if (first == null && last == null) {
      return "an unknown day";
    }
    if (first == null) {
      return "by " + of(last);
    }
    if (last == null) {
      return "on or after " + of(first);
    }
    if (first.equals(last)) {
      return of(first);
    }
    String whole = choices.size() == 1 ? wholeUnit(first, last) : null;
    if (whole != null) {
      return whole;
    }
    boolean either =
        choices.size() == 2 && choices.get(0).isSingleDay() && choices.get(1).isSingleDay();
    return either
        ? shortened(first, last) + " or " + of(last)
        : "between " + shortened(first, last) + " and " + of(last);
  }

  /** {@code Oct 2024} or {@code 2024} where the days are just those; else null. */
  static String wholeUnit(LocalDate first, LocalDate last) {
    boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (!whole || first.getYear() != last.getYear()) {
      return null;
    }
    if (first.getMonth() == last.getMonth()) {
      return month(first) + " " + first.getYear();
    }
    boolean year = first.getMonthValue() == 1 && last.getMonthValue() == 12;
    return year ? String.valueOf(first.getYear()) : null;
  }

  /** The first of two days without what the second says anyway. */
  private static String shortened(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return of(first);
    }
    String day = String.valueOf(first.getDayOfMonth());
    return first.getMonth() == last.getMonth() ? day : day + " " + month(first);
  }
}
