package factfile.note.marker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Values within markers: percent-encoded, so that no value can end its comment or be cut. */
public final class MarkerText {
  private static final String HEX = "0123456789ABCDEF";

  private MarkerText() {}

  /** Blanks, control characters, {@code % < > | "} and a second hyphen are encoded as UTF-8. */
  public static String escape(String value) {
    StringBuilder text = new StringBuilder(value.length() + 8);
    int before = -1;
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (isPlain(c) && !(c == '-' && before == '-')) {
        text.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          text.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
      }
      before = c;
      i += Character.charCount(c);
    }
    return text.toString();
  }

  private static boolean isPlain(int c) {
    return "%<>|\"".indexOf(c) < 0
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.FORMAT;
  }

  /**
   * @return null where a {@code %} is not followed by two hexadecimal digits, or the bytes are no
   *     UTF-8
   */
  public static String unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '%') {
        boolean whole = i + 2 < text.length();
        int high = whole ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = whole ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        byte[] plain = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        bytes.write(plain, 0, plain.length);
        i += Character.charCount(c);
      }
    }
    String value = bytes.toString(StandardCharsets.UTF_8);
    return value.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < 0 ? null : value;
  }
}
