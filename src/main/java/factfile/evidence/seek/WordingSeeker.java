package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import java.util.Set;

/**
 * Whether another paragraph of the document is much closer to what a record is about than the one
 * that it cites. Words that few paragraphs have count for more. A keeper writes other words than
 * the document, so that little in common proves nothing by itself.
 */
final class WordingSeeker {
  /** So many times as much another paragraph has to have in common with the record. */
  private static final double CLEARLY = 2;

  /** And so much of all that the record says. */
  private static final double ENOUGH = 0.35;

  private WordingSeeker() {}

  /** Null where nothing can be said. */
  static Sighting seek(Sought.Wording wording, CitedPassage passage, ParagraphWords words) {
    Set<String> sought = ParagraphWords.stems(wording.words());
    Set<String> cited = ParagraphWords.stems(passage.text());
    double all = words.weight(sought, sought);
    double here = words.weight(sought, cited);
    int best = -1;
    double most = 0;
    for (int i = 0; i < words.paragraphs().size(); i++) {
      double there = words.weight(sought, words.paragraphs().get(i));
      if (there > most && !passage.has(i + 1)) {
        most = there;
        best = i;
      }
    }
    // A part of a record has words of its own: it only may not have nothing of it at all.
    boolean off = wording.own() ? most > here * CLEARLY : here == 0;
    if (best >= 0 && off && most >= ENOUGH * all) {
      return Sighting.another("closer to p" + (best + 1), "p" + (best + 1));
    }
    return here > 0 ? Sighting.it("closest here", passage.cite().at()) : null;
  }
}
