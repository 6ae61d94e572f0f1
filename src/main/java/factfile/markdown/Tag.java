package factfile.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * A tag of HTML within a paragraph.
 *
 * @param name in small letters; empty for what has none, or ends an element
 */
record Tag(String name) {
  private static final Set<String> PICTURES =
      Set.of("img", "picture", "svg", "video", "audio", "input", "button", "iframe", "object");
  private static final Set<String> BREAKS =
      Set.of(
          "br",
          "hr",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "figure",
          "figcaption",
          "details",
          "summary");

  static Tag of(String html) {
    int end = 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return new Tag(html.substring(Math.min(1, html.length()), end).toLowerCase(Locale.ROOT));
  }

  /** Whether it shows something that is no prose. */
  boolean isPicture() {
    return PICTURES.contains(name);
  }

  /** Whether what follows is shown apart from what stands before. */
  boolean isBreak() {
    return BREAKS.contains(name);
  }
}
