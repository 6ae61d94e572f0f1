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
      for (String phrase : each.phrases()) {
        String[] words = phrase.split(" ");
        int start = at - words.length;
        boolean longer = best == null || start < best.token();
        if (start >= floor
            && longer
            && !phrase.equals("or so")
            && stands(tokens, start, words)
            && (tokens.get(at - 1).isWord()
                || tokens.get(at - 1).is(".")
                || tokens.get(at - 1).touches(tokens.get(at)))) {
          best = new Hit(each, start);
        }
      }
    }
    return best;
  }

  /** {@code or so}, {@code or more}, {@code -odd}, {@code +}. */
  static Hit after(List<Token> tokens, int at) {
    if (stands(tokens, at, new String[] {"or", "so"})) {
      return new Hit(Qualifier.ABOUT, at + 2);
    }
    if (stands(tokens, at, new String[] {"-", "odd"})) {
      return new Hit(Qualifier.ABOUT, at + 2);
    }
    if (stands(tokens, at, new String[] {"or", "more"})) {
      return new Hit(Qualifier.LEAST, at + 2);
    }
    boolean plus = at > 0 && stands(tokens, at, new String[] {"+"});
    return plus && tokens.get(at - 1).touches(tokens.get(at))
        ? new Hit(Qualifier.LEAST, at + 1)
        : null;
  }

  private static boolean stands(List<Token> tokens, int start, String[] words) {
    if (start < 0 || start + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(start + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
