package factfile.format;

import java.util.List;

/**
 * A key of a block.
 *
 * @param name as it is written in a file
 * @param type what its value is
 * @param need whether it has to be there
 * @param many whether it takes a list, too
 * @param words those that its value is one of, of a verb those that make a sentence of their own;
 *     empty where that is open
 * @param noun what such a word is called; null where that is open
 * @param block what stands below it; null where that is no block
 * @param option by what name `add` asks for it; null where it does not
 * @param onRequest whether `add` asks for it only when somebody wants to give it
 * @param meaning what it says
 * @param example of a value, as YAML
 */
public record Key(
    String name,
    KeyType type,
    Need need,
    boolean many,
    List<String> words,
    String noun,
    KeyBlock block,
    String option,
    boolean onRequest,
    String meaning,
    String example) {
  /** Whether a key has to be there. */
  public enum Need {
    MUST,
    /** It has to be there, or in the block around this one. */
    MUST_OR_AROUND,
    MAY
  }

  private static final List<String> YES_OR_NO = List.of("true", "false");

  public Key {
    words = List.copyOf(words);
  }

  /** Whether whoever is asked for it cannot pass it over. */
  public boolean isRequired() {
    return need != Need.MAY;
  }

  /** Whether it is true or false. */
  public boolean isYesOrNo() {
    return words.equals(YES_OR_NO);
  }

  /** What it says, with the words that it takes where that does not name them all. */
  public String told() {
    boolean told = true;
    for (String word : words) {
      told &= meaning.contains(word);
    }
    return told ? meaning : meaning + ": " + String.join(", ", words);
  }

  /** The one that is asked for by that name; null where it is not among them. */
  public static Key asked(List<Key> keys, String option) {
    for (Key key : keys) {
      if (key.option().equals(option)) {
        return key;
      }
    }
    return null;
  }

  static Key must(String name, KeyType type, String meaning, String example) {
    return of(name, type, Need.MUST, false, meaning, example);
  }

  static Key may(String name, KeyType type, String meaning, String example) {
    return of(name, type, Need.MAY, false, meaning, example);
  }

  /** One or several. */
  static Key some(String name, KeyType type, String meaning, String example) {
    return of(name, type, Need.MUST, true, meaning, example);
  }

  /** None, one or several. */
  static Key any(String name, KeyType type, String meaning, String example) {
    return of(name, type, Need.MAY, true, meaning, example);
  }

  private static Key of(
      String name, KeyType type, Need need, boolean many, String meaning, String example) {
    return new Key(name, type, need, many, List.of(), null, null, name, false, meaning, example);
  }

  /** One of some words. */
  static Key word(String name, Need need, String noun, List<String> words, String meaning) {
    return new Key(
        name, KeyType.WORD, need, false, words, noun, null, name, false, meaning, words.get(0));
  }

  /** True or false; false is what its absence says. */
  static Key toggle(String name, String meaning) {
    return word(name, Need.MAY, "yes or no", YES_OR_NO, meaning);
  }

  /** A verb in the past tense; some are known. */
  static Key verb(String name, List<String> known, String meaning) {
    return new Key(
        name,
        KeyType.VERB,
        Need.MUST,
        false,
        known,
        null,
        null,
        name,
        false,
        meaning,
        known.get(0));
  }

  /** One block or several, which `add` does not ask for as such. */
  static Key blocks(String name, Need need, KeyBlock block, String meaning) {
    return new Key(
        name, KeyType.BLOCK, need, true, List.of(), null, block, null, false, meaning, null);
  }

  /** One block at most, which `add` does not ask for as such. */
  static Key block(String name, KeyBlock block, String meaning) {
    return new Key(
        name, KeyType.BLOCK, Need.MAY, false, List.of(), null, block, null, false, meaning, null);
  }

  /** Blocks by the names of keys that stand beside it, which `add` does not ask for. */
  static Key blocksByKey(String name, KeyBlock block, String meaning) {
    return new Key(
        name,
        KeyType.BLOCK_BY_KEY,
        Need.MAY,
        false,
        List.of(),
        null,
        block,
        null,
        false,
        meaning,
        null);
  }

  /** The same, taken from the block around it where it is not there. */
  Key orAround() {
    return new Key(
        name,
        type,
        Need.MUST_OR_AROUND,
        many,
        words,
        noun,
        block,
        option,
        onRequest,
        meaning,
        example);
  }

  /** The same, not asked for. */
  Key unasked() {
    return askedAs(null);
  }

  /** The same, asked for by another name than it has in a file. */
  public Key askedAs(String other) {
    return new Key(name, type, need, many, words, noun, block, other, onRequest, meaning, example);
  }

  /** The same, asked for only when somebody wants to give it. */
  Key uponRequest() {
    return new Key(name, type, need, many, words, noun, block, option, true, meaning, example);
  }
}
