package factfile.wording.entry;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that stands alone, as people write it: {@code 5 Feb 2014}, {@code about March 2031},
 * {@code 25/12/2031}. It is taken where it can be read in one way only; {@code 03/04/2031} cannot.
 *
 * @param edtf the date as bases have it; null where it is refused
 * @param trouble why it is refused; null where it is taken
 * @param remedy what to write instead
 */
public record PlainDate(String edtf, String trouble, String remedy) {
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([/.-])([0-9]{1,2})\\2([0-9]{1,2})");
  private static final Pattern HYPHENS =
      Pattern.compile("([0-9]{1,2})-(\\p{L}{3,9})\\.?-([0-9]{4})");
  private static final Pattern APPROXIMATE =
      Pattern.compile("(?i)(?:about|around|circa|ca\\.|c\\.)\\s+(.+)");

  /** What may stand before a day without saying more. */
  private static final Pattern FILLER = Pattern.compile("(?i)(?:on\\s+)?(?:the\\s+)?");

  /** The date that a text says in words; null where it is in EDTF already, or no date. */
  public static PlainDate read(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || isEdtf(plain)) {
      return null;
    }
    Matcher approximate = APPROXIMATE.matcher(plain);
    if (!approximate.matches()) {
      return exact(plain);
    }
    String day = approximate.group(1);
    PlainDate exact = isEdtf(day) ? new PlainDate(day, null, null) : exact(day);
    boolean marked = exact != null && exact.edtf != null && exact.edtf.matches("[-0-9X]+");
    return marked ? new PlainDate(exact.edtf + "~", null, null) : null;
  }

  private static boolean isEdtf(String text) {
    try {
      Edtf.parse(text);
      return true;
    } catch (EdtfException inWords) {
      return false;
    }
  }

  private static PlainDate exact(String text) {
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return either(text, number(last, 4), number(last, 1), number(last, 3));
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      LocalDate day = day(number(first, 1), number(first, 3), number(first, 4));
      return day == null ? null : new PlainDate(day.toString(), null, null);
    }
    return inWords(HYPHENS.matcher(text).replaceFirst("$1 $2 $3"));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Of two numbers, one is the day and one the month: here this, there that. */
  private static PlainDate either(String text, int year, int one, int other) {
    LocalDate dayFirst = day(year, other, one);
    LocalDate monthFirst = day(year, one, other);
    if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
      return new PlainDate(
          null,
          "`" + text + "` is one day here and another there",
          "write " + dayFirst + " or " + monthFirst);
    }
    LocalDate day = dayFirst == null ? monthFirst : dayFirst;
    return day == null ? null : new PlainDate(day.toString(), null, null);
  }

  private static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static PlainDate inWords(String text) {
    List<Token> tokens = Tokens.of(capitalised(text));
    DayOfWeek weekday = tokens.isEmpty() ? null : weekday(tokens.get(0).word());
    int from = weekday == null ? 0 : 1;
    while (weekday != null && from < tokens.size() && isMark(tokens.get(from))) {
      from++;
    }
    List<Token> rest = withoutFiller(tokens.subList(from, tokens.size()));
    List<DayMention> days = DayReader.read(rest, null);
    DayMention only = days.size() == 1 ? days.get(0) : null;
    if (only == null || only.first() > 0 || only.end() < rest.size() || !only.hasYear()) {
      return null;
    }
    if (weekday == null) {
      return new PlainDate(edtf(only), null, null);
    }
    return only.day() == null ? null : onWeekday(text, only.days().earliest(), weekday);
  }

  private static PlainDate onWeekday(String text, LocalDate day, DayOfWeek said) {
    return day.getDayOfWeek() == said
        ? new PlainDate(day.toString(), null, null)
        : new PlainDate(
            null,
            "`" + text + "`: that day is a " + capital(day.getDayOfWeek().name()),
            "write " + day + ", if the day of the month is right");
  }

  private static boolean isMark(Token token) {
    return token.text().equals(",") || token.text().equals(".");
  }

  /** Of {@code Wednesday}, {@code Wed}; null for other words. */
  private static DayOfWeek weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.length() > 2 && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return day;
      }
    }
    return null;
  }

  private static List<Token> withoutFiller(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && FILLER.matcher(tokens.get(from).text() + " ").matches()) {
      from++;
    }
    List<Token> rest = new ArrayList<>();
    int shift = from < tokens.size() ? tokens.get(from).start() : 0;
    for (Token each : tokens.subList(from, tokens.size())) {
      rest.add(
          new Token(
              each.kind(), each.text(), each.word(), each.start() - shift, each.end() - shift));
    }
    return rest;
  }

  /** Names of months as they are written with care: without a capital, may is no month. */
  private static String capitalised(String text) {
    StringBuilder capitalised = new StringBuilder(text);
    for (Token token : Tokens.of(text)) {
      if (token.isWord() && token.text().length() > 2) {
        capitalised.replace(token.start(), token.end(), capital(token.text()));
      }
    }
    return capitalised.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String edtf(DayMention mention) {
    if (mention.years() == 10) {
      return String.valueOf(mention.year()).substring(0, 3) + "X";
    }
    String edtf = String.valueOf(mention.year());
    for (Integer part : new Integer[] {mention.month(), mention.day()}) {
      edtf += part == null ? "" : (part < 10 ? "-0" : "-") + part;
    }
    return edtf;
  }
}
