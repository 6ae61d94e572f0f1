package factfile.evidence.seek;

import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.text.FoldedWords;
import java.util.Collections;
import java.util.List;

/** Looks for words as they stand; case, accents and marks do not matter. */
final class QuoteSeeker {
  private QuoteSeeker() {}

  static Sighting seek(List<String> alternatives, CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      List<String> words = FoldedWords.of(each.sentence().text());
      for (String alternative : alternatives) {
        if (stands(alternative, words)) {
          return Sighting.it(alternative, passage.at(each));
        }
      }
    }
    // A quotation may go on over the end of a sentence.
    List<String> whole = FoldedWords.of(passage.text());
    for (String alternative : alternatives) {
      if (!passage.isWhole() && stands(alternative, whole)) {
        return Sighting.it(alternative, passage.cite().at());
      }
    }
    return Sighting.NONE;
  }

  private static boolean stands(String phrase, List<String> words) {
    List<String> folded = FoldedWords.of(phrase);
    return !folded.isEmpty() && Collections.indexOfSubList(words, folded) >= 0;
  }
}
