package factfile.render.text;

import factfile.model.record.Source;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes citations and addresses links, as terminals that know OSC 8 open them. */
final class SourceLinks {
  private static final String OPEN = "\u001b]8;;";
  private static final String CLOSE = "\u001b\\";

  private final Map<String, String> addresses = new LinkedHashMap<>();

  /**
   * @param sources whose citations lead to their addresses, where they have one
   */
  SourceLinks(List<Source> sources) {
    for (Source source : sources) {
      if (source.url() != null && isWeb(source.url())) {
        addresses.put(source.id(), source.url());
      }
    }
  }

  /** Only what a browser opens, and nothing that acts. */
  private static boolean isWeb(String url) {
    String small = url.toLowerCase(Locale.ROOT);
    return small.startsWith("https://") || small.startsWith("http://");
  }

  /** The text with each citation in it a link: {@code article#p2 #p4}. */
  String cited(String text) {
    if (addresses.isEmpty()) {
      return text;
    }
    StringBuilder linked = new StringBuilder();
    String address = null;
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf(' ', from);
      int to = blank < 0 ? text.length() : blank;
      String word = text.substring(from, to);
      int mark = word.indexOf('#');
      String source = mark < 0 ? word : word.substring(0, mark);
      address = mark == 0 ? address : addresses.get(source);
      linked.append(address == null || word.isEmpty() ? word : link(word, address));
      linked.append(blank < 0 ? "" : " ");
      from = to + 1;
    }
    return linked.toString();
  }

  /** The text as a link; as it is, where no browser opens the address. */
  static String link(String text, String address) {
    return isWeb(address) && !text.isBlank()
        ? OPEN + escaped(address) + CLOSE + text + OPEN + CLOSE
        : text;
  }

  /** Nothing in an address may end the sequence that it stands in. */
  private static String escaped(String address) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      int code = each & 0xff;
      if (code > ' ' && code < 127) {
        escaped.append((char) code);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", code));
      }
    }
    return escaped.toString();
  }
}
