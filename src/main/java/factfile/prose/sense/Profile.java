package factfile.prose.sense;

import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that a record is called by, as far as they carry meaning and are no names. */
public final class Profile {
  private final List<Word> words;
  private final double whole;

  Profile(List<Word> words) {
    this.words = List.copyOf(words);
    double sum = 0;
    for (Word word : words) {
      sum += word.weight();
    }
    this.whole = sum;
  }

  /**
   * One of its words.
   *
   * @param share how much of the whole it is, from 0 to 1
   */
  public record Share(String key, Set<Integer> senses, double share) {}

  public List<Share> shares() {
    List<Share> shares = new ArrayList<>(words.size());
    for (Word word : words) {
      shares.add(new Share(word.key(), word.senses(), word.weight() / whole));
    }
    return shares;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** How much of it a stretch has, from 0 to 1; 0 for a record of names alone. */
  public double coverage(WordMeanings meaning, TokenRange within) {
    double sum = 0;
    for (Word word : words) {
      sum += word.weight() * meaning.match(word, within);
    }
    return whole == 0 ? 0 : sum / whole;
  }

  /** How many of its words a stretch has, be it by another of the same sense. */
  public int shared(WordMeanings meaning, TokenRange within) {
    int shared = 0;
    for (Word word : words) {
      shared += meaning.match(word, within) > 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether a token is one of its words, by itself or by sense. */
  public boolean has(WordMeanings meaning, int token) {
    for (Word word : words) {
      if (meaning.match(word, new TokenRange(token, token + 1)) > 0) {
        return true;
      }
    }
    return false;
  }
}
