package factfile.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The fingerprint {@code w1} of a passage, which tells its words from others and gives none of them
 * away: of the words alone, so that marks, capitals, accents and the ends of lines do not matter.
 */
public final class WordPrint {
  /** What is shorter could be guessed. */
  public static final int LEAST_WORDS = 8;

  private static final String PREFIX = "w1:";
  private static final int BYTES = 8;

  /** Soft hyphens, zero-width characters, marks of direction; and all that is an apostrophe. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}'‘’‛ʼ]");

  private static final Pattern GROUPED = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
  private static final Pattern COMBINING = Pattern.compile("\\p{M}");

  private WordPrint() {}

  /** The words of a text as they are compared. */
  public static List<String> words(String text) {
    String folded = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    folded = GROUPED.matcher(folded).replaceAll("");
    folded = COMBINING.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    folded = folded.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      if (!Character.isLetter(c) && !Character.isDigit(c)) {
        if (start >= 0) {
          words.add(folded.substring(start, at));
        }
        start = -1;
      } else if (start < 0) {
        start = at;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  /** The fingerprint of some words. */
  public static String of(List<String> words) {
    return of(words, digest());
  }

  static String of(List<String> words, MessageDigest digest) {
    return of(digest.digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8)));
  }

  static String of(byte[] hash) {
    return PREFIX + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
