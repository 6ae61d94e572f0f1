package factfile.prose;

import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words and phrases, looked for as whole tokens whatever their case and accents. */
final class PhraseList {
  private final List<List<String>> phrases = new ArrayList<>();

  PhraseList(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = new ArrayList<>();
      for (Token token : Tokens.of(phrase)) {
        words.add(token.word());
      }
      if (!words.isEmpty()) {
        this.phrases.add(words);
      }
    }
  }

  /** Phrases apart by commas. */
  static PhraseList of(String phrases) {
    return new PhraseList(List.of(phrases.split(",")));
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The words that phrases begin with. */
  List<String> firstWords() {
    List<String> first = new ArrayList<>();
    for (List<String> phrase : phrases) {
      first.add(phrase.get(0));
    }
    return first;
  }

  /** Where its phrases stand between two tokens, in order; the longest where several begin. */
  List<Stretch> in(List<Token> tokens, int from, int to) {
    List<Stretch> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      int end = endAt(tokens, at, to);
      if (end > at) {
        found.add(new Stretch(at, end));
        at = end - 1;
      }
    }
    return found;
  }

  /** Where the longest phrase that begins at a token ends; {@code at} where none does. */
  int endAt(List<Token> tokens, int at, int to) {
    int best = at;
    for (List<String> phrase : phrases) {
      int end = at + phrase.size();
      if (end <= to && end > best && stands(tokens, at, phrase)) {
        best = end;
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
