package factfile.render.visible;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes. A grapheme cluster is as wide as its first code
 * point; with a variation selector that asks for an emoji, or as a pair of flag letters, it is two
 * wide.
 */
public final class Width {
  private static final int EMOJI_STYLE = 0xfe0f;

  /** Wide and full-width blocks of Unicode 15 (East Asian Width W and F): first and last. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3,
    0x25fd, 0x25fe, 0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693, 0x26a1, 0x26a1,
    0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea,
    0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b,
    0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e,
    0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff,
    0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18aff, 0x1b000,
    0x1b2ff, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200,
    0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf,
    0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442,
    0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595,
    0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0,
    0x1f6d2, 0x1f6d5, 0x1f6d7, 0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0,
    0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70,
    0x1faff, 0x20000, 0x3fffd
  };

  private Width() {}

  public static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int width = 0;
    for (String cluster : clusters(text)) {
      width += ofCluster(cluster);
    }
    return width;
  }

  /**
   * How many it takes in a terminal that draws each part of a joined emoji by itself, as some do: a
   * line that may be so wide has to end earlier.
   */
  static int atMost(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int width = 0;
    for (String cluster : clusters(text)) {
      width += atMostOfCluster(cluster);
    }
    return width;
  }

  static int atMostOfCluster(String cluster) {
    int width = ofCluster(cluster);
    for (int i = Character.charCount(cluster.codePointAt(0)); i < cluster.length(); ) {
      int part = cluster.codePointAt(i);
      width += isWide(part) ? 2 : 0;
      i += Character.charCount(part);
    }
    return width;
  }

  /** What a reader takes for one character each. */
  static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>(text.length());
    Matcher matcher = Clusters.PATTERN.matcher(text);
    while (matcher.find()) {
      clusters.add(matcher.group());
    }
    return clusters;
  }

  static int ofCluster(String cluster) {
    int first = cluster.codePointAt(0);
    boolean pair = first >= 0x1f1e6 && first <= 0x1f1ff && cluster.length() == 4;
    if (pair || cluster.indexOf(EMOJI_STYLE) > 0 || isWide(first)) {
      return 2;
    }
    int type = Character.getType(first);
    boolean none =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return none ? 0 : 1;
  }

  private static boolean isWide(int codePoint) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether every character stands for itself and is one wide, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters, dashes, quotation marks, arrows, lines and shapes. */
  private static boolean isPlain(char c) {
    if (c < 0x300) {
      return c < 0x7f || (c > 0xa0 && c != 0xad);
    }
    return (c >= 0x2010 && c < 0x2028)
        || (c >= 0x2190 && c < 0x2200)
        || (c >= 0x2500 && c < 0x25fd);
  }

  /** Compiled when the first text asks for it; most never do. */
  private static final class Clusters {
    static final Pattern PATTERN = Pattern.compile("\\X");
  }
}
