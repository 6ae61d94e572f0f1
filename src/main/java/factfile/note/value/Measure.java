package factfile.note.value;

import factfile.wording.Rewording;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The end of a text without the unit of the number that it ends with: a percent sign behind it, a
 * currency before or behind. What reads numbers sees bare ones; what writes them leaves the unit
 * where it is.
 *
 * @param tokens those of the text; the sign of a currency, or a minus, is part of its number's
 *     token
 * @param behind the unit behind the last number, as {@link #UNITS} names it; null for none
 * @param end where the last number ends, its unit included
 */
record Measure(String text, List<Token> tokens, String behind, int end) {
  private static final String PERCENT = "percent";

  /** How far two shares are apart, which is no share. */
  private static final String POINTS = "percentage points";

  /** What stands for a unit, folded, and the unit. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("%", PERCENT),
          Map.entry("％", PERCENT),
          Map.entry("percent", PERCENT),
          Map.entry("percentage", PERCENT),
          Map.entry("pct", PERCENT),
          Map.entry("per cent", PERCENT),
          Map.entry("$", "dollars"),
          Map.entry("usd", "dollars"),
          Map.entry("dollar", "dollars"),
          Map.entry("dollars", "dollars"),
          Map.entry("€", "euros"),
          Map.entry("eur", "euros"),
          Map.entry("euro", "euros"),
          Map.entry("euros", "euros"),
          Map.entry("£", "pounds"),
          Map.entry("gbp", "pounds"),
          Map.entry("pound", "pounds"),
          Map.entry("pounds", "pounds"),
          Map.entry("¥", "yen"),
          Map.entry("jpy", "yen"),
          Map.entry("yen", "yen"),
          Map.entry("₪", "shekels"),
          Map.entry("nis", "shekels"),
          Map.entry("ils", "shekels"),
          Map.entry("shekel", "shekels"),
          Map.entry("shekels", "shekels"));

  /** Before the sign of a currency, whose it is; beside the name of a unit, no other unit. */
  private static final Set<String> WHOSE = Set.of("us", "u", "s", "c", "a", "nz", "hk", "american");

  /** What stands before a number. */
  private static final Set<String> LEADING =
      Set.of("$", "€", "£", "¥", "₪", "USD", "EUR", "GBP", "JPY", "NIS", "ILS");

  private static final Set<String> JOINTS = Set.of("to", "and", "-", "–");

  static Measure of(String text, List<Token> tokens) {
    int last = tokens.size() - 1;
    String unit = last < 1 ? null : UNITS.get(tokens.get(last).word());
    boolean apart = last > 1 && tokens.get(last).is("cent") && tokens.get(last - 1).is("per");
    boolean points = last > 1 && tokens.get(last).is("points") && isPercent(tokens, last - 1);
    unit = apart ? PERCENT : points ? POINTS : unit;
    int kept = unit == null ? tokens.size() : apart || points ? last - 1 : last;
    List<Token> bare = new ArrayList<>();
    for (int i = 0; i < kept; i++) {
      Token token = tokens.get(i);
      boolean number = i + 1 < kept && tokens.get(i + 1).isNumber();
      if (number && isMinus(text, tokens, i)) {
        bare.add(joined(tokens.get(i + 1), token.start(), "-"));
        i++;
      } else if (number && isLeading(tokens, i)) {
        // The second sign of a range stays with what joins the two.
        bare.add(
            isJoint(bare)
                ? tokens.get(i + 1)
                : joined(tokens.get(i + 1), sign(tokens, i, bare), ""));
        i++;
      } else if (!isInner(tokens, i)) {
        bare.add(token);
      }
    }
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    return new Measure(text, bare, unit, end);
  }

  private static Token joined(Token number, int start, String minus) {
    return new Token(number.kind(), minus + number.text(), number.word(), start, number.end());
  }

  /** Whether a sign is its number's: {@code $5}, {@code US$5}, not the end of {@code x$ 5}. */
  private static boolean isLeading(List<Token> tokens, int at) {
    Token sign = tokens.get(at);
    Token before = at == 0 ? null : tokens.get(at - 1);
    boolean glued =
        before != null && before.touches(sign) && (before.isWord() || before.isNumber());
    return LEADING.contains(sign.text()) && (!glued || WHOSE.contains(before.word()));
  }

  /** Where the sign of a currency begins: {@code US$} at its letters, which are taken away. */
  private static int sign(List<Token> tokens, int at, List<Token> bare) {
    Token sign = tokens.get(at);
    Token before = bare.isEmpty() ? null : bare.get(bare.size() - 1);
    boolean whose = before != null && before.touches(sign) && WHOSE.contains(before.word());
    if (whose) {
      bare.remove(bare.size() - 1);
    }
    return whose ? before.start() : sign.start();
  }

  /** A hyphen that touches the number behind it and nothing before is its sign. */
  private static boolean isMinus(String text, List<Token> tokens, int at) {
    Token mark = tokens.get(at);
    boolean minus = mark.is("-") || mark.is("−");
    return minus
        && Glue.isApart(text, mark.start())
        && mark.touches(tokens.get(at + 1))
        && !isNumber(tokens, at - 1);
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
  }

  private static boolean isJoint(List<Token> bare) {
    int last = bare.size() - 1;
    return last > 0 && JOINTS.contains(bare.get(last).word()) && hasNumber(bare.subList(0, last));
  }

  /** Whether a number, or one with a scale, ends there: {@code 5 million} to. */
  private static boolean hasNumber(List<Token> tokens) {
    int last = tokens.size() - 1;
    return tokens.get(last).isNumber() || (last > 0 && tokens.get(last - 1).isNumber());
  }

  private static boolean isPercent(List<Token> tokens, int at) {
    return PERCENT.equals(UNITS.get(tokens.get(at).word()));
  }

  /** The percent sign of {@code 10% to 12%}. */
  private static boolean isInner(List<Token> tokens, int at) {
    return isPercent(tokens, at)
        && isNumber(tokens, at - 1)
        && isNumber(tokens, at + 2)
        && JOINTS.contains(tokens.get(at + 1).word());
  }

  /**
   * The unit of a number.
   *
   * @param number its token
   * @return null for none
   */
  String unit(Token number) {
    String unit = behind;
    for (Token token : Tokens.of(sign(number))) {
      unit = UNITS.getOrDefault(token.word(), unit);
    }
    return unit;
  }

  /** What stands in a number's token before the number. */
  private String sign(Token number) {
    boolean minus = number.text().startsWith("-");
    return minus ? "" : text.substring(number.start(), number.end() - number.text().length());
  }

  /**
   * Whether a number counts something else than the base does.
   *
   * @param unit of the number, or null
   * @param recorded the unit of the record, or null
   */
  static boolean isOther(String unit, String recorded) {
    if (unit == null || recorded == null) {
      return false;
    }
    Set<String> units = new HashSet<>();
    for (Token token : Tokens.of(recorded.replace("per cent", PERCENT))) {
      String known = UNITS.get(token.word());
      if (known != null || !(WHOSE.contains(token.word()) || token.is("."))) {
        units.add(known == null ? token.word() : known);
      }
    }
    return unit.equals(PERCENT) ? !units.contains(PERCENT) : !units.equals(Set.of(unit));
  }

  /**
   * What is to be replaced, with the sign before the number kept.
   *
   * @param number its token
   */
  List<Rewording> kept(List<Rewording> parts, Token number) {
    String sign = sign(number);
    if (sign.isEmpty()) {
      return parts;
    }
    List<Rewording> kept = new ArrayList<>();
    for (Rewording part : parts) {
      boolean covers = part.from() <= number.start() && part.to() >= number.end();
      int at = covers ? firstDigit(part.text()) : 0;
      kept.add(
          covers
              ? new Rewording(
                  part.from(),
                  part.to(),
                  part.text().substring(0, at) + sign + part.text().substring(at))
              : part);
    }
    return kept;
  }

  private static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : at;
  }
}
