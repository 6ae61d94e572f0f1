package factfile.note.value;

import factfile.wording.Token;
import java.util.List;

/**
 * What stands before a value, token by token away from it.
 *
 * @param tokens those of the text, from where the value before ends
 * @param at where the value begins
 * @param bracketed whether a bracket that opens right before the value keeps all apart from it
 */
record Vicinity(String text, List<Token> tokens, int at, boolean bracketed) {
  private static final String BRACKETS = "([{";

  private static final String OPENING = "([{\"'“‘„«~";

  /** How many tokens stand before the value. */
  private int count() {
    int count = tokens.size();
    while (count > 0 && tokens.get(count - 1).end() > at) {
      count--;
    }
    return count;
  }

  /** The same without what opens something right before: quotes, brackets, struck words. */
  private int last() {
    int last = count() - 1;
    while (last >= 0 && OPENING.contains(tokens.get(last).text())) {
      if (bracketed && BRACKETS.contains(tokens.get(last).text())) {
        return -1;
      }
      last--;
    }
    return last;
  }

  /**
   * @param back 0 for the token nearest to the value
   * @return null where there is none
   */
  Token token(int back) {
    int index = last() - back;
    return index < 0 ? null : tokens.get(index);
  }

  /** Whether the value stands in a column of its own, as in a table without bars. */
  boolean isColumn() {
    Token before = token(0);
    return before != null && at - before.end() > 1 && text.substring(before.end(), at).isBlank();
  }

  /** The folded token; empty where there is none. */
  String word(int back) {
    Token token = token(back);
    return token == null ? "" : token.word();
  }
}
