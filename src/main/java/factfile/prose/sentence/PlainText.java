package factfile.prose.sentence;

import factfile.markdown.Passage;
import factfile.markdown.Places;
import java.util.ArrayList;
import java.util.List;

/** Text without markup: paragraphs apart by blank lines. */
public final class PlainText {
  private PlainText() {}

  /** Its paragraphs; the ends of their lines are blanks. */
  public static List<Passage> passages(String source) {
    List<Passage> passages = new ArrayList<>();
    int start = -1;
    int at = source.startsWith("\uFEFF") ? 1 : 0;
    while (at <= source.length()) {
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end;
      boolean blank = source.substring(at, end).isBlank();
      if (!blank && start < 0) {
        start = at;
      } else if (blank && start >= 0) {
        passages.add(passage(source, start, at));
        start = -1;
      }
      at = end + 1;
    }
    if (start >= 0) {
      passages.add(passage(source, start, source.length()));
    }
    return passages;
  }

  private static Passage passage(String source, int start, int end) {
    String text = source.substring(start, end).replace('\n', ' ').replace('\r', ' ');
    return new Passage(
        text, Places.from(start, text.length()), false, Passage.Role.PARAGRAPH, List.of());
  }
}
