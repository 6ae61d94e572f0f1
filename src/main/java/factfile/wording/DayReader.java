package factfile.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds days, months and years in a text: {@code 2023-10-07}, {@code Oct. 7, 2023}, {@code 7th of
 * October}, {@code October 2023}, {@code in 2023}, {@code the 1970s}. A month without day and year
 * counts only after a word such as <em>in</em>. What is written {@code 7/10/2023} is a different
 * day here and there, and is not read. {@code Yesterday} and {@code last month} need the day the
 * text was written.
 */
public final class DayReader {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "until", "till", "by", "during", "of", "last", "before", "after", "from",
          "early", "late", "mid", "through", "this");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "before",
          "after",
          "from",
          "of",
          "early",
          "late",
          "mid",
          "through",
          "the",
          "throughout",
          "around",
          "about",
          "circa");

  /** {@code the 7th of Oct., 2023} has no more tokens. */
  private static final int LONGEST = 8;

  private final List<Token> tokens;
  private final LocalDate written;

  private DayReader(List<Token> tokens, LocalDate written) {
    this.tokens = tokens;
    this.written = written;
  }

  /**
   * @param written the day the text was written, or null
   */
  public static List<DayMention> read(List<Token> tokens, LocalDate written) {
    DayReader reader = new DayReader(tokens, written);
    List<DayMention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      DayMention mention = reader.at(at);
      if (mention != null) {
        found.add(mention);
      }
      at = mention == null ? at + 1 : mention.end();
    }
    return found;
  }

  /** The longest day, month or year that ends with the last token; null for none. */
  public static DayMention ending(List<Token> tokens) {
    DayReader reader = new DayReader(tokens, null);
    for (int at = Math.max(0, tokens.size() - LONGEST); at < tokens.size(); at++) {
      DayMention mention = reader.at(at);
      mention = mention == null ? reader.loose(at) : mention;
      if (mention != null && mention.end() == tokens.size() && mention.years() == 1) {
        return mention;
      }
    }
    return null;
  }

  /** A year or a month without the word that usually stands before it. */
  private DayMention loose(int at) {
    Integer year = year(at);
    if (year != null) {
      return new DayMention(at, at + 1, year, null, null, DayForm.YEAR);
    }
    int month = month(at);
    if (month == 0) {
      return null;
    }
    boolean abbreviated = isAbbreviated(at);
    return new DayMention(
        at,
        at + 1,
        null,
        month,
        null,
        new DayForm(DayForm.Order.MONTH_FIRST, abbreviated, false, false, false));
  }

  private DayMention at(int at) {
    DayMention found = iso(at);
    found = found == null ? dayFirst(at) : found;
    found = found == null ? monthFirst(at) : found;
    found = found == null ? yearAlone(at) : found;
    return found == null && written != null ? new RelativeDay(tokens, written).at(at) : found;
  }

  private boolean isMark(int at, String mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(mark);
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }

  /** A number of so many digits at most, as written; else null. */
  private Integer digits(int at, int least, int most) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).isNumber()) {
      return null;
    }
    String text = tokens.get(at).text();
    boolean plain = text.length() >= least && text.length() <= most;
    for (int i = 0; plain && i < text.length(); i++) {
      plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return plain ? Integer.valueOf(text) : null;
  }

  private Integer year(int at) {
    Integer year = digits(at, 4, 4);
    return year != null && year >= 1000 && year <= 2999 ? year : null;
  }

  private Integer dayOfMonth(int at) {
    Integer day = digits(at, 1, 2);
    return day != null && day >= 1 && day <= 31 ? day : null;
  }

  private DayMention iso(int at) {
    Integer year = year(at);
    if (year == null || !isMark(at + 1, "-") || !tokens.get(at).touches(tokens.get(at + 1))) {
      return null;
    }
    Integer month = digits(at + 2, 2, 2);
    boolean more = month != null && isMark(at + 3, "-");
    Integer day = more ? digits(at + 4, 2, 2) : null;
    if (month == null || (more && day == null) || !DayMention.exists(year, month, day)) {
      return null;
    }
    return new DayMention(at, day == null ? at + 3 : at + 5, year, month, day, DayForm.ISO);
  }

  /** The number of a month that is written with a capital; 0 for none. */
  private int month(int at) {
    return at < tokens.size() && tokens.get(at).isCapitalised()
        ? Months.number(tokens.get(at).word())
        : 0;
  }

  private boolean isAbbreviated(int at) {
    return !Months.full(month(at)).equalsIgnoreCase(tokens.get(at).text());
  }

  private boolean isSuffix(int at) {
    return at < tokens.size()
        && Set.of("st", "nd", "rd", "th").contains(tokens.get(at).word())
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  private DayMention dayFirst(int at) {
    Integer day = dayOfMonth(at);
    if (day == null || (at > 0 && tokens.get(at - 1).isCapitalised() && month(at - 1) > 0)) {
      return null;
    }
    int next = at + 1;
    boolean ordinal = isSuffix(next);
    next = ordinal ? next + 1 : next;
    next = isWord(next, "of") ? next + 1 : next;
    int month = month(next);
    if (month == 0) {
      return null;
    }
    boolean abbreviated = isAbbreviated(next);
    boolean dotted = abbreviated && isMark(next + 1, ".") && touches(next);
    int end = dotted ? next + 2 : next + 1;
    boolean comma = isMark(end, ",") && year(end + 1) != null;
    Integer year = year(comma ? end + 1 : end);
    int whole = year == null ? (dotted ? end : next + 1) : comma ? end + 2 : end + 1;
    return DayMention.exists(year, month, day)
        ? new DayMention(
            at,
            whole,
            year,
            month,
            day,
            new DayForm(DayForm.Order.DAY_FIRST, abbreviated, dotted, comma, ordinal))
        : null;
  }

  private boolean touches(int at) {
    return at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1));
  }

  private DayMention monthFirst(int at) {
    int month = month(at);
    // A number before it was no day of that month: "30 February" is nothing at all.
    if (month == 0 || (dayOfMonth(at - 1) != null && year(at + 1) != null)) {
      return null;
    }
    boolean abbreviated = isAbbreviated(at);
    boolean dotted = abbreviated && isMark(at + 1, ".") && touches(at);
    int next = dotted ? at + 2 : at + 1;
    Integer day = dayOfMonth(next);
    boolean ordinal = day != null && isSuffix(next + 1);
    int end = day == null ? next : ordinal ? next + 2 : next + 1;
    boolean comma = isMark(end, ",") && year(end + 1) != null;
    Integer year = year(comma ? end + 1 : end);
    int whole = year == null ? end : comma ? end + 2 : end + 1;
    boolean mid = isMark(at - 1, "-") && isWord(at - 2, "mid");
    boolean named = day != null || year != null || mid || isAfter(at, BEFORE_MONTH);
    boolean fits = named && DayMention.exists(year, month, day);
    return fits
        ? new DayMention(
            at,
            whole,
            year,
            month,
            day,
            new DayForm(DayForm.Order.MONTH_FIRST, abbreviated, dotted, comma, ordinal))
        : null;
  }

  private boolean isAfter(int at, Set<String> words) {
    return at > 0 && words.contains(tokens.get(at - 1).word());
  }

  /**
   * {@code 1970s}, {@code 1970's}; {@code the 1900s} may be a decade or a century, and is neither.
   */
  private DayMention decade(int at, int year) {
    boolean apostrophe = (isMark(at + 1, "'") || isMark(at + 1, "’")) && touches(at);
    int ending = apostrophe ? at + 2 : at + 1;
    boolean decade = isWord(ending, "s") && touches(ending - 1);
    return decade && year % 100 != 0
        ? new DayMention(at, ending + 1, year, null, null, DayForm.YEAR, 10)
        : null;
  }

  private boolean isInSuffix(int at) {
    boolean apostrophe = isMark(at + 1, "'") || isMark(at + 1, "’");
    return touches(at) && (isWord(at + 1, "s") || (apostrophe && isWord(at + 2, "s")));
  }

  private DayMention yearAlone(int at) {
    Integer year = year(at);
    if (year != null && isMark(at + 1, "/") && touches(at) && digits(at + 2, 2, 4) != null) {
      // "2019/20" is a season, and no year.
      return null;
    }
    if (year != null && year % 10 == 0 && isInSuffix(at)) {
      return decade(at, year);
    }
    boolean plausible = year != null && year >= 1500 && year <= 2199;
    return plausible && isAfter(at, BEFORE_YEAR) && !isCounted(at)
        ? new DayMention(at, at + 1, year, null, null, DayForm.YEAR)
        : null;
  }

  /** {@code of 2000 people}: a number that a plural follows, and no year. */
  private boolean isCounted(int at) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    return next != null
        && next.isWord()
        && !next.isCapitalised()
        && (next.word().equals("people")
            || next.word().endsWith("children")
            || (next.word().endsWith("s") && next.word().length() > 4))
        && !isWord(at - 1, "in")
        && !isWord(at - 1, "since");
  }
}
