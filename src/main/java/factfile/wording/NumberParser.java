package factfile.wording;

import factfile.wording.Amount.Form;
import java.math.BigDecimal;
import java.util.List;

/** Reads one bare number at a token: digits with a scale, words, an ordinal. */
final class NumberParser {
  private final List<Token> tokens;
  private final boolean[] taken;

  NumberParser(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /** Null where no number begins at the token. */
  Numeral at(int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return digits(at);
    }
    return token.isWord() && NumberWords.isFirst(token.word()) ? words(at) : null;
  }

  private String word(int at) {
    return at < tokens.size() && !taken[at] ? tokens.get(at).word() : "";
  }

  private Numeral digits(int at) {
    String text = tokens.get(at).text().replace(",", "");
    BigDecimal value = new BigDecimal(text);
    int next = at + 1;
    boolean touching = next < tokens.size() && tokens.get(at).touches(tokens.get(next));
    if (touching && List.of("st", "nd", "rd", "th").contains(word(next)) && value.scale() == 0) {
      return new Numeral(at, next + 1, value, BigDecimal.ONE, Form.ORDINAL, null);
    }
    int scale = scale(next, touching);
    if (scale > 0) {
      return new Numeral(
          at,
          next + 1,
          plain(value.scaleByPowerOfTen(scale)),
          BigDecimal.ONE.scaleByPowerOfTen(scale - value.scale()),
          Form.SCALED,
          null);
    }
    return new Numeral(
        at, next, value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()), Form.DIGITS, null);
  }

  /** Letters such as {@code k} are a scale only where they touch the number. */
  private int scale(int at, boolean touching) {
    int scale = NumberWords.scale(word(at));
    return scale < 0 || (word(at).length() < 3 && !touching) ? -1 : scale;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private Numeral words(int at) {
    String word = word(at);
    int ordinal = NumberWords.ordinal(word);
    if (ordinal > 2) {
      return whole(at, at + 1, ordinal, Form.ORDINAL);
    }
    if (NumberWords.isVague(word)) {
      return new Numeral(at, at + 1, null, null, Form.VAGUE, NumberWords.vague(word));
    }
    if (word.equals("half") && word(at + 1).equals("a") && NumberWords.scale(word(at + 2)) >= 6) {
      return scaled(at, at + 3, new BigDecimal("0.5"), NumberWords.scale(word(at + 2)));
    }
    if (word.equals("a") || word.equals("an")) {
      return article(at);
    }
    return spelled(at);
  }

  /** {@code a dozen}, {@code a hundred}, {@code a quarter of a million}. */
  private Numeral article(int at) {
    String next = word(at + 1);
    if (next.equals("dozen") || next.equals("score")) {
      int value = next.equals("dozen") ? 12 : 20;
      return new Numeral(at, at + 2, BigDecimal.valueOf(value), BigDecimal.ONE, Form.WORDS, null);
    }
    boolean quarter =
        next.equals("quarter")
            && word(at + 2).equals("of")
            && word(at + 3).equals("a")
            && NumberWords.scale(word(at + 4)) >= 3;
    if (quarter) {
      return scaled(at, at + 5, new BigDecimal("0.25"), NumberWords.scale(word(at + 4)));
    }
    return next.length() > 2 && NumberWords.scale(next) > 0 ? spelled(at) : null;
  }

  private Numeral scaled(int start, int end, BigDecimal factor, int scale) {
    BigDecimal value = plain(factor.scaleByPowerOfTen(scale));
    return new Numeral(
        start, end, value, BigDecimal.ONE.scaleByPowerOfTen(scale - 1), Form.WORDS, null);
  }

  private static Numeral whole(int start, int end, long value, Form form) {
    return new Numeral(start, end, BigDecimal.valueOf(value), BigDecimal.ONE, form, null);
  }

  /** {@code twelve hundred}, {@code two hundred and fifty}, {@code three million}. */
  private Numeral spelled(int start) {
    long total = 0;
    long group = -1;
    int at = start;
    boolean scaled = false;
    if (word(at).equals("a")) {
      group = 1;
      at++;
    }
    while (true) {
      int next = word(at).equals("and") && group >= 100 && group % 100 == 0 ? at + 1 : at;
      next = isHyphen(next) && group >= 20 ? next + 1 : next;
      String word = word(next);
      int small = NumberWords.small(word);
      int tens = NumberWords.tens(word);
      int scale = word.length() > 2 ? NumberWords.scale(word) : -1;
      boolean fits = group < 0 || group % 100 == 0;
      if (tens > 0 && fits) {
        group = Math.max(group, 0) + tens;
      } else if (small >= 0 && (fits || (small > 0 && small < 10 && isTens(group)))) {
        group = Math.max(group, 0) + small;
      } else if (word.equals("dozen") && group > 0 && group < 100) {
        return whole(start, next + 1, group * 12, Form.WORDS);
      } else if (scale == 2 && group > 0 && group < 100 && next == at) {
        group *= 100;
      } else if (scale > 2 && group > 0 && next == at) {
        total += group * (long) Math.pow(10, scale);
        group = -1;
        scaled |= scale > 3;
      } else {
        break;
      }
      at = next + 1;
      if (group < 0 && !continues(at)) {
        break;
      }
    }
    boolean any =
        at > start && (group >= 0 || total > 0) && !(at == start + 1 && word(start).equals("a"));
    if (!any) {
      return null;
    }
    long value = total + Math.max(group, 0);
    int ordinalUnit = isHyphen(at) ? NumberWords.ordinal(word(at + 1)) : -1;
    if (isTens(group) && ordinalUnit > 0 && ordinalUnit < 10) {
      return whole(start, at + 2, value + ordinalUnit, Form.ORDINAL);
    }
    return new Numeral(
        start,
        at,
        BigDecimal.valueOf(value),
        scaled ? BigDecimal.valueOf(1_000_000) : BigDecimal.ONE,
        scaled ? Form.SCALED : Form.WORDS,
        null);
  }

  private static boolean isTens(long group) {
    return group % 100 >= 20 && group % 10 == 0;
  }

  private boolean isHyphen(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  /** Whether a number in words goes on after {@code thousand}. */
  private boolean continues(int at) {
    String word = word(at).equals("and") ? word(at + 1) : word(at);
    return NumberWords.small(word) > 0 || NumberWords.tens(word) > 0;
  }
}
