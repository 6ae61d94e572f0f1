package factfile.wording;

import java.time.LocalDate;
import java.util.List;

/** Days told from the day a text was written: {@code yesterday}, {@code last month}. */
final class RelativeDay {
  private final List<Token> tokens;
  private final LocalDate written;

  RelativeDay(List<Token> tokens, LocalDate written) {
    this.tokens = tokens;
    this.written = written;
  }

  /** Null where no such word stands at the token. */
  DayMention at(int at) {
    String word = word(at);
    String next = word(at + 1);
    return switch (word) {
      case "today" -> day(at, at + 1, written);
      case "yesterday" -> day(at, at + 1, written.minusDays(1));
      case "tomorrow" -> day(at, at + 1, written.plusDays(1));
      case "last" ->
          next.equals("month")
              ? month(at, written.minusMonths(1))
              : next.equals("year") ? year(at, written.getYear() - 1) : null;
      case "this" ->
          next.equals("month")
              ? month(at, written)
              : next.equals("year") ? year(at, written.getYear()) : null;
      default -> null;
    };
  }

  private String word(int at) {
    return at < tokens.size() ? tokens.get(at).word() : "";
  }

  private static DayMention day(int first, int end, LocalDate day) {
    return new DayMention(
        first, end, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), DayForm.RELATIVE);
  }

  private static DayMention month(int first, LocalDate day) {
    return new DayMention(
        first, first + 2, day.getYear(), day.getMonthValue(), null, DayForm.RELATIVE);
  }

  private static DayMention year(int first, int year) {
    return new DayMention(first, first + 2, year, null, null, DayForm.RELATIVE);
  }
}
