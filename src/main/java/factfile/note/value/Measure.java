package factfile.note.value;

import factfile.wording.CountedIn;
import factfile.wording.Rewording;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The end of a text without the unit of the number that it ends with: a percent sign or the words
 * of the record behind it, a currency before or behind. What reads numbers sees bare ones; what
 * writes them leaves the unit where it is.
 *
 * @param tokens those of the text; the sign of a currency, or a minus, is part of its number's
 *     token
 * @param behind the unit behind the last number, as {@link CountedIn} names it; null for none
 * @param end where the last number ends, its unit included
 */
record Measure(String text, List<Token> tokens, String behind, int end) {
  private static final Set<String> JOINTS = Set.of("to", "and", "-", "–");

  /**
   * @param counted what the record counts, whose words behind a number are its unit, too
   */
  static Measure of(String text, List<Token> tokens, CountedIn counted) {
    CountedIn.Written unit = counted.ending(tokens, tokens.size());
    String behind = unit == null ? null : unit.name();
    int kept = unit == null ? tokens.size() : unit.first();
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
      } else if (!isInner(tokens, i, behind, counted)) {
        bare.add(token);
      }
    }
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    return new Measure(text, bare, behind, end);
  }

  private static Token joined(Token number, int start, String minus) {
    return new Token(number.kind(), minus + number.text(), number.word(), start, number.end());
  }

  /** Whether a sign is its number's: {@code $5}, {@code US$5}, not the end of {@code x$ 5}. */
  private static boolean isLeading(List<Token> tokens, int at) {
    CountedIn.Written sign = CountedIn.before(tokens.subList(0, at + 1));
    Token before = sign == null || sign.first() == 0 ? null : tokens.get(sign.first() - 1);
    boolean glued =
        before != null
            && before.touches(tokens.get(sign.first()))
            && (before.isWord() || before.isNumber());
    return sign != null && !glued;
  }

  /** Where the sign of a currency begins: {@code US$} at its letters, which are taken away. */
  private static int sign(List<Token> tokens, int at, List<Token> bare) {
    int first = CountedIn.before(tokens.subList(0, at + 1)).first();
    for (int i = first; i < at; i++) {
      bare.remove(bare.size() - 1);
    }
    return tokens.get(first).start();
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

  /** The first of two units of a range: {@code 10% to 12%}. */
  private static boolean isInner(List<Token> tokens, int at, String behind, CountedIn counted) {
    CountedIn.Written inner = isNumber(tokens, at - 1) ? counted.at(tokens, at) : null;
    return inner != null
        && inner.end() == at + 1
        && inner.name().equals(behind)
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
    CountedIn.Written before = CountedIn.before(Tokens.of(sign(number)));
    return before == null ? behind : before.name();
  }

  /** What stands in a number's token before the number. */
  private String sign(Token number) {
    boolean minus = number.text().startsWith("-");
    return minus ? "" : text.substring(number.start(), number.end() - number.text().length());
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
