package factfile.model.part;

import factfile.model.text.Worded;

/**
 * What a speaker does with a statement.
 *
 * @param word a verb in the past tense, as in files and output
 */
public record Act(String word) implements Worded {
  /** What a verb consists of, for messages. */
  public static final String SHAPE = "one verb in the past tense, in small letters: warned";

  /** How it makes a sentence; null where that is not known, and a colon does. */
  public ActGrammar grammar() {
    return ActGrammar.of(word);
  }

  /** Whether a text can be such a verb: one word of small letters, with hyphens between them. */
  public static boolean isVerb(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-' && i > 0 && i < last && text.charAt(i - 1) != '-';
      boolean small = Character.isLetter(c) && !Character.isUpperCase(c);
      if (!hyphen && !small) {
        return false;
      }
    }
    return last >= 0;
  }
}
