package factfile.prose.words;

import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases, looked for as whole tokens whatever their case and accents. */
public final class PhraseList {
  /** By their first word, for a text has many words and few of them begin a phrase. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  /** Whether those that are verbs of two words may have their object between them. */
  private final boolean split;

  public PhraseList(List<String> phrases) {
    this(phrases, false);
  }

  private PhraseList(List<String> phrases, boolean split) {
    this.split = split;
    for (String phrase : phrases) {
      List<String> words = new ArrayList<>();
      for (Token token : Tokens.of(phrase)) {
        words.add(token.word());
      }
      if (!words.isEmpty()) {
        this.phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
  }

  /** Verbs: of one with its object inside, the verb alone is what stands there. */
  public static PhraseList ofVerbs(List<String> phrases) {
    return new PhraseList(phrases, true);
  }

  /** Phrases apart by commas. */
  public static PhraseList of(String phrases) {
    return new PhraseList(List.of(phrases.split(",")));
  }

  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The words that phrases begin with. */
  public List<String> firstWords() {
    return List.copyOf(phrases.keySet());
  }

  /** Where its phrases stand between two tokens, in order; the longest where several begin. */
  public List<TokenRange> in(List<Token> tokens, int from, int to) {
    List<TokenRange> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      int end = endAt(tokens, at, to);
      if (end > at) {
        found.add(new TokenRange(at, end));
        at = end - 1;
      }
    }
    return found;
  }

  /** Where the longest phrase that begins at a token ends; {@code at} where none does. */
  public int endAt(List<Token> tokens, int at, int to) {
    int best = at;
    for (List<String> phrase : phrases.getOrDefault(tokens.get(at).word(), List.of())) {
      int end = at + phrase.size();
      if (end <= to && end > best && stands(tokens, at, phrase)) {
        best = end;
      } else if (split && best == at && PhrasalVerbs.is(phrase)) {
        best = PhrasalVerbs.isSplitAt(tokens.subList(0, to), at, phrase) ? at + 1 : best;
      }
    }
    return best;
  }

  private static boolean stands(List<Token> tokens, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.get(at + i).word().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
