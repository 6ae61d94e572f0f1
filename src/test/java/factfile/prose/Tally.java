package factfile.prose;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verdicts counted: rows are what an editor says, columns what the program says. */
final class Tally {
  static final String HEAD =
      """
      | sentences | lines | contradicted, right | found | found of what may be | supported, right | found |
      |---|--:|--:|--:|--:|--:|--:|
      """;

  /** The reasons of what agrees with no number and no day. */
  private static final Set<String> ON_RECORD =
      Set.of(
          "it is on record",
          "speaker, act and words agree",
          "the record agrees for that day",
          "the office is on record");

  private final Map<Verdict, Map<Verdict, Integer>> matrix = new EnumMap<>(Verdict.class);
  private final Map<String, List<String>> misses = new HashMap<>();
  private int onRecord;
  private int rightlyOnRecord;
  private int may;
  private int foundOfMay;

  static Tally of(List<LabelledSentence> lines) {
    Tally tally = new Tally();
    Map<LabelledSentence, List<LabelledSentence>> bySentence = new LinkedHashMap<>();
    for (LabelledSentence line : lines) {
      LabelledSentence sentence =
          new LabelledSentence(null, line.base(), null, line.written(), line.sentence());
      bySentence.computeIfAbsent(sentence, first -> new ArrayList<>()).add(line);
    }
    bySentence.forEach((sentence, labels) -> tally.add(labels, sentence.found()));
    return tally;
  }

  static Tally sum(Iterable<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally each : tallies) {
      each.matrix.forEach(
          (editor, row) -> row.forEach((found, count) -> sum.count(editor, found, count)));
      each.misses.forEach(
          (cause, lines) ->
              sum.misses.computeIfAbsent(cause, first -> new ArrayList<>()).addAll(lines));
      sum.onRecord += each.onRecord;
      sum.rightlyOnRecord += each.rightlyOnRecord;
      sum.may += each.may;
      sum.foundOfMay += each.foundOfMay;
    }
    return sum;
  }

  /** The lines of one sentence. Flags about records that no line names count as wrong. */
  private void add(List<LabelledSentence> lines, List<Finding> findings) {
    Set<String> labelled = new HashSet<>();
    for (LabelledSentence line : lines) {
      labelled.add(line.fact());
      add(line, LabelledSentence.of(line.fact(), findings));
    }
    for (Finding finding : findings) {
      if (finding.verdict() != Verdict.UNCERTAIN && !labelled.contains(finding.id())) {
        count(Verdict.NOT_COVERED, finding.verdict(), 1);
        countOnRecord(finding, Verdict.NOT_COVERED);
        miss(
            "unlabelled", finding.verdict(), cause(finding), finding.id(), lines.get(0).sentence());
      }
    }
  }

  private void add(LabelledSentence line, Finding finding) {
    Verdict found = LabelledSentence.verdict(finding);
    count(line.verdict(), found, 1);
    countOnRecord(finding, line.verdict());
    boolean mayBe = TriedBases.letsContradict(line.base(), line.fact());
    if (line.verdict() == Verdict.CONTRADICTED && mayBe) {
      may++;
      foundOfMay += found == Verdict.CONTRADICTED ? 1 : 0;
    }
    if (found != line.verdict()) {
      boolean barred = line.verdict() == Verdict.CONTRADICTED && !mayBe;
      String cause = barred ? "the record has no `contradict: true`" : cause(finding);
      miss(line.verdict().word(), found, cause, line.fact(), line.sentence());
    }
  }

  /** Why a finding is what it is; what it quotes is left out, so that causes can be counted. */
  private static String cause(Finding finding) {
    return finding == null
        ? Verdict.NOT_COVERED.word()
        : finding.reason().replaceAll("“[^”]*”", "“…”").replaceAll("\\d+", "N");
  }

  private void miss(String editor, Verdict found, String cause, String record, String sentence) {
    String key = editor + ", found " + found.word() + ": " + cause;
    misses
        .computeIfAbsent(key, first -> new ArrayList<>())
        .add(record + ": " + sentence.replace("\n", "\\n"));
  }

  private void countOnRecord(Finding finding, Verdict editor) {
    if (LabelledSentence.verdict(finding) == Verdict.SUPPORTED
        && ON_RECORD.contains(finding.reason())) {
      onRecord++;
      rightlyOnRecord += editor == Verdict.SUPPORTED ? 1 : 0;
    }
  }

  private void count(Verdict editor, Verdict found, int times) {
    matrix
        .computeIfAbsent(editor, row -> new EnumMap<>(Verdict.class))
        .merge(found, times, Integer::sum);
  }

  int cell(Verdict editor, Verdict found) {
    return matrix.getOrDefault(editor, Map.of()).getOrDefault(found, 0);
  }

  /** Of what the program calls so, what an editor calls so. */
  Share right(Verdict verdict) {
    int called = 0;
    for (Verdict editor : Verdict.values()) {
      called += cell(editor, verdict);
    }
    return new Share(cell(verdict, verdict), called);
  }

  /** Of what an editor calls so, what the program calls so. */
  Share found(Verdict verdict) {
    return new Share(cell(verdict, verdict), labelled(verdict));
  }

  /** Of what is contradicted and may be called so, how much is. */
  Share foundOfMay() {
    return new Share(foundOfMay, may);
  }

  private int labelled(Verdict verdict) {
    int labelled = 0;
    for (Verdict found : Verdict.values()) {
      labelled += cell(verdict, found);
    }
    return labelled;
  }

  /** A line under {@link #HEAD}. */
  String row(String name) {
    int lines = 0;
    for (Verdict verdict : Verdict.values()) {
      lines += labelled(verdict);
    }
    return "| %s | %d | %s | %s | %s | %s | %s |%n"
        .formatted(
            name,
            lines,
            right(Verdict.CONTRADICTED),
            found(Verdict.CONTRADICTED),
            foundOfMay(),
            right(Verdict.SUPPORTED),
            found(Verdict.SUPPORTED));
  }

  String matrix() {
    StringBuilder text = new StringBuilder("editor \\ found  ");
    for (Verdict verdict : Verdict.values()) {
      text.append("%14s".formatted(verdict.word()));
    }
    text.append("\n");
    for (Verdict verdict : Verdict.values()) {
      text.append("%-16s".formatted(verdict.word()));
      for (Verdict found : Verdict.values()) {
        text.append("%14d".formatted(cell(verdict, found)));
      }
      text.append("\n");
    }
    return text.append("supported because it is on record, right: ")
        .append(new Share(rightlyOnRecord, onRecord))
        .append("\n")
        .toString();
  }

  /** Every miss under its cause, the most frequent first. */
  String misses() {
    List<Map.Entry<String, List<String>>> causes = new ArrayList<>(misses.entrySet());
    causes.sort(
        Comparator.comparing((Map.Entry<String, List<String>> cause) -> -cause.getValue().size())
            .thenComparing(Map.Entry::getKey));
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> cause : causes) {
      text.append("%d × %s%n".formatted(cause.getValue().size(), cause.getKey()));
      cause.getValue().forEach(line -> text.append("    ").append(line).append("\n"));
    }
    return text.toString();
  }
}
