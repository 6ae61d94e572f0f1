package factfile.wording;

import java.util.List;

/** Finds a {@link Qualifier} beside a number. */
final class Phrases {
  private Phrases() {}

  /**
   * A qualifier that was found.
   *
   * @param token where it begins, or for one after the number where it ends
   */
  record Hit(Qualifier qualifier, int token) {}

  /** The longest that ends just before a token, and begins not before {@code floor}. */
  static Hit before(List<Token> tokens, int at, int floor) {
    Hit best = null;
    for (Qualifier each : Qualifier.values()) {
      for (List<String> words : each.phrases()) {
        int start = at - words.size();
        boolean longer = best == null || start < best.token();
        if (start >= floor
            && longer
            && stands(tokens, start, words)
            && !isArrow(tokens, start)
            && (tokens.get(at - 1).isWord()
                || tokens.get(at - 1).is(".")
                || isComparison(tokens.get(at - 1))
                || tokens.get(at - 1).touches(tokens.get(at)))) {
          best = new Hit(each, start);
        }
      }
    }
    return best;
  }

  /** A sign that may stand apart from its number, too: {@code deaths > 300}. */
  private static boolean isComparison(Token mark) {
    return "<>≤≥".contains(mark.text());
  }

  /** Whether a comparison sign is the end of something longer: {@code ->}, {@code =>}. */
  private static boolean isArrow(List<Token> tokens, int sign) {
    boolean compares = tokens.get(sign).is(">") || tokens.get(sign).is("<");
    return compares
        && sign > 0
        && tokens.get(sign - 1).touches(tokens.get(sign))
        && "-=<>~–—−|".contains(tokens.get(sign - 1).text());
  }

  /** {@code or so}, {@code or more}, {@code -odd}, {@code +}. */
  static Hit after(List<Token> tokens, int at) {
    if (stands(tokens, at, List.of("or", "so"))) {
      return new Hit(Qualifier.ABOUT, at + 2);
    }
    if (stands(tokens, at, List.of("-", "odd"))) {
      return new Hit(Qualifier.ABOUT, at + 2);
    }
    if (stands(tokens, at, List.of("or", "more"))) {
      return new Hit(Qualifier.LEAST, at + 2);
    }
    boolean plus = at > 0 && stands(tokens, at, List.of("+"));
    return plus && tokens.get(at - 1).touches(tokens.get(at))
        ? new Hit(Qualifier.LEAST, at + 1)
        : null;
  }

  private static boolean stands(List<Token> tokens, int start, List<String> words) {
    if (start < 0 || start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(start + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
