package factfile.picture;

import factfile.answer.Span;
import factfile.render.text.Markup;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in a proportional face of which only the size is known: widths are estimates, on the wide
 * side, so that lines end before their edge.
 */
final class Typeset {
  /** How much wider bold letters are. */
  private static final double BOLD = 1.12;

  private final double size;

  /**
   * @param size of the face, in pixels
   */
  Typeset(double size) {
    this.size = size;
  }

  /** In pixels. */
  double width(String text) {
    double ems = 0;
    for (int i = 0; i < text.length(); i++) {
      ems += ems(text.charAt(i));
    }
    return ems * size;
  }

  /** Half a pair of surrogates is half as wide as what they stand for. */
  private static double ems(char c) {
    if ("iljItf.,:;'|!()[] ·".indexOf(c) >= 0) {
      return 0.37;
    }
    if ("mwMW—%@".indexOf(c) >= 0) {
      return 0.98;
    }
    if (Character.isSurrogate(c)) {
      return 0.6;
    }
    if (c > 0x2e80 && Width.of(String.valueOf(c)) == 2) {
      return 1.05;
    }
    return Character.isUpperCase(c) ? 0.74 : 0.62;
  }

  /** Lines no wider than that, but for a word that is; at least one. */
  List<List<Span>> lines(List<Span> spans, double width) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    double used = 0;
    for (Span span : spans) {
      for (String word : Markup.line(span.text()).split("(?<= )|(?=[\\u3000-\\u9fff])", -1)) {
        double wide = width(word) * (span.tone() == Span.Tone.STRONG ? BOLD : 1);
        if (used + wide > width && used > 0) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        line.add(new Span(word, span.tone()));
        used += wide;
      }
    }
    lines.add(line);
    return lines;
  }

  double width(List<Span> line) {
    double width = 0;
    for (Span span : line) {
      width += width(span.text()) * (span.tone() == Span.Tone.STRONG ? BOLD : 1);
    }
    return width;
  }
}
