package factfile.cli;

import factfile.answer.Span.Tone;
import factfile.model.Problem;
import factfile.render.Visible;
import factfile.render.Width;
import java.util.List;

/** Problems as compilers print them: place, line, caret, remedy. */
final class ProblemReport {
  /** Longer lines are cut around the caret. */
  private static final int EXCERPT = 100;

  private final boolean color;

  ProblemReport(boolean color) {
    this.color = color;
  }

  String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      append(problem, text);
    }
    return text.toString();
  }

  private void append(Problem problem, StringBuilder text) {
    boolean error = problem.severity() == Problem.Severity.ERROR;
    text.append(Visible.text(problem.position().toString()))
        .append(": ")
        .append(Ansi.paint(problem.severity().word(), error ? Tone.BAD : Tone.UNSURE, color))
        .append(": ")
        .append(Visible.text(problem.message()))
        .append('\n');
    if (problem.excerpt() != null && !problem.excerpt().isBlank()) {
      appendExcerpt(problem, text);
    }
    if (problem.fix() != null) {
      text.append("  fix: ").append(Visible.text(problem.fix())).append('\n');
    }
  }

  private void appendExcerpt(Problem problem, StringBuilder text) {
    String line = problem.excerpt();
    int caret = Math.min(problem.position().column() - 1, line.length());
    int from = Math.max(0, Math.min(caret - EXCERPT / 2, line.length() - EXCERPT));
    int to = Math.min(line.length(), from + EXCERPT);
    String number = String.valueOf(problem.position().line());
    String before = Visible.text(line.substring(from, caret));
    String shown = before + Visible.text(line.substring(caret, to));
    int marked = Math.max(1, Math.min(problem.width(), to - caret));
    text.append("  ").append(number).append(" | ").append(shown).append('\n');
    text.append(" ".repeat(number.length() + 5 + Width.of(before)))
        .append(Ansi.paint("^".repeat(marked), Tone.BAD, color))
        .append('\n');
  }
}
