package factfile.evidence.seek;

import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.prose.forms.Stem;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of an office, and where they stand in a sentence. */
final class OfficeTitle {
  private static final Set<String> JOINTS =
      Set.of("of", "the", "for", "and", "to", "a", "an", "in", "at");

  /** The words of an office stand no farther apart than that. */
  private static final int WIDEST = 5;

  private final List<String> words = new ArrayList<>();

  OfficeTitle(String title) {
    for (String word : FoldedWords.of(title)) {
      if (!JOINTS.contains(word)) {
        words.add(word);
      }
    }
  }

  /** Whether it has a word of a name: {@code Secretary of State} of the State Department. */
  boolean has(Entity body) {
    for (String word : FoldedWords.of(body.name())) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Every place where all words of the office stand close together, in whatever order. */
  List<TokenRange> in(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    for (int from = 0; from < sentence.tokens().size() && !words.isEmpty(); from++) {
      if (!matches(sentence, from)) {
        continue;
      }
      List<String> open = new ArrayList<>(words);
      int to = from;
      int gap = 0;
      for (; to < sentence.tokens().size() && !open.isEmpty() && gap < WIDEST; to++) {
        boolean taken = take(open, sentence.word(to));
        gap = taken ? 0 : gap + 1;
      }
      if (open.isEmpty()) {
        found.add(new TokenRange(from, to));
        from = to - 1;
      }
    }
    return found;
  }

  private boolean matches(Sentence sentence, int at) {
    return take(new ArrayList<>(words), sentence.word(at));
  }

  /** {@code ministers} for a minister, {@code defence} for defense. */
  private static boolean take(List<String> open, String word) {
    for (String each : open) {
      boolean same = Stem.of(spelling(each)).equals(Stem.of(spelling(word)));
      if (same) {
        open.remove(each);
        return true;
      }
    }
    return false;
  }

  private static String spelling(String word) {
    return word.replace("defence", "defense")
        .replace("spokesperson", "spokesman")
        .replace("spokeswoman", "spokesman");
  }
}
