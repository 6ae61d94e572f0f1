package factfile.prose.words;

import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/** Verbs of two words that may have their object between them: {@code led 313 people out}. */
public final class PhrasalVerbs {
  private static final Set<String> PARTICLES =
      Cues.words("out off up down away back over in aside apart through");

  /** So many tokens an object has at most. */
  private static final int OBJECT = 6;

  private PhrasalVerbs() {}

  /** Whether a phrase, as folded words, is such a verb. */
  public static boolean is(List<String> phrase) {
    return phrase.size() == 2 && PARTICLES.contains(phrase.get(1));
  }

  /** Whether the verb at a token has its particle behind its object. */
  public static boolean isSplitAt(List<Token> tokens, int at, List<String> phrase) {
    int most = Math.min(tokens.size(), at + 2 + OBJECT);
    for (int behind = at + 1; behind < most; behind++) {
      String word = tokens.get(behind).word();
      if (word.equals(phrase.get(1))) {
        return behind > at + 1 && !Nouns.ARTICLES.contains(tokens.get(behind - 1).word());
      }
      boolean preposition = Nouns.PREPOSITIONS.contains(word) && !word.equals("of");
      boolean mark = !tokens.get(behind).isWord() && !tokens.get(behind).isNumber();
      if (preposition || (mark && !"'’-".contains(tokens.get(behind).text()))) {
        return false;
      }
    }
    return false;
  }
}
