package factfile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts as YAML reads them back: plain where it can, else in double quotes or as a block. */
public final class YamlScalar {
  private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL", "<<", "=");

  private YamlScalar() {}

  /** Anything on one line, in brackets and braces. */
  static String flow(Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> block) {
      block.forEach(
          (key, each) -> parts.add(plainOrQuoted(String.valueOf(key), true) + ": " + flow(each)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(each -> parts.add(flow(each)));
      return "[" + String.join(", ", parts) + "]";
    }
    return plainOrQuoted(String.valueOf(value), true);
  }

  /**
   * The value of a key of its own line.
   *
   * @param column how far the lines of a longer text are indented
   */
  static String block(String text, int column) {
    if (text.indexOf('\n') < 0 || !canBeBlock(text)) {
      return plainOrQuoted(text, false);
    }
    boolean ends = text.endsWith("\n");
    String body = ends ? text.substring(0, text.length() - 1) : text;
    StringBuilder block = new StringBuilder(ends ? "|" : "|-");
    for (String line : body.split("\n", -1)) {
      block.append('\n').append(line.isEmpty() ? "" : " ".repeat(column) + line);
    }
    return block.toString();
  }

  /** Lines whose first tells how far all are indented, and which end as they seem to. */
  private static boolean canBeBlock(String text) {
    boolean edges = text.startsWith(" ") || text.startsWith("\n") || text.endsWith("\n\n");
    return !edges && text.chars().allMatch(c -> c == '\n' || isShown(c));
  }

  /**
   * One line.
   *
   * @param inside whether it stands in brackets or braces
   */
  public static String plainOrQuoted(String text, boolean inside) {
    return isPlain(text, inside) ? text : quoted(text);
  }

  private static boolean isPlain(String text, boolean inside) {
    if (text.isEmpty() || NOTHING.contains(text) || !text.chars().allMatch(YamlScalar::isShown)) {
      return false;
    }
    char first = text.charAt(0);
    // A tilde alone is among those above.
    boolean approximate = first == '~' && Character.isDigit(text.charAt(1));
    boolean open = first == '.' || first == '(' || first == '<' || first == '/' || first == '+';
    if (!Character.isLetterOrDigit(first) && !approximate && !open) {
      return false;
    }
    boolean marks = text.contains(": ") || text.contains(" #") || text.endsWith(":");
    boolean edges = text.endsWith(" ") || text.startsWith("...");
    boolean flow = inside && text.chars().anyMatch(c -> ",[]{}?".indexOf(c) >= 0);
    boolean colon = inside && text.indexOf(':') >= 0 && !text.matches("[^:]*:[^:,\\s]+.*");
    return !marks && !edges && !flow && !colon;
  }

  /** Neither a control character nor one that changes how others are shown. */
  private static boolean isShown(int c) {
    boolean control = c < ' ' || (c >= 0x7f && c <= 0xa0) || c == 0xfeff || c == 0x2028;
    boolean direction = (c >= 0x200b && c <= 0x200f) || (c >= 0x2029 && c <= 0x202e);
    boolean isolate = c >= 0x2066 && c <= 0x2069;
    boolean astral = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !direction && !isolate && !astral && c < 0xfffe;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(isShown(c) || isPair(text, i) ? c : escape(c));
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPair(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static Object escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
