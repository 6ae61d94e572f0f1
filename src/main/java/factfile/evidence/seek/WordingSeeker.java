package factfile.evidence.seek;

import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.evidence.passage.CitedPassage;
import factfile.model.text.FoldedWords;
import factfile.prose.words.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether another paragraph of the document is much closer to what a record is about than the one
 * that it cites. Words that few paragraphs have count for more. A keeper writes other words than
 * the document, so that little in common proves nothing by itself.
 */
final class WordingSeeker {
  private static final int SHORTEST = 3;

  /** So many times as much another paragraph has to have in common with the record. */
  private static final double CLEARLY = 2;

  /** And so much of all that the record says. */
  private static final double ENOUGH = 0.35;

  private static final Set<String> EMPTY =
      Cues.words(
          """
          the and for with from that this have has had was were are been but not its his her their
          them they who whom which what when where while than then into over under about after
          before would could should will may might can all any some more most other also only such
          very just even still those these there here you your our out one two
          """);

  private WordingSeeker() {}

  /** Null where nothing can be said. */
  static Sighting seek(String wording, CitedPassage passage, Document document) {
    List<Set<String>> paragraphs = new ArrayList<>();
    Map<String, Integer> spread = new HashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      Set<String> stems = stems(paragraph.text());
      paragraphs.add(stems);
      stems.forEach(stem -> spread.merge(stem, 1, Integer::sum));
    }
    Set<String> sought = stems(wording);
    Set<String> cited = stems(passage.text());
    double all = weight(sought, sought, spread, paragraphs.size());
    double here = weight(sought, cited, spread, paragraphs.size());
    int best = -1;
    double most = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      double there = weight(sought, paragraphs.get(i), spread, paragraphs.size());
      if (there > most && !passage.has(i + 1)) {
        most = there;
        best = i;
      }
    }
    if (best >= 0 && most > here * CLEARLY && most >= ENOUGH * all) {
      return Sighting.another("closer to p" + (best + 1), "p" + (best + 1));
    }
    return here > 0 ? Sighting.it("closest here", passage.cite().at()) : null;
  }

  private static double weight(
      Set<String> sought, Set<String> there, Map<String, Integer> spread, int paragraphs) {
    double weight = 0;
    for (String stem : sought) {
      if (there.contains(stem)) {
        weight += Math.log((paragraphs + 1.0) / spread.getOrDefault(stem, 1));
      }
    }
    return weight;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : FoldedWords.of(text)) {
      if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
        stems.add(Stem.of(word));
      }
    }
    return stems;
  }
}
