package factfile.manual;

import java.util.Locale;

/** Text as roff reads it: what would be a request, an escape or another sign is spelt out. */
final class RoffText {
  private RoffText() {}

  /** Words that somebody may type: every sign is the one of ASCII. */
  static String literal(String text) {
    StringBuilder roff = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      appendSign(text.charAt(i), true, roff);
    }
    return roff.toString();
  }

  /** Sentences; what stands between backticks is bold, and literal. */
  static String prose(String text) {
    StringBuilder roff = new StringBuilder();
    boolean code = false;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '`') {
        code = !code;
        roff.append(code ? "\\fB" : "\\fR");
      } else {
        word = i == 0 || text.charAt(i - 1) == ' ' ? i : word;
        appendSign(sign, code || isTyped(text, word), roff);
      }
    }
    return roff.toString();
  }

  /** How a command is called: its words bold, what stands for words italic. */
  static String usage(String line) {
    StringBuilder roff = new StringBuilder();
    String before = "";
    for (String word : line.split(" ", -1)) {
      boolean typed = word.equals(word.toLowerCase(Locale.ROOT)) && !word.startsWith("[");
      roff.append(before).append(typed ? "\\fB" : "\\fI").append(literal(word)).append("\\fR");
      before = " ";
    }
    return roff.toString();
  }

  /** Not to be taken for a request. */
  static String guarded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  /** Whether the word that begins there is an option, a date or a number: its hyphens are typed. */
  private static boolean isTyped(String text, int word) {
    int at = word;
    while (at < text.length() - 1 && "([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    char first = text.charAt(at);
    return first == '-' || (first >= '0' && first <= '9');
  }

  private static void appendSign(char sign, boolean literal, StringBuilder roff) {
    switch (sign) {
      case '\\' -> roff.append("\\e");
      case '-' -> roff.append(literal ? "\\-" : "-");
      case '\'' -> roff.append(literal ? "\\(aq" : "'");
      case '`' -> roff.append("\\(ga");
      case '^' -> roff.append("\\(ha");
      case '~' -> roff.append("\\(ti");
      case '…' -> roff.append("...");
      case '“' -> roff.append("\\(lq");
      case '”' -> roff.append("\\(rq");
      default -> appendOther(sign, roff);
    }
  }

  /** The signs that the manual is written with; all lie in the first plane. */
  private static void appendOther(char sign, StringBuilder roff) {
    if (sign < 0x80) {
      roff.append(sign);
    } else {
      roff.append("\\[u").append(hexadecimal(sign)).append(']');
    }
  }

  private static String hexadecimal(char sign) {
    String digits = Integer.toHexString(sign).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
