package factfile.cli.notes;

import factfile.note.judge.JudgedMarker;
import factfile.prose.judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found of the prose of one note.
 *
 * @param findings all of them, or only those that contradict, in the order of the note
 */
record JudgedProse(int contradicted, int uncertain, int supported, List<PlacedFinding> findings) {
  JudgedProse {
    findings = List.copyOf(findings);
  }

  /**
   * @param findings all of them
   */
  static JudgedProse of(List<PlacedFinding> findings) {
    return new JudgedProse(
        count(Verdict.CONTRADICTED, findings),
        count(Verdict.UNCERTAIN, findings),
        count(Verdict.SUPPORTED, findings),
        findings);
  }

  private static int count(Verdict verdict, List<PlacedFinding> findings) {
    int count = 0;
    for (PlacedFinding each : findings) {
      count += each.finding().verdict() == verdict ? 1 : 0;
    }
    return count;
  }

  /** Those that contradict the base, in the order of the note. */
  List<PlacedFinding> contradictions() {
    List<PlacedFinding> contradictions = new ArrayList<>();
    for (PlacedFinding each : findings) {
      if (each.finding().verdict() == Verdict.CONTRADICTED) {
        contradictions.add(each);
      }
    }
    return contradictions;
  }

  /** The same, of its findings only those that contradict. */
  JudgedProse trimmed() {
    return new JudgedProse(contradicted, uncertain, supported, contradictions());
  }

  /** The same without what markers and blocks say of themselves; it has to have all findings. */
  JudgedProse without(List<JudgedMarker> marks) {
    List<PlacedFinding> left = new ArrayList<>();
    for (PlacedFinding each : findings) {
      if (!isMarked(each, marks)) {
        left.add(each);
      }
    }
    return left.size() == findings.size() ? this : of(left);
  }

  private static boolean isMarked(PlacedFinding found, List<JudgedMarker> marks) {
    for (JudgedMarker mark : marks) {
      if (found.start() < mark.end() && mark.at() < found.end()) {
        return true;
      }
    }
    return false;
  }
}
