package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.AttributedTo;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Somebody else's word has no plain verdict; where nothing else speaks against one, it is told what
 * it would be, and whose word it is.
 */
class HearsayTest {
  private static final Path FILE = Path.of("src/test/resources/sayings/attributed.tsv");
  private static final Prose PROSE = TriedBases.prose("bundled");

  @Test
  void othersWordsAreAttributedToThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      String[] cells = line.split("\t", -1);
      String expected =
          cells[0].equals("none")
              ? "none"
              : cells[0] + ", as attributed to " + (cells[1].equals("-") ? "somebody" : cells[1]);
      String found = found(cells[2]);
      if (!found.equals(expected)) {
        wrong.add(found + ", and not " + expected + ": " + cells[2]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String found(String sentence) {
    String found = "none";
    for (Finding finding : LabelledSentence.findings(PROSE, sentence, null)) {
      assertThat(finding.verdict()).as(sentence).isEqualTo(Verdict.UNCERTAIN);
      AttributedTo attributed = finding.attributed();
      if (attributed != null) {
        assertThat(finding.reason()).isEqualTo("attributed");
        assertThat(finding.voice().passed()).isFalse();
        found = attributed.phrase();
      }
    }
    return found;
  }

  @Test
  void whatTheAuthorSaysIsAttributedToNobody() {
    for (Finding finding :
        LabelledSentence.findings(PROSE, "Hamas took 400 hostages on October 7, 2023.", null)) {
      assertThat(finding.attributed()).isNull();
      assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
  }
}
