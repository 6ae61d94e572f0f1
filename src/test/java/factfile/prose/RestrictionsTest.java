package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What keeps a sentence from a plain verdict, restriction by restriction, and sentences beside them
 * that have to keep theirs. In the files, "uncertain" stands for no plain verdict at all.
 */
class RestrictionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/restrictions");

  @ParameterizedTest
  @ValueSource(strings = {"time", "who", "numbers", "offices", "contradictions", "beyond", "kept"})
  void noPlainVerdictWhereSomethingElseMayBeMeant(String name) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (LabelledSentence line : LabelledSentence.read(FOLDER.resolve(name + ".tsv"))) {
      Verdict found = line.verdictFound();
      boolean plain = found == Verdict.SUPPORTED || found == Verdict.CONTRADICTED;
      boolean right = line.verdict() == Verdict.UNCERTAIN ? !plain : found == line.verdict();
      if (!right) {
        wrong.add(found.word() + ", and not " + line.verdict().word() + ": " + line.sentence());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTimeThatWasNotReadIsNamedAsTheReason() {
    assertThat(reasons("Tomas Reyl died in Brae three weeks ago."))
        .containsExactly("“three weeks ago”: a time that was not read");
    assertThat(reasons("Tomas Reyl died in Brae on 7/10/2023."))
        .containsExactly("“7/10/2023”: a time that was not read");
    assertThat(reasons("Tomas Reyl died on Monday, 9 November 2021."))
        .containsExactly("“Monday” is not the weekday of the day given");
  }

  @Test
  void aBodyThatIsNotTheOfficesIsNamedAsItIsWritten() {
    assertThat(reasons("Tomas Reyl, the president of Freedonia, spoke."))
        .containsExactly("“Freedonia”: it may be an office of another body");
  }

  /** Nothing that is looked for beside a word has to be there. */
  @ParameterizedTest
  @ValueSource(strings = {"time", "who", "numbers", "offices", "contradictions", "beyond", "kept"})
  void everyBeginningAndEndOfASentenceIsRead(String name) throws IOException {
    int read = 0;
    for (LabelledSentence line : LabelledSentence.read(FOLDER.resolve(name + ".tsv"))) {
      Prose prose = TriedBases.prose(line.base());
      String[] words = line.sentence().split(" ");
      for (int cut = 1; cut < words.length; cut++) {
        String begun = String.join(" ", Arrays.copyOf(words, cut));
        String rest = String.join(" ", Arrays.copyOfRange(words, cut, words.length));
        LabelledSentence.findings(prose, begun, null);
        LabelledSentence.findings(prose, rest, null);
        read += 2;
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  private static List<String> reasons(String sentence) {
    List<String> reasons = new ArrayList<>();
    for (Finding finding : LabelledSentence.findings(TriedBases.prose("almanac"), sentence, null)) {
      reasons.add(finding.reason());
    }
    return reasons;
  }
}
