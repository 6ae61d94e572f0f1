package factfile.cli.notes;

import factfile.answer.Span.Tone;
import factfile.cli.base.Excerpt;
import factfile.cli.host.Ansi;
import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.NearMiss;
import factfile.prose.judge.Verdict;
import factfile.render.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Verdicts as compilers print them: place, line, caret, what the base has. */
final class VerdictReport {
  private final boolean color;
  private final Excerpt excerpt;
  private final boolean explain;

  /**
   * @param explain whether every gate is told
   */
  VerdictReport(boolean color, int columns, boolean explain) {
    this.color = color;
    this.excerpt = new Excerpt(columns, color);
    this.explain = explain;
  }

  String text(List<VerdictRow> verdicts) {
    StringBuilder text = new StringBuilder();
    for (VerdictRow verdict : verdicts) {
      append(verdict, text);
    }
    return text.toString();
  }

  private void append(VerdictRow verdict, StringBuilder text) {
    Finding finding = verdict.finding();
    text.append(Visible.text(verdict.position().toString()))
        .append(": ")
        .append(Ansi.paint(Visible.text(finding.word()), tone(finding.verdict()), color))
        .append(": ");
    if (finding.id() != null) {
      text.append(Visible.text(finding.id())).append(": ");
    }
    String reason = finding.attributed() == null ? finding.reason() : finding.voice().note();
    text.append(Visible.text(reason)).append('\n');
    int width = finding.verdict() == Verdict.NOT_COVERED ? 1 : finding.length();
    Tone tone = tone(finding.verdict());
    excerpt.append(verdict.excerpt(), verdict.position(), width, tone, text);
    if (finding.recorded() != null) {
      Excerpt.appendRecord(finding.recorded(), finding.cites(), text);
    }
    for (NearMiss miss : explain ? finding.near() : List.<NearMiss>of()) {
      text.append("  near ").append(Visible.text(miss.text())).append('\n');
    }
    for (Gate gate : explain ? finding.gates() : List.<Gate>of()) {
      text.append(gate.passed() ? "  + " : "  - ")
          .append(gate.name())
          .append(": ")
          .append(Visible.text(gate.note()))
          .append('\n');
    }
  }

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> Tone.BAD;
      case SUPPORTED -> Tone.GOOD;
      case UNCERTAIN -> Tone.UNSURE;
      case NOT_COVERED -> Tone.DIM;
    };
  }

  /** One line that counts them. */
  static String summary(List<VerdictRow> verdicts) {
    if (verdicts.isEmpty()) {
      return "Nothing here that the base speaks of.\n";
    }
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = verdicts.stream().filter(row -> row.finding().verdict() == verdict).count();
      if (count > 0) {
        parts.add(count + " " + verdict.word() + attributed(verdict, verdicts));
      }
    }
    return "\n" + String.join(", ", parts) + ".\n";
  }

  /** How many are so because they are somebody else's word, and nothing for none. */
  static String attributed(Verdict verdict, List<VerdictRow> verdicts) {
    long count =
        verdicts.stream()
            .filter(row -> row.finding().verdict() == verdict)
            .filter(row -> row.finding().attributed() != null)
            .count();
    return count == 0 ? "" : " (" + count + " attributed)";
  }
}
