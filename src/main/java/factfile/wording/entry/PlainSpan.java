package factfile.wording.entry;

import factfile.model.date.CalendarDuration;
import factfile.model.date.CalendarDurationException;
import factfile.wording.AmountReader;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.List;

/** A span of time that stands alone, as people write it: {@code ten days}, {@code a week}. */
public final class PlainSpan {
  private PlainSpan() {}

  /** As bases have it; null where it is written so already, or is no span of one length. */
  public static String read(String text) {
    String plain = text.strip();
    if (isWritten(plain)) {
      return null;
    }
    List<Token> tokens = Tokens.of(plain);
    List<SpanMention> spans = SpanMention.read(tokens, AmountReader.read(tokens));
    SpanMention only = spans.size() == 1 ? spans.get(0) : null;
    boolean whole = only != null && only.first() == 0 && only.end() == tokens.size();
    return whole && !only.rough() ? only.duration().text() : null;
  }

  private static boolean isWritten(String text) {
    try {
      CalendarDuration.parse(text);
      return true;
    } catch (CalendarDurationException inWords) {
      return false;
    }
  }
}
