package factfile.wording;

import factfile.wording.Amount.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers of a text: {@code 1,200}, {@code 1.2 million}, {@code two hundred and fifty},
 * {@code a dozen}, {@code between 240 and 260}, {@code 11th}, with what stands before and after
 * them. Left out are years, prices, percentages, hours, and the numbers of pages and resolutions.
 */
public final class AmountReader {
  /** A number after one of these is a name. */
  private static final Set<String> NAMED =
      Set.of(
          "resolution",
          "page",
          "pages",
          "no",
          "nos",
          "number",
          "article",
          "chapter",
          "section",
          "room",
          "flight",
          "line",
          "route",
          "channel",
          "figure",
          "table",
          "version",
          "p",
          "pp",
          "day",
          "act",
          "law",
          "paragraph",
          "item",
          "unit",
          "block",
          "gate",
          "pier",
          "berth");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "till", "by", "during", "before", "after", "from", "of", "to",
          "early", "late", "mid", "the", "through", "circa", "around", "about", "for", "and");
  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "#", "§");
  private static final Set<String> NOT_COUNTED = Set.of("%", "percent", "pct", "°", "am", "pm");

  /** No number in words has more tokens, qualifier and range included. */
  private static final int LONGEST = 24;

  private final List<Token> tokens;
  private final boolean[] taken;

  private AmountReader(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /**
   * @param taken tokens that are part of something else, such as a date
   */
  public static List<Amount> read(List<Token> tokens, boolean[] taken) {
    return new AmountReader(tokens, taken).read();
  }

  /** All numbers that stand anywhere, be they ones that count nothing; those told in part, too. */
  public static List<BigDecimal> valuesIn(List<Token> tokens) {
    NumberParser parser = new NumberParser(tokens, new boolean[tokens.size()]);
    List<BigDecimal> values = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Numeral numeral = parser.at(at);
      if (numeral != null) {
        values.add(numeral.value() == null ? BigDecimal.ZERO : numeral.value());
      }
    }
    return values;
  }

  public static List<Amount> read(List<Token> tokens) {
    return read(tokens, new boolean[tokens.size()]);
  }

  /**
   * The longest number that ends with the last token, whatever it counts; null for none. A year,
   * the number of a page, all are numbers here: somebody has marked it as one.
   */
  public static Amount ending(List<Token> tokens) {
    AmountReader reader = new AmountReader(tokens, new boolean[tokens.size()]);
    for (int at = Math.max(0, tokens.size() - LONGEST); at < tokens.size(); at++) {
      Numeral numeral = new NumberParser(tokens, reader.taken).at(at);
      Amount amount = numeral == null ? null : reader.amount(at, 0, numeral);
      if (amount != null && amount.end() == tokens.size()) {
        return amount;
      }
    }
    return null;
  }

  /** The number that begins at a token, whatever it counts; null for none. */
  static Amount beginning(List<Token> tokens, int at) {
    AmountReader reader = new AmountReader(tokens, new boolean[tokens.size()]);
    Numeral numeral = new NumberParser(tokens, reader.taken).at(at);
    return numeral == null || numeral.form() == Form.ORDINAL
        ? null
        : reader.amount(at, at, numeral);
  }

  private List<Amount> read() {
    List<Amount> amounts = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Amount amount = taken[at] ? null : amount(at, amounts.isEmpty() ? 0 : last(amounts).end());
      if (amount != null) {
        amounts.add(amount);
      }
      at = amount == null ? at + 1 : amount.end();
    }
    return amounts;
  }

  private static Amount last(List<Amount> amounts) {
    return amounts.get(amounts.size() - 1);
  }

  /** What begins with a number at a token; qualifiers are looked for not before {@code floor}. */
  private Amount amount(int at, int floor) {
    Numeral number = new NumberParser(tokens, taken).at(at);
    return number == null || isNoQuantity(number) ? null : amount(at, floor, number);
  }

  private Amount amount(int at, int floor, Numeral number) {
    Numeral upper = upper(number);
    int end = upper == null ? number.end() : upper.end();
    int first = at;
    Qualifier qualifier = null;
    Phrases.Hit before = Phrases.before(tokens, at, floor);
    if (before != null) {
      qualifier = before.qualifier();
      first = before.token();
    }
    int whole = end;
    Phrases.Hit after = Phrases.after(tokens, end);
    if (after != null) {
      qualifier = qualifier == null ? after.qualifier() : qualifier;
      whole = after.token();
    }
    return upper == null
        ? new Amount(
            first,
            at,
            end,
            whole,
            number.form() == Form.VAGUE ? null : number.value(),
            qualifier,
            number.form(),
            precision(number, qualifier))
        : new Amount(
            at > 0 && tokens.get(at - 1).is("between") ? at - 1 : at,
            at,
            end,
            whole,
            null,
            null,
            Form.RANGE,
            Precision.between(number.value(), upper.value()));
  }

  private static Precision precision(Numeral number, Qualifier qualifier) {
    BigDecimal value = number.value();
    if (number.form() == Form.VAGUE) {
      return number.vague();
    }
    if (number.form() == Form.ORDINAL) {
      return Precision.exact(value);
    }
    if (qualifier == null) {
      return number.written();
    }
    return switch (qualifier) {
      case ABOUT -> Precision.about(value);
      case NEARLY -> Precision.nearly(value);
      case MORE -> Precision.above(value, false);
      case LEAST -> Precision.above(value, true);
      case FEWER -> Precision.below(value, false);
      case MOST, UP_TO -> Precision.below(value, true);
      case EXACTLY -> number.written();
    };
  }

  /** The other end of {@code 240 to 260}, {@code 240–260}, {@code between 240 and 260}. */
  private Numeral upper(Numeral lower) {
    int at = lower.end();
    if (at + 1 >= tokens.size() || taken[at] || taken[at + 1] || lower.form() == Form.ORDINAL) {
      return null;
    }
    String joint = tokens.get(at).word();
    boolean between = lower.start() > 0 && tokens.get(lower.start() - 1).is("between");
    boolean joins =
        joint.equals("to")
            || joint.equals("–")
            || joint.equals("-")
            || (joint.equals("and") && between);
    Numeral upper = joins ? new NumberParser(tokens, taken).at(at + 1) : null;
    boolean rises =
        upper != null
            && upper.form() != Form.ORDINAL
            && upper.form() != Form.VAGUE
            && lower.value() != null
            && upper.value().compareTo(lower.value()) > 0;
    return rises ? upper : null;
  }

  private boolean isNoQuantity(Numeral number) {
    Token before = number.start() == 0 ? null : tokens.get(number.start() - 1);
    Token after = number.end() < tokens.size() ? tokens.get(number.end()) : null;
    if (before != null && (CURRENCY.contains(before.text()) || isNamed(number.start()))) {
      return true;
    }
    if (after != null && NOT_COUNTED.contains(after.word())) {
      return true;
    }
    return isYear(number, before) || isPartOfCode(number, before, after);
  }

  private boolean isNamed(int start) {
    Token before = tokens.get(start - 1);
    if (before.is(".") && start > 1) {
      before = tokens.get(start - 2);
    }
    return NAMED.contains(before.word()) && (before.isCapitalised() || !before.is("no"));
  }

  private boolean isYear(Numeral number, Token before) {
    if (number.form() != Form.DIGITS || number.end() != number.start() + 1) {
      return false;
    }
    String digits = tokens.get(number.start()).text();
    boolean fourDigits =
        digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return fourDigits
        && (before == null || BEFORE_YEAR.contains(before.word()) || !before.isWord());
  }

  /** Hours, scores, versions, ratios and the like: {@code 10:30}, {@code 3/4}, {@code F-16}. */
  private boolean isPartOfCode(Numeral number, Token before, Token after) {
    if (number.form() == Form.WORDS || number.form() == Form.VAGUE) {
      return false;
    }
    Token first = tokens.get(number.start());
    Token last = tokens.get(number.end() - 1);
    boolean joinedBefore =
        before != null
            && before.touches(first)
            && (before.isWord() || before.isNumber() || ":/-._@".contains(before.text()));
    boolean joinedAfter =
        after != null
            && last.touches(after)
            && (after.isNumber()
                || ":/_@".contains(after.text())
                || (after.isWord() && number.form() == Form.DIGITS));
    return (joinedBefore && !isRangeJoint(number.start())) || joinedAfter;
  }

  private boolean isRangeJoint(int start) {
    return start > 1
        && tokens.get(start - 1).text().equals("-")
        && tokens.get(start - 2).isNumber();
  }
}
