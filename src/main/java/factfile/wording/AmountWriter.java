package factfile.wording;

import factfile.model.amount.Quantity;
import factfile.wording.Amount.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rewrites a number of a text as a quantity, in the style it was written in. */
public final class AmountWriter {
  private final String text;
  private final List<Token> tokens;
  private final Amount written;

  /**
   * @param written a number among the tokens of the text
   */
  public AmountWriter(String text, List<Token> tokens, Amount written) {
    this.text = text;
    this.tokens = tokens;
    this.written = written;
  }

  /** Whether the number says just what the quantity says: no more, no less, and as surely. */
  public boolean says(Quantity quantity) {
    if (isQualifiedTwice()) {
      return false;
    }
    if (isRange(quantity) || written.form() == Form.RANGE) {
      Range range = written.precision().inner();
      return isRange(quantity)
          && written.form() == Form.RANGE
          && range.low().compareTo(quantity.low()) == 0
          && range.high().compareTo(quantity.high()) == 0;
    }
    return written.nominal() != null
        && written.nominal().compareTo(quantity.nominal()) == 0
        && kind(written.qualifier()) == kind(quantity);
  }

  /** Whether something else is said behind the number than before it: {@code about 5 or more}. */
  private boolean isQualifiedTwice() {
    boolean behind = written.end() > written.numberEnd();
    boolean before = written.form() == Form.RANGE || written.first() < written.number();
    Phrases.Hit hit = behind && before ? Phrases.after(tokens, written.numberEnd()) : null;
    return hit != null && hit.qualifier() != written.qualifier();
  }

  private static boolean isRange(Quantity quantity) {
    return quantity.nominal() == null;
  }

  private static Qualifier kind(Qualifier qualifier) {
    if (qualifier == null) {
      return Qualifier.EXACTLY;
    }
    return qualifier == Qualifier.UP_TO ? Qualifier.MOST : qualifier;
  }

  private static Qualifier kind(Quantity quantity) {
    if (quantity.approximate()) {
      return Qualifier.ABOUT;
    }
    if (quantity.high() == null) {
      return quantity.lowIncluded() ? Qualifier.LEAST : Qualifier.MORE;
    }
    if (quantity.low() == null) {
      return quantity.highIncluded() ? Qualifier.MOST : Qualifier.FEWER;
    }
    return Qualifier.EXACTLY;
  }

  /**
   * What has to be replaced so that it says the quantity, in the order of the text.
   *
   * @return null where the style cannot say it: {@code dozens}, an ordinal that is only about right
   */
  public List<Rewording> rewrite(Quantity quantity) {
    if (written.form() == Form.VAGUE) {
      return null;
    }
    if (isRange(quantity)) {
      boolean loose = written.form() == Form.RANGE && isQualifiedTwice();
      return loose || written.form() == Form.ORDINAL ? null : List.of(range(quantity));
    }
    Qualifier kind = kind(quantity);
    if (written.form() == Form.ORDINAL) {
      return kind == Qualifier.EXACTLY && NumberWords.isCountable(quantity.nominal())
          ? List.of(number(ordinal(quantity.nominal().intValueExact())))
          : null;
    }
    if (written.form() == Form.RANGE) {
      String lead = kind == Qualifier.EXACTLY ? "" : kind.usual() + " ";
      return List.of(whole(lead + grouped(quantity.nominal(), true)));
    }
    List<Rewording> parts = new ArrayList<>();
    boolean other = kind(written.qualifier()) != kind || isQualifiedTwice();
    if (other) {
      addQualifier(kind, parts);
    }
    parts.add(number(inStyle(quantity.nominal(), kind)));
    if (other && written.end() > written.numberEnd()) {
      int from = tokens.get(written.numberEnd() - 1).end();
      parts.add(new Rewording(from, tokens.get(written.end() - 1).end(), ""));
    }
    return parts;
  }

  private void addQualifier(Qualifier kind, List<Rewording> parts) {
    int number = tokens.get(written.number()).start();
    String usual = kind == Qualifier.EXACTLY ? "" : kind.usual();
    if (written.first() < written.number()) {
      int from = tokens.get(written.first()).start();
      int to = usual.isEmpty() ? number : tokens.get(written.number() - 1).end();
      // A sign may touch its number; a word may not.
      String gap = !usual.isEmpty() && to == number ? " " : "";
      parts.add(new Rewording(from, to, asCapital(usual, from) + gap));
    } else if (!usual.isEmpty()) {
      parts.add(new Rewording(number, number, asCapital(usual, number) + " "));
    }
  }

  /** With a capital where a sentence begins there, or the word there had one. */
  private String asCapital(String phrase, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean begins = before < 0 || ".!?".indexOf(text.charAt(before)) >= 0;
    boolean capital = begins && (at >= text.length() || !Character.isLowerCase(text.charAt(at)));
    return capital ? capital(phrase) : phrase;
  }

  private static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private Rewording number(String newText) {
    return new Rewording(
        tokens.get(written.number()).start(), tokens.get(written.numberEnd() - 1).end(), newText);
  }

  private Rewording whole(String newText) {
    return new Rewording(
        tokens.get(written.first()).start(), tokens.get(written.end() - 1).end(), newText);
  }

  /** {@code 240 to 260}, joined as it was where it was a range before. */
  private Rewording range(Quantity quantity) {
    String low = grouped(quantity.low(), true);
    String high = grouped(quantity.high(), true);
    if (written.form() != Form.RANGE) {
      return whole(low + " to " + high);
    }
    Numeral lower = new NumberParser(tokens, new boolean[tokens.size()]).at(written.number());
    String joint =
        text.substring(tokens.get(lower.end() - 1).end(), tokens.get(lower.end() + 1).start());
    return number(low + joint + high);
  }

  private String inStyle(BigDecimal value, Qualifier kind) {
    String old =
        text.substring(
            tokens.get(written.number()).start(), tokens.get(written.numberEnd() - 1).end());
    boolean leads = written.first() == written.number() || kind == Qualifier.EXACTLY;
    if (written.form() == Form.WORDS && NumberWords.isCountable(value)) {
      String words = NumberWords.of(value.longValue());
      boolean capital =
          Character.isUpperCase(old.charAt(0))
              || (leads && Character.isUpperCase(text.charAt(tokens.get(written.first()).start())));
      boolean alone = kind == Qualifier.EXACTLY || written.first() < written.number();
      return words == null ? grouped(value, true) : capital && alone ? capital(words) : words;
    }
    if (written.form() == Form.SCALED) {
      String scaled = scaled(value);
      return scaled == null ? grouped(value, true) : scaled;
    }
    boolean commas = old.contains(",") || old.length() < 4;
    return grouped(value, commas);
  }

  /** With the scale it had, where two decimals are enough for that; else null. */
  private String scaled(BigDecimal value) {
    Token unit = tokens.get(written.numberEnd() - 1);
    int scale = NumberWords.scale(unit.word());
    if (scale <= 0) {
      return null;
    }
    BigDecimal factor = value.scaleByPowerOfTen(-scale).stripTrailingZeros();
    int gap = tokens.get(written.numberEnd() - 2).end();
    return factor.scale() > 2
        ? null
        : grouped(factor, true) + text.substring(gap, unit.start()) + unit.text();
  }

  private static String grouped(BigDecimal value, boolean commas) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; commas && at > 0; at -= 3) {
      if (Character.isDigit(plain.charAt(at - 1))) {
        grouped.insert(at, ',');
      }
    }
    return grouped.toString();
  }

  private String ordinal(int value) {
    Token first = tokens.get(written.number());
    String word = first.isNumber() ? null : NumberWords.ordinalOf(value);
    if (word != null) {
      return first.isCapitalised() ? capital(word) : word;
    }
    int tens = value % 100;
    int unit = tens >= 11 && tens <= 13 ? 0 : value % 10;
    return value + (unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th");
  }
}
