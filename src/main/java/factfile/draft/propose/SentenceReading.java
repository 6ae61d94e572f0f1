package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Quotations;
import factfile.prose.said.Utterance;
import factfile.prose.sentence.Sentence;
import java.util.List;

/**
 * A sentence of the document with what was read in it.
 *
 * @param paragraph its number
 * @param at its place: {@code p4s2}
 * @param words all of it, with what stands before it in the document: a dateline
 * @param quotation whether it is nothing but somebody's words
 */
public record SentenceReading(
    Sentence sentence,
    int paragraph,
    String at,
    String words,
    List<Utterance> utterances,
    ClauseDays days,
    Quotations.Part quotation) {
  public SentenceReading {
    utterances = List.copyOf(utterances);
  }

  boolean isQuotation() {
    return quotation == Quotations.Part.ALL && utterances.isEmpty();
  }

  /** The same, as it would stand with the sentences before it in its paragraph. */
  String wholeParagraph() {
    return "p" + paragraph;
  }

  /** In whose words somebody is told to say something; null where the document itself tells it. */
  Utterance around(Utterance utterance) {
    for (Utterance each : utterances) {
      if (!each.equals(utterance) && each.words().contains(utterance.verb().from())) {
        return each;
      }
    }
    return null;
  }

  /** Whoever's words a token is among, the innermost; null for the document's own. */
  Utterance sayingAt(int token) {
    Utterance inner = null;
    for (Utterance each : utterances) {
      if (each.words().contains(token) || each.opening().contains(token)) {
        boolean narrower = inner == null || inner.words().contains(each.verb().from());
        inner = narrower ? each : inner;
      }
    }
    return inner;
  }
}
