package factfile.picture;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Text in lines: it is measured as {@link Advances} knows it. */
final class Typeset {
  /** After these an address may go on in the next line. */
  private static final String SEAMS = "/-._?&=#:,;";

  private final double size;

  /**
   * @param size of the face, in pixels
   */
  Typeset(double size) {
    this.size = size;
  }

  /** In pixels, of letters that are not bold. */
  double width(String text) {
    return width(text, Tone.PLAIN);
  }

  private double width(String text, Tone tone) {
    return Advances.of(text, tone == Tone.STRONG) * size / 1000;
  }

  double width(List<Span> line) {
    double width = 0;
    for (Span span : line) {
      width += width(span.text(), span.tone());
    }
    return width;
  }

  /**
   * Lines no wider than that, broken at spaces, between wide characters, and inside a word only
   * where it is wider than a line; at least one.
   */
  List<List<Span>> lines(List<Span> spans, double width) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    double used = 0;
    for (Span span : spans) {
      for (String word : Markup.line(span.text()).split("(?<= )|(?=[\\u3000-\\u9fff])", -1)) {
        String rest = word;
        while (used + wide(rest, span.tone()) > width
            && (used > 0 || isLonger(rest, width, span))) {
          if (used > 0) {
            lines.add(line);
            line = new ArrayList<>();
            used = 0;
          } else {
            int end = end(rest, width, span.tone());
            lines.add(List.of(new Span(rest.substring(0, end), span.tone())));
            rest = rest.substring(end);
          }
        }
        line.add(new Span(rest, span.tone()));
        used += width(rest, span.tone());
      }
    }
    lines.add(line);
    return lines;
  }

  /** A space at the end of a line takes no room. */
  private double wide(String word, Tone tone) {
    return width(word.stripTrailing(), tone);
  }

  private boolean isLonger(String word, double width, Span span) {
    return wide(word, span.tone()) > width && next(word, 0) < word.length();
  }

  /** Where a word that is too long is broken: at its last seam, where that is not too near. */
  private int end(String word, double width, Tone tone) {
    int end = next(word, 0);
    int seam = 0;
    int next = end;
    while (next < word.length() && width(word.substring(0, next), tone) <= width) {
      end = next;
      seam = SEAMS.indexOf(word.charAt(end - 1)) >= 0 ? end : seam;
      next = next(word, next);
    }
    return seam > end / 2 ? seam : end;
  }

  /** Behind the letter that begins there, with all that belongs to it. */
  private static int next(String word, int from) {
    int next = from + Character.charCount(word.codePointAt(from));
    while (next < word.length() && Advances.isJoined(word.codePointAt(next))) {
      next += Character.charCount(word.codePointAt(next));
    }
    return next;
  }
}
