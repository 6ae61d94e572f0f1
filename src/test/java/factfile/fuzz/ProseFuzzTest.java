package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.prose.Prose;
import factfile.prose.judge.Finding;
import factfile.prose.sentence.PlainText;
import java.util.List;

/** Prose, as a note and as plain text, held against the bundled base. */
class ProseFuzzTest {
  private static final Prose PROSE = new Prose(Material.bundledBase());

  @FuzzTest
  void verify(byte[] input) {
    String text = Material.text(input);
    Note.read(text).passages().forEach(passage -> judge(passage, text.length()));
    PlainText.passages(text).forEach(passage -> judge(passage, text.length()));
  }

  private static void judge(Passage passage, int length) {
    List<Finding> findings = PROSE.text(Material.TODAY).judge(passage, true);
    assertThat(PROSE.text(Material.TODAY).judge(passage, true)).isEqualTo(findings);
    for (Finding finding : findings) {
      int end = finding.offset() + finding.length();
      assertThat(finding.offset()).as("%s", finding).isNotNegative();
      assertThat(finding.length()).as("%s", finding).isPositive();
      assertThat(end).as("%s", finding).isLessThanOrEqualTo(passage.text().length());
      assertThat(passage.place(finding.offset())).as("%s", finding).isBetween(0, length);
      assertThat(finding.reason()).as("%s", finding).isNotBlank();
    }
  }
}
