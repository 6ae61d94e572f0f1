package factfile.draft.propose;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a document, cut so that a record can have them until its keeper finds better ones.
 */
final class Wordings {
  /**
   * A title has no more characters; the rest of a long sentence stands in the comment beside it.
   */
  private static final int LONGEST = 160;

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

  private Wordings() {}

  /** The words between two tokens, without marks of quotation. */
  static String words(Sentence sentence, TokenRange range) {
    StringBuilder text = new StringBuilder();
    for (char each : sentence.text(range).toCharArray()) {
      text.append(QUOTES.contains(String.valueOf(each)) ? "" : each);
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** The same as a title has them. */
  static String line(Sentence sentence, TokenRange range) {
    return line(words(sentence, range));
  }

  /** With a capital, and not too long. */
  static String line(String words) {
    String own = words.replaceAll("^[\\s,;:)\\]–—-]+", "");
    String line = own.endsWith("..") ? own : own.replaceAll("\\.$", "");
    if (line.length() > LONGEST) {
      int blank = line.lastIndexOf(' ', LONGEST);
      String cut = line.substring(0, blank < LONGEST / 2 ? LONGEST : blank);
      line = cut.replaceAll("[,;:\\s]+$", "") + " …";
    }
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }
}
