package factfile.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text as a document. Paragraphs stand apart by empty lines; where a text has none, each
 * line is one. A time at the beginning of a line, as transcripts have it, begins one as well.
 */
public final class PlainDocument {
  /** {@code [00:01:12]}, {@code (1:12)}, {@code 1:02:03}; {@code 1:12} where it stands alone. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(?:[\\[(](?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,]\\d{1,3})?[\\])]"
              + "|(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,]\\d{1,3})?(?=\\s|$)"
              + "|(\\d{1,2}):(\\d{2})$)\\s*[-–—:]?\\s*(.*)");

  private PlainDocument() {}

  public static Document read(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    boolean apart = lines.contains("");
    Writing writing = new Writing();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      Matcher timed = TIMED.matcher(line);
      boolean said = timed.matches();
      if (!apart || said || line.isEmpty()) {
        writing.paragraph(paragraph.toString());
        paragraph.setLength(0);
      }
      if (said) {
        writing.time(time(timed));
      }
      paragraph.append(said ? timed.group(9) : line).append(' ');
    }
    writing.paragraph(paragraph.toString());
    return writing.document();
  }

  private static String time(Matcher timed) {
    int first = timed.group(3) != null ? 1 : timed.group(6) != null ? 4 : 6;
    String hours = first == 6 ? null : timed.group(first);
    return clock(
        hours == null ? 0 : Integer.parseInt(hours),
        Integer.parseInt(timed.group(first + 1)),
        Integer.parseInt(timed.group(first + 2)));
  }

  static String clock(int hours, int minutes, int seconds) {
    return two(hours + minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
