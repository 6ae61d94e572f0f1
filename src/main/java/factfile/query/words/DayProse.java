package factfile.query.words;

import factfile.model.date.AllOf;
import factfile.model.date.ClockTime;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date in the words of running prose, months in full; never surer than it is.
 *
 * @param before what stands before the day: {@code from}, {@code probably}
 * @param day the day, month or year itself
 * @param after what follows it
 * @param isCarried whether a note can carry {@code day} as a value: one that can be told from its
 *     last words, as a day, a month, a year or "between 1 and 5 March 2024" can, and "by 5 March"
 *     cannot
 */
public record DayProse(String before, String day, String after, boolean isCarried) {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** So many days that one of them is meant are listed; more are told by the first and the last. */
  private static final int LISTED = 4;

  private static final String BY = "by ";

  /** {@code 7 October 2023}, {@code between 22 September and 21 October 2024}. */
  public static String of(FactDate date) {
    return prose(date).text();
  }

  /** {@code 7 October 2023}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return name(day) + " " + day.getYear();
  }

  private static String name(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  public String text() {
    return before + day + after;
  }

  public static DayProse prose(FactDate date) {
    if (date instanceof AllOf all) {
      return plain(each(all));
    }
    if (!date.isInterval()) {
      return moment(date.start());
    }
    FactDate.Moment end = date.end();
    if (date.start().earliest() == null && end.latest() == null) {
      return plain("an unknown time");
    }
    if (date.start().earliest() == null) {
      return plain("up to " + moment(end).text());
    }
    DayProse start = moment(date.start());
    String rest =
        end.latest() != null
            ? " to " + moment(end).text()
            : end.edtf().equals("..") ? " on" : ", end not on record";
    return new DayProse(
        "from " + start.before(), start.day(), start.after() + rest, start.isCarried());
  }

  private static String each(AllOf all) {
    StringBuilder each = new StringBuilder();
    int left = all.members().size();
    for (FactDate member : all.members()) {
      each.append(of(member)).append(--left > 1 ? ", " : left == 1 ? " and " : "");
    }
    return each.toString();
  }

  /** {@code since 1 October 2024}, {@code until some day between 1 and 5 March 2024}. */
  public static DayProse bound(String preposition, FactDate.Moment moment) {
    DayProse plain = moment(moment);
    String doubt = moment.doubtful() ? "probably " : "";
    String rest = plain.before().substring(doubt.length());
    String some =
        plain.day().startsWith("between ") || plain.day().startsWith(BY) ? "some day " : "";
    String day =
        plain.day().startsWith(BY) ? "up to " + plain.day().substring(BY.length()) : plain.day();
    return new DayProse(
        doubt + preposition + " " + some + rest, day, plain.after(), plain.isCarried());
  }

  private static DayProse plain(String text) {
    return new DayProse("", text, "", false);
  }

  private static DayProse moment(FactDate.Moment moment) {
    String before = (moment.doubtful() ? "probably " : "") + (moment.approximate() ? "about " : "");
    LocalDate first = moment.earliest();
    LocalDate last = moment.latest();
    if (first == null || last == null) {
      String side = last == null ? "on or after " : BY;
      return first == null && last == null
          ? plain("an unknown day")
          : new DayProse(before, side + of(last == null ? first : last), "", false);
    }
    String unit = first.equals(last) ? of(first) : unit(moment.choices(), first, last);
    String day = unit == null ? choice(moment.choices()) : unit;
    boolean told = unit != null || (moment.choices().size() == 1 && day.startsWith("between "));
    boolean carried = told && first.getYear() >= 1000 && last.getYear() <= 2999;
    ClockTime time = ClockTime.of(moment);
    return new DayProse(before, day, time == null ? "" : ", " + time.words(), carried);
  }

  /** {@code October 2024} or {@code 2024} where the days are just those; else null. */
  private static String unit(List<Days> choices, LocalDate first, LocalDate last) {
    if (choices.size() > 1 || DateWords.wholeUnit(first, last) == null) {
      return null;
    }
    return first.getMonth() == last.getMonth() ? month(first) : String.valueOf(first.getYear());
  }

  private static String choice(List<Days> choices) {
    LocalDate first = choices.get(0).earliest();
    LocalDate last = choices.get(choices.size() - 1).latest();
    boolean single = choices.size() <= LISTED;
    for (Days each : choices) {
      single &= each.isSingleDay();
    }
    if (single) {
      List<String> days = new ArrayList<>();
      for (Days each : choices.subList(0, choices.size() - 1)) {
        days.add(shortened(each.earliest(), last));
      }
      return String.join(", ", days) + " or " + of(last);
    }
    return "between " + between(first, last);
  }

  /** As coarse as both ends are. */
  private static String between(LocalDate first, LocalDate last) {
    if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
      return first.getYear() + " and " + last.getYear();
    }
    if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
      boolean sameYear = first.getYear() == last.getYear();
      return (sameYear ? name(first) : month(first)) + " and " + month(last);
    }
    return shortened(first, last) + " and " + of(last);
  }

  /** The first of two days without what the second says anyway. */
  private static String shortened(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return of(first);
    }
    String day = String.valueOf(first.getDayOfMonth());
    return first.getMonth() == last.getMonth() ? day : day + " " + name(first);
  }
}
