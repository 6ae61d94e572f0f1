package factfile.picture;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.render.text.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pieces of HTML, with each word of a base escaped. */
final class Html {
  private Html() {}

  /** A link within the page; an id has no character that an address would have to escape. */
  static String link(String id, String words) {
    return "<a href=\"#" + Markup.html(id) + "\">" + Markup.html(words) + "</a>";
  }

  /** A link to elsewhere, where the address is one of the web; else its text. */
  static String outside(String address, String words) {
    boolean web = address != null && address.matches("(?i)https?://[^\\s]+");
    return web
        ? "<a href=\"" + Markup.html(address) + "\">" + Markup.html(words) + "</a>"
        : Markup.html(words);
  }

  /**
   * Words in their tones, with names in them as links.
   *
   * @param links ids by name; a name is taken away once it is found
   */
  static String spans(List<Span> spans, Map<String, String> links) {
    StringBuilder html = new StringBuilder();
    for (Span span : spans) {
      String words = words(span.text(), links);
      html.append(span.tone() == Tone.PLAIN ? words : toned(words, span.tone()));
    }
    return html.toString();
  }

  private static String toned(String html, Tone tone) {
    return "<span class=\"" + tone.name().toLowerCase(Locale.ROOT) + "\">" + html + "</span>";
  }

  /** The first of the names that stands in the text becomes a link, and so on behind it. */
  private static String words(String text, Map<String, String> links) {
    String first = null;
    int at = text.length();
    for (String name : links.keySet()) {
      int found = wholeWord(text, name);
      boolean earlier = found >= 0 && found < at;
      boolean longer = found == at && first != null && name.length() > first.length();
      if (earlier || longer) {
        first = name;
        at = found;
      }
    }
    if (first == null) {
      return Markup.html(text);
    }
    String id = links.remove(first);
    return Markup.html(text.substring(0, at))
        + link(id, first)
        + words(text.substring(at + first.length()), links);
  }

  /** Where a name stands by itself; negative where it does not: Israel is not in Israeli. */
  private static int wholeWord(String text, String name) {
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    while (at >= 0 && (isLetter(text, at - 1) || isLetter(text, at + name.length()))) {
      at = text.indexOf(name, at + 1);
    }
    return at;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
