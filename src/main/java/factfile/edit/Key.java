package factfile.edit;

import java.util.List;

/**
 * A key of a record, as it is asked for.
 *
 * @param name as the format writes it
 * @param many whether it takes a list, too
 * @param words those that its value is one of; empty where that is open
 */
public record Key(
    String name, Type type, boolean required, boolean many, List<String> words, String meaning) {
  /** What its value is. */
  public enum Type {
    TEXT,
    ID,
    DATE,
    NUMBER,
    DURATION,
    ENTITY,
    EVENT,
    FACT,
    FACT_OR_ENTITY,
    SOURCE,
    CITATION,
    WORD
  }

  public Key {
    words = List.copyOf(words);
  }

  /** The one of that name; null where it is not among them. */
  public static Key find(List<Key> keys, String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return key;
      }
    }
    return null;
  }

  static Key must(String name, Type type, String meaning) {
    return new Key(name, type, true, false, List.of(), meaning);
  }

  static Key may(String name, Type type, String meaning) {
    return new Key(name, type, false, false, List.of(), meaning);
  }

  static Key any(String name, Type type, String meaning) {
    return new Key(name, type, false, true, List.of(), meaning);
  }

  static Key some(String name, Type type, String meaning) {
    return new Key(name, type, true, true, List.of(), meaning);
  }

  static Key oneOf(String name, boolean required, List<String> words, String meaning) {
    return new Key(name, Type.WORD, required, false, words, meaning);
  }
}
