package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How right {@code verify} is, on labelled sentences and on unrelated ones. {@code mvn -q test
 * -Dtest=EvaluationTest} prints the table, the matrix and every miss by its cause, and writes them
 * to {@code target/evaluation.txt}.
 */
class EvaluationTest {
  /** True sentences, written to break it. */
  private static final String ADVERSARIAL = "adversarial.tsv";

  /** The files that the first rules were written with and measured on. */
  private static final Set<String> FIRST =
      Set.of(
          "written-before.tsv",
          "written-after.tsv",
          "written-last.tsv",
          "independent.tsv",
          "held-back.tsv");

  @Test
  void flagsAreRight() throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String file : LabelledSentence.files(".tsv")) {
      tallies.put(file, Tally.of(LabelledSentence.read(file)));
    }
    Tally whole = Tally.sum(tallies.values());
    StringBuilder report = new StringBuilder(Tally.HEAD);
    tallies.forEach((file, tally) -> report.append(tally.row("`" + file + "`")));
    report.append(whole.row("all")).append("\n").append(whole.matrix());
    report.append("\nmisses, by cause\n").append(whole.misses());
    Files.writeString(Path.of("target/evaluation.txt"), report);
    System.out.println(report);
    assertThat(whole.right(Verdict.CONTRADICTED).value()).isGreaterThanOrEqualTo(0.97);
    assertThat(whole.right(Verdict.SUPPORTED).value()).isGreaterThanOrEqualTo(0.96);
    List<Tally> first = new ArrayList<>();
    FIRST.forEach(file -> first.add(tallies.get(file)));
    Tally old = Tally.sum(first);
    assertThat(old.found(Verdict.CONTRADICTED).value()).isGreaterThanOrEqualTo(0.65);
    assertThat(old.found(Verdict.SUPPORTED).value()).isGreaterThanOrEqualTo(0.60);
  }

  @Test
  void trueSentencesWrittenToBreakItAreHardlyEverContradicted() throws IOException {
    List<LabelledSentence> lines = LabelledSentence.read(ADVERSARIAL);
    Set<String> contradicted = new LinkedHashSet<>();
    for (LabelledSentence line : lines) {
      contradicted.addAll(Alarms.in(line).toList());
    }
    Share share = new Share(contradicted.size(), lines.size());
    System.out.println("adversarial, contradicted: " + share);
    assertThat(share.value()).as("%s", contradicted).isLessThanOrEqualTo(0.03);
  }

  @Test
  void unrelatedProseContradictsNothing() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String file : LabelledSentence.files(".txt")) {
      sentences.addAll(Files.readAllLines(LabelledSentence.FOLDER.resolve(file)));
    }
    List<String> alarms =
        TriedBases.names().stream().flatMap(base -> Alarms.in(base, sentences)).toList();
    assertThat(alarms).isEmpty();
  }
}
