package factfile.prose.sense;

import factfile.prose.words.TokenRange;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as keys and senses.
 *
 * @param keys of each token; empty for a mark or a number
 * @param senses of each token, by their number in the table
 * @param content whether each token carries meaning
 */
public record WordMeanings(List<String> keys, List<Set<Integer>> senses, List<Boolean> content) {
  /** Whether some tokens have a word of these; by sense where it is not there itself. */
  double match(Word word, TokenRange within) {
    double best = 0;
    for (int at = within.from(); at < within.to() && best < 1; at++) {
      if (keys.get(at).equals(word.key())) {
        best = 1;
      } else if (shares(senses.get(at), word.senses())) {
        best = Word.BY_SENSE;
      }
    }
    return best;
  }

  static boolean shares(Set<Integer> some, Set<Integer> others) {
    for (Integer each : some) {
      if (others.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
