package factfile.cli.base;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.cli.host.Ansi;
import factfile.model.text.Problem;
import factfile.render.visible.Hanging;
import factfile.render.visible.Visible;
import java.util.List;

/** Problems as compilers print them: place, line, caret, remedy. */
public final class ProblemReport {
  private static final int INDENT = 2;

  private final boolean color;
  private final int columns;
  private final Excerpt excerpt;

  public ProblemReport(boolean color, int columns) {
    this.color = color;
    this.columns = columns;
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
    List<Span> told =
        List.of(
            Span.plain(Visible.text(problem.position().toString()) + ": "),
            new Span(problem.severity().word(), error ? Tone.BAD : Tone.UNSURE),
            Span.plain(": " + Visible.text(problem.message()) + " [" + problem.rule() + "]"));
    append(told, 0, text);
    if (problem.excerpt() != null && !problem.excerpt().isBlank()) {
      excerpt.append(problem.excerpt(), problem.position(), problem.width(), text);
    }
    if (problem.fix() != null) {
      append(List.of(Span.plain("fix: " + Visible.text(problem.fix()))), INDENT, text);
    }
  }

  private void append(List<Span> told, int lead, StringBuilder text) {
    for (List<Span> line : Hanging.lines(told, lead, lead + INDENT, columns)) {
      for (Span span : line) {
        text.append(Ansi.paint(span.text(), span.tone(), color));
      }
      text.append('\n');
    }
  }
}
