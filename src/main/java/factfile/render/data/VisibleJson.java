package factfile.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import factfile.render.visible.Visible;
import java.io.IOException;

/**
 * Escapes in strings and names what a terminal would obey and what nobody would see, which depends
 * on what stands beside it.
 */
public final class VisibleJson extends JsonGeneratorDelegate {
  /** How a code point beyond 16 bits is escaped: YAML does not join two halves. */
  public enum Escapes {
    OF_JSON,
    OF_YAML
  }

  private final Escapes escapes;

  VisibleJson(JsonGenerator json, Escapes escapes) {
    super(json);
    this.escapes = escapes;
  }

  @Override
  public void writeString(String text) throws IOException {
    if (text == null || Visible.firstHidden(text, 0) < 0) {
      super.writeString(text);
    } else {
      writeRawValue('"' + quoted(text) + '"');
    }
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    if (Visible.firstHidden(name, 0) < 0) {
      super.writeFieldName(name);
    } else {
      super.writeFieldName(new Name(name, quoted(name)));
    }
  }

  /** A name that brings its escapes along. */
  private static final class Name extends SerializedString {
    private static final long serialVersionUID = 1L;

    Name(String name, String quoted) {
      super(name);
      _quotedChars = quoted.toCharArray();
    }
  }

  private String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16);
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    int from = 0;
    for (int at = Visible.firstHidden(text, 0); at >= 0; at = Visible.firstHidden(text, from)) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      boolean ofJson = c < ' ';
      encoder.quoteAsString(text.substring(from, ofJson ? end : at), quoted);
      if (!ofJson) {
        append(c, quoted);
      }
      from = end;
    }
    encoder.quoteAsString(text.substring(from), quoted);
    return quoted.toString();
  }

  private void append(int c, StringBuilder quoted) {
    if (c > 0xffff && escapes == Escapes.OF_YAML) {
      String digits = Integer.toHexString(c);
      quoted.append("\\U").append("0".repeat(8 - digits.length())).append(digits);
      return;
    }
    if (c == 127) {
      quoted.append("\\u007F");
      return;
    }
    for (char half : Character.toChars(c)) {
      quoted.append("\\u").append(Integer.toHexString(0x10000 | half).substring(1));
    }
  }
}
