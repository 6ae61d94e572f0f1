package factfile.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes an id of the words that name a record. */
public final class IdWords {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "and", "for", "by", "its", "with");
  private static final int WORDS = 4;

  private IdWords() {}

  /** The first words that count, in the letters that an id has; empty where there are none. */
  public static String of(String text) {
    // Marks go before, too: sorting many behind one letter takes the square of their number.
    String plain =
        withoutMarks(Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFD))
            .toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    int words = 0;
    for (String word : plain.split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && words < WORDS && !SMALL.contains(word)) {
        id.append(words++ == 0 ? "" : "-").append(word);
      }
    }
    return id.toString();
  }

  private static String withoutMarks(String text) {
    return text.replaceAll("\\p{M}", "");
  }
}
