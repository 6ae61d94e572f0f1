package factfile.render.visible;

import factfile.answer.Span;
import java.util.ArrayList;
import java.util.List;

/** A finding on as many lines as it needs: all but the first begin farther in. */
public final class Hanging {
  private Hanging() {}

  /**
   * Its lines, each with its indentation.
   *
   * @param lead blanks before the first line
   * @param indent blanks before the others
   * @param width where they end; {@link Integer#MAX_VALUE} for one line
   */
  public static List<List<Span>> lines(List<Span> spans, int lead, int indent, int width) {
    List<List<Span>> lines = new ArrayList<>();
    for (List<Span> line : TonedLines.of(spans, Math.max(1, width - indent))) {
      List<Span> indented = new ArrayList<>(line);
      indented.add(0, Span.plain(" ".repeat(lines.isEmpty() ? lead : indent)));
      lines.add(indented);
    }
    return lines;
  }
}
