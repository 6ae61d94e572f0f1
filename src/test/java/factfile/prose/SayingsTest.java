package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Offices, what somebody said, and the keeping of duties: each way to say it, and beside it what
 * only looks like it. In the files, "uncertain" stands for no plain verdict at all.
 */
class SayingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/sayings");

  @ParameterizedTest
  @ValueSource(strings = {"offices", "statements", "terms"})
  void eachWayToSayItIsRead(String name) throws IOException {
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
}
