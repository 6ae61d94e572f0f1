package factfile.cli.notes;

import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts as an editor goes through them: what can be checked, in order.
 *
 * @param rows of sentences with something to check
 * @param left how many sentences have nothing
 */
record DeskReview(List<VerdictRow> rows, int left) {
  DeskReview {
    rows = List.copyOf(rows);
  }

  static DeskReview of(List<VerdictRow> verdicts) {
    List<VerdictRow> rows = new ArrayList<>();
    for (VerdictRow row : verdicts) {
      if (row.finding().isCheckable()) {
        rows.add(row);
      }
    }
    return new DeskReview(rows, verdicts.size() - rows.size());
  }

  /** Whether two rows are of one sentence. */
  static boolean isSameSentence(VerdictRow a, VerdictRow b) {
    return a.position().file().equals(b.position().file())
        && a.finding().sentence().equals(b.finding().sentence())
        && a.position().line() == b.position().line();
  }

  /** One line that counts all of it. */
  String summary() {
    int sentences = 0;
    for (int i = 0; i < rows.size(); i++) {
      sentences += i > 0 && isSameSentence(rows.get(i - 1), rows.get(i)) ? 0 : 1;
    }
    StringBuilder text = new StringBuilder();
    text.append(counted(sentences)).append(" with something to check");
    String lead = ": ";
    for (Verdict verdict : Verdict.values()) {
      int count = 0;
      int attributed = 0;
      for (VerdictRow row : rows) {
        Finding finding = row.finding();
        count += finding.verdict() == verdict ? 1 : 0;
        attributed += finding.verdict() == verdict && finding.attributed() != null ? 1 : 0;
      }
      if (count > 0) {
        text.append(lead).append(count).append(' ').append(verdict.word());
        text.append(attributed > 0 ? " (" + attributed + " attributed)" : "");
        lead = ", ";
      }
    }
    return text.append(left > 0 ? "; " + counted(left) + " with nothing" : "").toString();
  }

  private static String counted(int sentences) {
    return sentences + (sentences == 1 ? " sentence" : " sentences");
  }
}
