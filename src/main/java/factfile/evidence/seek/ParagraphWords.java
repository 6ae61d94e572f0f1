package factfile.evidence.seek;

import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.model.text.FoldedWords;
import factfile.prose.forms.Stem;
import factfile.prose.words.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of each paragraph of a document; those that few have weigh more. */
final class ParagraphWords {
  private static final int SHORTEST = 3;

  private static final Set<String> EMPTY =
      Cues.words(
          """
          the and for with from that this have has had was were are been but not its his her their
          them they who whom which what when where while than then into over under about after
          before would could should will may might can all any some more most other also only such
          very just even still those these there here you your our out one two
          """);

  private final List<Set<String>> paragraphs = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();

  ParagraphWords(Document document) {
    for (Paragraph paragraph : document.paragraphs()) {
      Set<String> stems = stems(paragraph.text());
      paragraphs.add(stems);
      stems.forEach(stem -> spread.merge(stem, 1, Integer::sum));
    }
  }

  List<Set<String>> paragraphs() {
    return paragraphs;
  }

  /** How much of what is sought is there. */
  double weight(Set<String> sought, Set<String> there) {
    double weight = 0;
    for (String stem : sought) {
      if (there.contains(stem)) {
        weight += Math.log((paragraphs.size() + 1.0) / spread.getOrDefault(stem, 1));
      }
    }
    return weight;
  }

  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : FoldedWords.of(text)) {
      if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
        stems.add(Stem.of(word));
      }
    }
    return stems;
  }
}
