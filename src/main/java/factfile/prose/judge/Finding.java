package factfile.prose.judge;

import factfile.model.part.Citation;
import java.util.ArrayList;
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
 * @param attributed whose words it is, where nothing else speaks against a plain verdict; else null
 * @param gates every test, in order
 * @param near the records that came near, where they were asked for and none speaks of it
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
    AttributedTo attributed,
    List<Gate> gates,
    List<Citation> cites,
    List<NearMiss> near) {
  /** Why what somebody else says is uncertain. */
  public static final String ATTRIBUTED = "attributed";

  /** Why a sentence is not covered that no base could cover. */
  public static final String NOTHING = "there is nothing to check in it";

  public Finding {
    gates = List.copyOf(gates);
    cites = List.copyOf(cites);
    near = List.copyOf(near);
  }

  /** One in the author's own voice. */
  public Finding(
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
    this(
        verdict, id, sentence, offset, length, claimed, recorded, reason, null, gates, cites,
        List.of());
  }

  /** The verdict on what it says, whoever says so. */
  public Verdict onWords() {
    return attributed == null ? verdict : attributed.verdict();
  }

  /** A sentence that nothing speaks of. */
  public static Finding notCovered(
      String sentence, int offset, boolean checkable, List<NearMiss> near) {
    return new Finding(
        Verdict.NOT_COVERED,
        null,
        sentence,
        offset,
        sentence.length(),
        null,
        null,
        checkable ? "nothing on record speaks of it" : NOTHING,
        null,
        List.of(),
        List.of(),
        near);
  }

  /** Whether there is anything in it that a base could have on record. */
  public boolean isCheckable() {
    return !reason.equals(NOTHING);
  }

  /** Its verdict in words; of somebody else's word, what it would be but for that. */
  public String word() {
    return attributed == null ? verdict.word() : attributed.phrase();
  }

  /** Whether it is somebody else's word, whatever else may speak against it. */
  public boolean isAnothersWord() {
    Gate voice = voice();
    return voice != null && !voice.passed();
  }

  /** Whether it is about the same words. */
  public boolean isOf(Finding other) {
    return offset == other.offset && length == other.length;
  }

  /** The same plain verdict as one on somebody else's words. */
  public Finding attributedTo(String whom, Finding heard) {
    List<Gate> all = new ArrayList<>();
    for (Gate gate : gates) {
      all.add(gate.name().equals(Gate.OWN_VOICE) ? heard.voice() : gate);
    }
    return new Finding(
        Verdict.UNCERTAIN,
        id,
        sentence,
        offset,
        length,
        claimed,
        recorded,
        ATTRIBUTED,
        new AttributedTo(whom, verdict),
        all,
        cites,
        near);
  }

  /** The test of the voice; null where there was none. */
  public Gate voice() {
    for (Gate gate : gates) {
      if (gate.name().equals(Gate.OWN_VOICE)) {
        return gate;
      }
    }
    return null;
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
        attributed,
        gates,
        cites,
        near);
  }
}
