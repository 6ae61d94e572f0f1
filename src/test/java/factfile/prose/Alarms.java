package factfile.prose;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Contradictions in prose that no base has anything to do with. */
final class Alarms {
  private Alarms() {}

  /** Those that a base raises, each once, with what they are made of. */
  static Stream<String> in(String base, List<String> texts) {
    return texts.stream()
        .flatMap(text -> told(base, LabelledSentence.findings(TriedBases.prose(base), text, null)))
        .distinct();
  }

  /** Those that its base raises in a labelled sentence. */
  static Stream<String> in(LabelledSentence line) {
    return told(line.base(), line.found());
  }

  private static Stream<String> told(String base, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.verdict() == Verdict.CONTRADICTED)
        .map(finding -> base + "/" + line(finding));
  }

  private static String line(Finding finding) {
    StringBuilder gates = new StringBuilder();
    for (Gate gate : finding.gates()) {
      gates.append("; ").append(gate.name()).append(": ").append(gate.note());
    }
    return "%s: “%s” for “%s” in “%s”: %s%s"
        .formatted(
            finding.id(),
            finding.claimed(),
            finding.recorded(),
            finding.sentence(),
            finding.reason(),
            gates);
  }
}
