package factfile.query;

import factfile.model.Days;
import factfile.model.FactDate;
import java.time.LocalDate;
import java.util.List;

/** Dates as people read them; never surer than they are. */
final class DateWords {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** No year is left out. */
  private static final int NONE = Integer.MIN_VALUE;

  private DateWords() {}

  static String of(LocalDate day) {
    return day(day, NONE);
  }

  /** The whole date, its year included. */
  static String of(FactDate date) {
    return marked(date, words(date, NONE));
  }

  /** The date under a heading that already says the year; of an interval, its beginning. */
  static String within(int year, FactDate date) {
    if (date.isInterval()) {
      return marked(date, moment(date.start(), year) + " →");
    }
    return marked(date, moment(date.start(), year));
  }

  private static String marked(FactDate date, String words) {
    return (date.approximate() ? "~" : "") + words + (date.doubtful() ? " ?" : "");
  }

  private static String words(FactDate date, int year) {
    if (!date.isInterval()) {
      return moment(date.start(), year);
    }
    String start = date.earliest() == null ? "…" : moment(date.start(), year);
    String end = date.end().latest() == null ? "…" : moment(date.end(), year);
    return start + " → " + end;
  }

  private static String moment(FactDate.Moment moment, int year) {
    List<Days> choices = moment.choices();
    LocalDate first = moment.earliest();
    LocalDate last = moment.latest();
    if (choices.size() == 2 && choices.get(0).isSingleDay() && choices.get(1).isSingleDay()) {
      return either(first, last, year);
    }
    if (first == null && last == null) {
      return "undated";
    }
    if (first == null) {
      return "by " + day(last, year);
    }
    if (last == null) {
      return "from " + day(first, year);
    }
    return span(first, last, year, choices.size() > 1);
  }

  private static String either(LocalDate first, LocalDate last, int year) {
    boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    return (sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first, year))
        + " or "
        + day(last, year);
  }

  private static String span(LocalDate first, LocalDate last, int year, boolean gaps) {
    if (first.equals(last)) {
      return day(first, year);
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    boolean sameYear = first.getYear() == last.getYear();
    if (!gaps && wholeMonths && sameYear) {
      if (first.getMonth() == last.getMonth()) {
        return month(first, year);
      }
      if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
        return String.valueOf(first.getYear());
      }
    }
    if (sameYear && first.getMonth() == last.getMonth()) {
      return "in " + first.getDayOfMonth() + "–" + day(last, year);
    }
    return "in " + day(first, sameYear ? first.getYear() : year) + " – " + day(last, year);
  }

  private static String day(LocalDate day, int year) {
    return day.getDayOfMonth() + " " + month(day, year);
  }

  private static String month(LocalDate day, int year) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return day.getYear() == year ? month : month + " " + day.getYear();
  }
}
