package factfile.prose.judge;

import factfile.model.part.Citation;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A pairing on its way to a verdict. What speaks against a plain answer is noted gate by gate; one
 * failed gate is enough for "uncertain".
 */
final class Trial {
  private final Sentence sentence;
  private final String id;
  private final TokenRange at;
  private final List<Gate> gates = new ArrayList<>();
  private String doubt;

  /**
   * @param at the claimed words
   */
  Trial(Sentence sentence, String id, TokenRange at) {
    this.sentence = sentence;
    this.id = id;
    this.at = at;
  }

  /** The claimed words. */
  TokenRange at() {
    return at;
  }

  /** Notes a test that was passed. */
  void pass(String name, String note) {
    gates.add(new Gate(name, true, note));
  }

  /** Notes a test that failed; the first is the reason. */
  void fail(String name, String note) {
    gates.add(new Gate(name, false, note));
    doubt = doubt == null ? note : doubt;
  }

  /** Passed where there is nothing to be said against it. */
  void test(String name, String against) {
    if (against == null) {
      pass(name, "yes");
    } else {
      fail(name, against);
    }
  }

  /**
   * Whether the author says it: what is somebody else's word alone has a verdict all the same, as
   * attributed to them.
   */
  void voice(String against) {
    test(Gate.OWN_VOICE, against);
  }

  boolean isDoubtful() {
    return doubt != null;
  }

  Finding supported(String recorded, String reason, List<Citation> cites) {
    return doubt == null
        ? finding(Verdict.SUPPORTED, recorded, reason, cites)
        : uncertain(recorded, cites);
  }

  Finding contradicted(String recorded, String reason, List<Citation> cites) {
    return doubt == null
        ? finding(Verdict.CONTRADICTED, recorded, reason, cites)
        : uncertain(recorded, cites);
  }

  /** Uncertain for the reason of the first gate that failed. */
  Finding uncertain(String recorded, List<Citation> cites) {
    return finding(Verdict.UNCERTAIN, recorded, doubt, cites);
  }

  private Finding finding(Verdict verdict, String recorded, String reason, List<Citation> cites) {
    int from = sentence.tokens().get(at.from()).start();
    int to = sentence.tokens().get(at.to() - 1).end();
    return new Finding(
        verdict,
        id,
        sentence.text(),
        sentence.start() + from,
        to - from,
        sentence.text(at),
        recorded,
        reason,
        gates,
        cites);
  }
}
