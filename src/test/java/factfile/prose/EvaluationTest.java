package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How right {@code verify} is, on labelled sentences and on unrelated ones. {@code mvn -q test
 * -Dtest=EvaluationTest} prints the matrices, every miss, and writes them to {@code
 * target/evaluation.txt}.
 */
class EvaluationTest {
  private static final double SURE = 1.96;

  private static final Set<String> ON_RECORD =
      Set.of(
          "it is on record",
          "speaker, act and words agree",
          "the record agrees for that day",
          "the office is on record");

  private final StringBuilder report = new StringBuilder();

  @Test
  void flagsAreRightAndUnrelatedProseRaisesNone() throws IOException {
    Tally whole = new Tally();
    for (String file : files(".tsv")) {
      Tally tally = new Tally();
      for (LabelledSentence line : LabelledSentence.read(file)) {
        tally.add(line);
        whole.add(line);
      }
      tally.finish();
      report.append("\n").append(file).append("\n").append(tally.text());
    }
    whole.finish();
    report.append("\nall\n").append(whole.text());
    List<String> alarms = alarms();
    report.append("\nunrelated\n");
    alarms.forEach(alarm -> report.append("  ").append(alarm).append("\n"));
    Files.writeString(Path.of("target/evaluation.txt"), report);
    System.out.println(report);
    assertThat(alarms).isEmpty();
    assertThat(whole.precision(Verdict.CONTRADICTED)).isGreaterThanOrEqualTo(0.95);
    assertThat(whole.precision(Verdict.SUPPORTED)).isGreaterThanOrEqualTo(0.95);
    assertThat(whole.recall()).isGreaterThanOrEqualTo(0.60);
  }

  private static Set<String> files(String ending) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(LabelledSentence.FOLDER)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(names::add);
    }
    return names;
  }

  /** Contradictions in sentences that no base has anything to do with. */
  private List<String> alarms() throws IOException {
    List<String> alarms = new ArrayList<>();
    int sentences = 0;
    Map<Verdict, Integer> verdicts = new HashMap<>();
    for (String file : files(".txt")) {
      for (String line : Files.readAllLines(LabelledSentence.FOLDER.resolve(file))) {
        sentences++;
        for (Prose prose : LabelledSentence.BASES.values()) {
          for (Finding finding : LabelledSentence.findings(prose, line, null)) {
            verdicts.merge(finding.verdict(), 1, Integer::sum);
            if (finding.verdict() == Verdict.CONTRADICTED) {
              alarms.add(finding.id() + ": " + line);
            } else if (finding.verdict() == Verdict.SUPPORTED) {
              report.append("unrelated, supported: " + finding.id() + ": " + line + "\n");
            }
          }
        }
      }
    }
    report.append(
        String.format(
            Locale.ROOT,
            "%nunrelated: %d sentences, %d contradicted, %d supported, %d uncertain%n",
            sentences,
            alarms.size(),
            verdicts.getOrDefault(Verdict.SUPPORTED, 0),
            verdicts.getOrDefault(Verdict.UNCERTAIN, 0)));
    return alarms;
  }

  /** Verdicts counted: rows are what an editor says, columns what the program says. */
  private static final class Tally {
    private final Map<Verdict, Map<Verdict, Integer>> matrix = new EnumMap<>(Verdict.class);
    private final StringBuilder misses = new StringBuilder();

    /** What is supported because it is on record, and no number or day agrees: all, and right. */
    private int onRecord;

    private int rightlyOnRecord;
    private final Map<String, Set<String>> labelled = new HashMap<>();
    private final Map<String, LabelledSentence> sentences = new HashMap<>();

    void add(LabelledSentence line) {
      Verdict found = line.verdictFound();
      count(line.verdict(), found);
      for (Finding finding : line.found()) {
        if (finding.id().equals(line.fact())) {
          countOnRecord(finding, line.verdict());
        }
      }
      String key = line.base() + line.written() + line.sentence();
      labelled.computeIfAbsent(key, sentence -> new HashSet<>()).add(line.fact());
      sentences.put(key, line);
      if (found != line.verdict()) {
        String reason = "";
        for (Finding finding : line.found()) {
          if (finding.id().equals(line.fact())) {
            reason = " (" + finding.reason() + ")";
          }
        }
        misses.append(
            "  %s, found %s%s: %s: %s%n"
                .formatted(
                    line.verdict().word(), found.word(), reason, line.fact(), line.sentence()));
      }
    }

    /** Flags about records that no line of the sentence names count as wrong. */
    void finish() {
      sentences.forEach(
          (key, line) -> {
            for (Finding finding : line.found()) {
              boolean flag = finding.verdict() != Verdict.UNCERTAIN;
              if (flag && !labelled.get(key).contains(finding.id())) {
                count(Verdict.NOT_COVERED, finding.verdict());
                countOnRecord(finding, Verdict.NOT_COVERED);
                misses.append(
                    "  unlabelled, found %s: %s: %s%n"
                        .formatted(finding.verdict().word(), finding.id(), line.sentence()));
              }
            }
          });
    }

    private void countOnRecord(Finding finding, Verdict editor) {
      if (finding.verdict() == Verdict.SUPPORTED && ON_RECORD.contains(finding.reason())) {
        onRecord++;
        rightlyOnRecord += editor == Verdict.SUPPORTED ? 1 : 0;
      }
    }

    private void count(Verdict editor, Verdict found) {
      matrix
          .computeIfAbsent(editor, row -> new EnumMap<>(Verdict.class))
          .merge(found, 1, Integer::sum);
    }

    private int cell(Verdict editor, Verdict found) {
      return matrix.getOrDefault(editor, Map.of()).getOrDefault(found, 0);
    }

    int right(Verdict verdict) {
      return cell(verdict, verdict);
    }

    int flagged(Verdict verdict) {
      int flagged = 0;
      for (Verdict editor : Verdict.values()) {
        flagged += cell(editor, verdict);
      }
      return flagged;
    }

    double precision(Verdict verdict) {
      return (double) right(verdict) / Math.max(1, flagged(verdict));
    }

    /** Of what is supported or contradicted, how much is found to be so. */
    double recall() {
      int all = 0;
      for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.CONTRADICTED)) {
        for (Verdict found : Verdict.values()) {
          all += cell(verdict, found);
        }
      }
      return (double) (right(Verdict.SUPPORTED) + right(Verdict.CONTRADICTED)) / Math.max(1, all);
    }

    String text() {
      StringBuilder text = new StringBuilder("  editor \\ found  ");
      for (Verdict verdict : Verdict.values()) {
        text.append("%14s".formatted(verdict.word()));
      }
      text.append("\n");
      for (Verdict verdict : Verdict.values()) {
        text.append("  %-15s".formatted(verdict.word()));
        for (Verdict found : Verdict.values()) {
          text.append("%14d".formatted(cell(verdict, found)));
        }
        text.append("\n");
      }
      for (Verdict verdict : List.of(Verdict.CONTRADICTED, Verdict.SUPPORTED)) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %s: %d of %d right, %.1f %% (95 %% interval from %.1f %%)%n",
                verdict.word(),
                right(verdict),
                flagged(verdict),
                100 * precision(verdict),
                100 * wilson(right(verdict), flagged(verdict))));
      }
      text.append(
          "  supported because it is on record: %d of %d right%n"
              .formatted(rightlyOnRecord, onRecord));
      text.append(String.format(Locale.ROOT, "  recall: %.1f %%%n", 100 * recall()));
      return text.append(misses).toString();
    }

    /** The lower end of the Wilson score interval. */
    private static double wilson(int right, int all) {
      if (all == 0) {
        return 0;
      }
      double share = (double) right / all;
      double square = SURE * SURE;
      double root = Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all));
      return (share + square / (2 * all) - SURE * root) / (1 + square / all);
    }
  }
}
