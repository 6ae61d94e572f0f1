package factfile.prose;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Verdict;
import factfile.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a guess at whom a word stands for can bring about: a sentence may agree with a record by it,
 * and is uncertain where it would contradict by it alone.
 */
final class Guesswork {
  private Guesswork() {}

  static List<Finding> judged(Judge judge, Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    judge.judge(sentence, found);
    if (!sentence.hasGuesses() || !contradicts(found)) {
      return found;
    }
    List<Finding> sure = new ArrayList<>();
    judge.judge(sentence.withoutGuesses(), sure);
    List<Finding> held = new ArrayList<>();
    for (Finding finding : found) {
      boolean guessed = finding.verdict() == Verdict.CONTRADICTED && !isAmong(finding, sure);
      held.add(
          guessed ? finding.uncertain("whom a word of it stands for is not certain") : finding);
    }
    return held;
  }

  private static boolean contradicts(List<Finding> found) {
    for (Finding finding : found) {
      if (finding.verdict() == Verdict.CONTRADICTED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(Finding finding, List<Finding> sure) {
    for (Finding other : sure) {
      boolean same =
          other.verdict() == Verdict.CONTRADICTED
              && other.id().equals(finding.id())
              && other.offset() == finding.offset()
              && other.length() == finding.length();
      if (same) {
        return true;
      }
    }
    return false;
  }
}
