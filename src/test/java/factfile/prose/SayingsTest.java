package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Offices, what somebody said, and the keeping of duties: each way to say it, and beside it what
 * only looks like it. In the files, "uncertain" stands for no plain verdict at all.
 */
class SayingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/sayings");

  private static final Map<String, Prose> BASES =
      Map.of(
          "bundled",
          LabelledSentence.BASES.get("bundled"),
          "chemical",
          new Prose(BaseLoader.load(Path.of("src/test/resources/bases/chemical")).base()));

  @ParameterizedTest
  @ValueSource(strings = {"offices", "statements", "terms"})
  void eachWayToSayItIsRead(String name) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (LabelledSentence line : LabelledSentence.read(FOLDER.resolve(name + ".tsv"))) {
      Verdict found = found(line);
      boolean plain = found == Verdict.SUPPORTED || found == Verdict.CONTRADICTED;
      boolean right = line.verdict() == Verdict.UNCERTAIN ? !plain : found == line.verdict();
      if (!right) {
        wrong.add(found.word() + ", and not " + line.verdict().word() + ": " + line.sentence());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Verdict found(LabelledSentence line) {
    for (Finding finding :
        LabelledSentence.findings(BASES.get(line.base()), line.sentence(), line.written())) {
      if (finding.id().equals(line.fact())) {
        return finding.verdict();
      }
    }
    return Verdict.NOT_COVERED;
  }
}
