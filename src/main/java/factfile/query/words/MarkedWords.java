package factfile.query.words;

import factfile.answer.Span;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/** A text with the words marked that were looked for. */
public final class MarkedWords {
  private MarkedWords() {}

  /**
   * In one run where none of them stands in it.
   *
   * @param wanted folded; a word that begins so is marked
   */
  public static List<Span> of(String text, List<String> wanted) {
    List<Span> spans = new ArrayList<>();
    int plain = 0;
    int from = 0;
    while (from < text.length()) {
      int to = endOfWord(text, from);
      if (to > from && isWanted(text.substring(from, to), wanted)) {
        addPlain(text, plain, from, spans);
        spans.add(Span.strong(text.substring(from, to)));
        plain = to;
      }
      from = Math.max(to, from + 1);
    }
    addPlain(text, plain, text.length(), spans);
    return spans;
  }

  private static void addPlain(String text, int from, int to, List<Span> spans) {
    if (from < to) {
      spans.add(Span.plain(text.substring(from, to)));
    }
  }

  private static int endOfWord(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private static boolean isWanted(String word, List<String> wanted) {
    for (String folded : FoldedWords.of(word)) {
      for (String each : wanted) {
        if (folded.startsWith(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
