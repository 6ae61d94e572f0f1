package factfile.render;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;

/** Escapes what a terminal would obey, besides what JSON has to. */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = standardAsciiEscapesForJSON();

  JsonEscapes() {
    ascii[127] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return Arrays.copyOf(ascii, ascii.length);
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return c > 127 && Visible.isHidden((char) c) ? new SerializedString(escaped(c)) : null;
  }

  private static String escaped(int c) {
    return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
  }
}
