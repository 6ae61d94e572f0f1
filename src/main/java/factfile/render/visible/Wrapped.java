package factfile.render.visible;

import factfile.answer.Span;
import java.util.List;

/** A sentence on as many lines as it needs. */
public final class Wrapped {
  private Wrapped() {}

  /**
   * Lines without their ends, at least one.
   *
   * @param width in columns
   */
  public static List<String> lines(String sentence, int width) {
    return TonedLines.of(List.of(Span.plain(sentence)), width).stream()
        .map(line -> String.join("", line.stream().map(Span::text).toList()))
        .toList();
  }
}
