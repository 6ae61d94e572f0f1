package factfile.cli.base;

import factfile.answer.Span.Tone;
import factfile.cli.host.Ansi;
import factfile.model.text.Problem;
import factfile.render.visible.Visible;
import java.util.List;

/** Problems as compilers print them: place, line, caret, remedy. */
public final class ProblemReport {
  private final boolean color;
  private final Excerpt excerpt;

  public ProblemReport(boolean color, int columns) {
    this.color = color;
    this.excerpt = new Excerpt(columns, color);
  }

  public String text(List<Problem> problems) {
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
        .append(" [")
        .append(problem.rule())
        .append("]\n");
    if (problem.excerpt() != null && !problem.excerpt().isBlank()) {
      excerpt.append(problem.excerpt(), problem.position(), problem.width(), text);
    }
    if (problem.fix() != null) {
      text.append("  fix: ").append(Visible.text(problem.fix())).append('\n');
    }
  }
}
