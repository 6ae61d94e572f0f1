package factfile.render.visible;

import java.nio.charset.StandardCharsets;

/** Names and lines of patches, which programs read and people look at. */
public final class Patches {
  /** Letters that stand for a control character behind a backslash, from 7 on. */
  private static final String LETTERS = "abtnvfr";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Patches() {}

  /**
   * A file's name for the head of a patch, as git writes it: in quotes where it holds what could
   * end it or hide, and with a tab behind it where it has a space.
   *
   * @param path with what stands before it: {@code a/note.md}
   */
  public static String name(String path) {
    boolean odd = path.indexOf('"') >= 0 || path.indexOf('\\') >= 0;
    if (!odd && Visible.firstHidden(path, 0) < 0) {
      return path.indexOf(' ') < 0 ? path : path + "\t";
    }
    StringBuilder name = new StringBuilder("\"");
    for (int i = 0; i < path.length(); ) {
      int c = path.codePointAt(i);
      if (c == '"' || c == '\\') {
        name.append('\\').append((char) c);
      } else if (Visible.isHidden(path, i)) {
        appendEscaped(c, name);
      } else {
        name.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return name.append('"').toString();
  }

  private static void appendEscaped(int c, StringBuilder name) {
    if (c >= 7 && c < 7 + LETTERS.length()) {
      name.append('\\').append(LETTERS.charAt(c - 7));
      return;
    }
    for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      name.append('\\').append(Integer.toOctalString(0x200 | (each & 0xff)).substring(1));
    }
  }

  /**
   * A patch as it is, where its lines hold nothing that a terminal obeys or nobody sees; else for
   * the eye alone, each line behind a {@code #} so that no program applies what is escaped.
   */
  public static String shown(String patch) {
    StringBuilder shown = new StringBuilder("# not applicable: control characters are escaped\n");
    boolean odd = false;
    for (int start = 0; start < patch.length(); ) {
      int feed = patch.indexOf('\n', start);
      int end = feed > start && patch.charAt(feed - 1) == '\r' ? feed - 1 : feed;
      String line = patch.substring(start + 1, Math.max(start + 1, end));
      // The mark of encoding that a file begins with shows as nothing and hides nothing.
      boolean marked = line.startsWith(BYTE_ORDER_MARK);
      String visible = Visible.text(marked ? line.substring(1) : line, "\t");
      odd |= visible.length() + (marked ? 1 : 0) != line.length();
      shown.append("# ").append(patch.charAt(start)).append(visible).append('\n');
      start = feed + 1;
    }
    return odd ? shown.toString() : patch;
  }
}
