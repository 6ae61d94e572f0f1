package factfile.wording;

import factfile.model.date.CalendarDuration;
import factfile.model.date.CalendarDurationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of time in a text: {@code 30 days}, {@code a 30-day window}, {@code a month}.
 *
 * @param first its first token
 * @param end the token after it
 * @param duration the span
 * @param rough whether it is said to be so {@code about}, {@code nearly}, {@code more than}
 */
public record SpanMention(int first, int end, CalendarDuration duration, boolean rough) {
  private static final List<String> UNITS = List.of("day", "week", "month", "year");

  /** The spans of a text, in order. */
  public static List<SpanMention> read(List<Token> tokens, List<Amount> amounts) {
    List<SpanMention> found = new ArrayList<>();
    for (Amount amount : amounts) {
      int unit = amount.end();
      unit += unit < tokens.size() && tokens.get(unit).text().equals("-") ? 1 : 0;
      CalendarDuration duration = duration(tokens, unit, amount.nominal());
      if (duration != null && !amount.isOrdinal()) {
        boolean rough = amount.qualifier() != null && amount.qualifier() != Qualifier.EXACTLY;
        found.add(new SpanMention(amount.first(), unit + 1, duration, rough));
      }
    }
    addArticles(tokens, found);
    return found;
  }

  /** {@code a month}, {@code one week}. */
  private static void addArticles(List<Token> tokens, List<SpanMention> found) {
    for (int at = 0; at + 1 < tokens.size(); at++) {
      if (tokens.get(at).is("a") || tokens.get(at).is("an")) {
        boolean half = at > 0 && tokens.get(at - 1).is("half");
        CalendarDuration duration =
            half ? half(tokens.get(at + 1).word()) : duration(tokens, at + 1, BigDecimal.ONE);
        boolean rough = at > 0 && List.of("about", "around").contains(tokens.get(at - 1).word());
        if (duration != null) {
          found.add(new SpanMention(half ? at - 1 : at, at + 2, duration, rough));
        }
      }
    }
  }

  /** {@code half a year}; null for what has no half in whole days or months. */
  private static CalendarDuration half(String unit) {
    return unit.equals("year") ? new CalendarDuration("6 months", 0, 6, 0) : null;
  }

  /** {@code 48 hours} are two days; null for hours that are no whole days. */
  private static CalendarDuration wholeDays(BigDecimal hours) {
    int days = hours.precision() > 4 ? 0 : hours.intValue() / 24;
    boolean whole = days > 0 && hours.intValue() % 24 == 0;
    return whole ? new CalendarDuration(days + (days == 1 ? " day" : " days"), 0, 0, days) : null;
  }

  private static CalendarDuration duration(List<Token> tokens, int unit, BigDecimal number) {
    if (number == null || number.scale() > 0 || unit >= tokens.size()) {
      return null;
    }
    String word = tokens.get(unit).word();
    if (word.equals("hours")) {
      return wholeDays(number);
    }
    if (word.equals("fortnight") && number.compareTo(BigDecimal.ONE) == 0) {
      return new CalendarDuration("2 weeks", 0, 0, 14);
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (!UNITS.contains(singular) || number.precision() > 4) {
      return null;
    }
    try {
      return CalendarDuration.parse(number + " " + singular + (number.intValue() == 1 ? "" : "s"));
    } catch (CalendarDurationException e) {
      return null;
    }
  }
}
