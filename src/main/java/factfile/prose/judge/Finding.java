package factfile.prose.judge;

import factfile.model.part.Citation;
import java.util.List;

/**
 * A statement of a text and what the base says of it.
 *
 * @param id of the fact, or of the person whose office it is; null for what is not covered
 * @param sentence as written
 * @param offset where the claimed words begin in their passage, in UTF-16 units
 * @param length of the claimed words
 * @param claimed what the text says
 * @param recorded what the base has; null for what is not covered
 * @param reason why the verdict is what it is, in one line
 * @param gates every test, in order
 */
public record Finding(
    Verdict verdict,
    String id,
    String sentence,
    int offset,
    int length,
    String claimed,
    String recorded,
    String reason,
    List<Gate> gates,
    List<Citation> cites) {
  public Finding {
    gates = List.copyOf(gates);
    cites = List.copyOf(cites);
  }

  public Finding uncertain(String because) {
    return new Finding(
        Verdict.UNCERTAIN, id, sentence, offset, length, claimed, recorded, because, gates, cites);
  }

  /** The same as one of some words: what it claims lies within them, or is all of them. */
  public Finding within(String words, int start) {
    boolean inside = offset >= start && offset + length <= start + words.length();
    return new Finding(
        verdict,
        id,
        sentence,
        inside ? offset : start,
        inside ? length : words.length(),
        claimed,
        recorded,
        reason,
        gates,
        cites);
  }
}
