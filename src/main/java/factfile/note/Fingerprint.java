package factfile.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a block says, without what formatters change: blanks, the padding and rules of tables,
 * escapes, the mark used for emphasis, straight or curly quotes, short or long dashes.
 */
final class Fingerprint {
  private static final int LENGTH = 8;

  private Fingerprint() {}

  /** The first eight hexadecimal digits of SHA-256 over the words. */
  static String of(String block) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(words(block).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static boolean isSame(String a, String b) {
    return words(a).equals(words(b));
  }

  private static String words(String block) {
    StringBuilder words = new StringBuilder();
    String text =
        block
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replace("...", "…");
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean drop = c == '\\' || c == '*' || c == '_' || c == '|' || c == '`' || c == '>';
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || drop || c == '-';
      boolean rule = c == ':' && isInRule(text, i);
      if (!blank && !rule) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** A colon beside a dash aligns a column. */
  private static boolean isInRule(String text, int at) {
    return (at > 0 && text.charAt(at - 1) == '-')
        || (at + 1 < text.length() && text.charAt(at + 1) == '-');
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„' -> '"';
      case '‘', '’' -> '\'';
      case '–', '—' -> '-';
      default -> c;
    };
  }
}
