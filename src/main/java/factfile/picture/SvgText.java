package factfile.picture;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.text.Markup;
import java.util.List;
import java.util.Locale;

/** Text as SVG writes it, a line each. */
final class SvgText {
  private SvgText() {}

  /**
   * @param look its class in the style sheet
   */
  static String line(double x, double y, String look, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
        .formatted(look, Scale.number(x), Scale.number(y), Markup.html(words));
  }

  /** The same, up to a place. */
  static String upTo(double x, double y, String look, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text>\n"
        .formatted(look, Scale.number(x), Scale.number(y), Markup.html(words));
  }

  /** Runs of several tones. */
  static String spans(double x, double y, List<Span> line) {
    StringBuilder text = new StringBuilder();
    text.append(
        "<text x=\"%s\" y=\"%s\" xml:space=\"preserve\">"
            .formatted(Scale.number(x), Scale.number(y)));
    for (Span span : line) {
      String words = Markup.html(span.text());
      text.append(
          span.tone() == Tone.PLAIN
              ? words
              : "<tspan class=\"" + name(span.tone()) + "\">" + words + "</tspan>");
    }
    return text.append("</text>").toString();
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  /** The letters alone. */
  static String plain(List<Span> spans) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans) {
      plain.append(span.text());
    }
    return plain.toString();
  }
}
