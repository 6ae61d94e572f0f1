package factfile.picture;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.text.Markup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Pieces of HTML, with each word of a base escaped. */
final class Html {
  private Html() {}

  /** A link within the page; an id has no character that an address would have to escape. */
  static String link(String id, String words) {
    return "<a href=\"#" + Markup.html(id) + "\">" + Markup.html(words) + "</a>";
  }

  /** A link to the answer to a question, where pages are served. */
  static String question(String text, String words) {
    String address = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return "<a href=\"" + Markup.html(address) + "\">" + Markup.html(words) + "</a>";
  }

  /** A link to elsewhere, where the address is one of the web; else its text. */
  static String outside(String address, String words) {
    boolean web = address != null && address.matches("(?i)https?://[^\\s]+");
    return web
        ? "<a href=\"" + Markup.html(address) + "\">" + Markup.html(words) + "</a>"
        : Markup.html(words);
  }

  /** Words in their tones, with names in them as links. */
  static String spans(List<Span> spans, NameLinks.Row names) {
    StringBuilder html = new StringBuilder();
    for (Span span : spans) {
      html.append(toned(names.html(span.text()), span.tone()));
    }
    return html.toString();
  }

  /** The same without links. */
  static String spans(List<Span> spans) {
    StringBuilder html = new StringBuilder();
    for (Span span : spans) {
      html.append(toned(Markup.html(span.text()), span.tone()));
    }
    return html.toString();
  }

  private static String toned(String html, Tone tone) {
    return tone == Tone.PLAIN
        ? html
        : "<span class=\"" + tone.name().toLowerCase(Locale.ROOT) + "\">" + html + "</span>";
  }
}
