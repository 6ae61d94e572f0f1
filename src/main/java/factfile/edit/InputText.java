package factfile.edit;

import factfile.load.yaml.Node;
import factfile.model.text.Position;
import factfile.model.text.Problem;

/** What was read from stdin, for messages that point at its lines. */
public final class InputText {
  /** What places in it are told by. */
  public static final String NAME = "stdin";

  private final String text;
  private final Lines lines;

  public InputText(String text) {
    this.text = text;
    this.lines = new Lines(text);
  }

  public String text() {
    return text;
  }

  /** Something that is wrong at a value or a key. */
  public Problem error(String rule, Node at, String message, String fix) {
    return problem(
        new Problem(
            Problem.Severity.ERROR, rule, at.position(), null, null, at.width(), message, fix),
        at.position(),
        at.width());
  }

  /** Whether a value stands there letter by letter, without escapes and on one line. */
  boolean hasVerbatim(Node.Scalar value) {
    String line = lines.line(value.line());
    return line.startsWith(value.text(), value.column() - 1 + (value.quoted() ? 1 : 0));
  }

  /** The same problem at a place of this text. */
  Problem problem(Problem problem, Position at, int width) {
    String line = lines.line(at.line());
    int rest = Math.max(1, line.length() - at.column() + 1);
    return new Problem(
        problem.severity(),
        problem.rule(),
        at,
        problem.id(),
        line,
        Math.min(width, rest),
        problem.message(),
        problem.fix());
  }
}
