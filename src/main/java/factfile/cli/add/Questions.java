package factfile.cli.add;

import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyChoice;
import factfile.format.KeyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which keys are asked for, and in which order, by what is known already: what has to be there
 * first, its citation behind the rest of that; then what mostly is. The others are there for who
 * wants to give them.
 */
final class Questions {
  private final Kind kind;
  private final boolean grows;
  private final List<Key> keys;
  private final Set<String> passed = new HashSet<>();
  private boolean rest;

  /**
   * @param grows whether an item of the part is asked for, of a record that is there
   */
  Questions(Kind kind, boolean grows) {
    this.kind = kind;
    this.grows = grows;
    this.keys = grows ? kind.partKeys() : both(kind);
  }

  /**
   * Those of the record, then those of its part that it has not got itself, then the words for
   * prose; its citation last.
   */
  private static List<Key> both(Kind kind) {
    List<Key> keys = new ArrayList<>(kind.keys());
    for (Key key : kind.partKeys()) {
      if (Key.asked(kind.keys(), key.option()) == null) {
        keys.add(key);
      }
    }
    for (String option : kind.checkOptions()) {
      Key words = Key.asked(keys, option);
      keys.remove(words);
      keys.add(words);
    }
    Key cite = Key.asked(keys, "cite");
    if (keys.remove(cite)) {
      keys.add(cite);
    }
    return keys;
  }

  /** All that can be given. */
  List<Key> keys() {
    return keys;
  }

  /** The one of that name; null for none. */
  Key key(String option) {
    return Key.asked(keys, option);
  }

  /** Nothing was to be said for a key. */
  void pass(Key key) {
    passed.add(key.option());
  }

  /** Nothing is to be said for any key that may be left out, of those that would come. */
  void passRest(Map<String, List<String>> values) {
    rest = true;
    for (Key key : keys) {
      if (!isIdle(key, values)) {
        passed.add(key.option());
      }
    }
  }

  /** Somebody wants to say more after all. */
  void goOn() {
    rest = false;
  }

  /**
   * What is asked for next.
   *
   * @param named whether the record has an id that nobody has to think of
   * @return null where nothing is left to ask
   */
  Key next(Map<String, List<String>> values, boolean named) {
    for (Key key : keys) {
      boolean first = isRequired(key, values) || (isEither(key) && !rest);
      if (first && isWanted(key, values, named)) {
        return key;
      }
    }
    for (Key key : keys) {
      if (!rest && isWanted(key, values, named)) {
        return key;
      }
    }
    return null;
  }

  private boolean isWanted(Key key, Map<String, List<String>> values, boolean named) {
    boolean required = isRequired(key, values);
    boolean said = values.containsKey(key.option()) || (passed.contains(key.option()) && !required);
    boolean known = key.type() == KeyType.ID && key.onRequest() && named;
    return !said && !known && isOpen(key, values) && (required || !isOnRequest(key, values));
  }

  /** An item of the part of a new record, too, which mostly comes later. */
  private boolean isOnRequest(Key key, Map<String, List<String>> values) {
    return key.onRequest() || isIdle(key, values);
  }

  /** Whether it belongs to an item of the part that nobody wants to give yet. */
  private boolean isIdle(Key key, Map<String, List<String>> values) {
    return !grows && isInPart(key) && !hasPart(values);
  }

  /** What could be given beside what is. */
  List<Key> more(Map<String, List<String>> values) {
    List<Key> more = new ArrayList<>();
    for (Key key : keys) {
      boolean idle = isIdle(key, values) && !isFirstOfPart(key);
      if (!values.containsKey(key.option())
          && key.type() != KeyType.ID
          && !idle
          && isOpen(key, values)) {
        more.add(key);
      }
    }
    return more;
  }

  /** A new count has a value; a new deadline need not have ended. */
  boolean isRequired(Key key, Map<String, List<String>> values) {
    boolean part = isInPart(key);
    boolean must = key.isRequired() && (!part || grows || kind == Kind.COUNT || hasPart(values));
    boolean asked = !part || grows || hasPart(values);
    boolean cited = !grows && hasPart(values) && isRequiredInPart(key);
    return must || cited || (asked && choice(key, values).isLastResort(key.name()));
  }

  private boolean isOpen(Key key, Map<String, List<String>> values) {
    return choice(key, values).isOpen(key.name());
  }

  private boolean isEither(Key key) {
    return !key.onRequest() && choice(key, Map.of()).isEither(key.name());
  }

  private KeyChoice choice(Key key, Map<String, List<String>> values) {
    return new KeyChoice(isInPart(key) ? kind.partBlock() : kind.block(), values, passed);
  }

  private boolean isInPart(Key key) {
    return grows || Key.asked(kind.keys(), key.option()) == null;
  }

  private boolean isRequiredInPart(Key key) {
    Key part = Key.asked(kind.partKeys(), key.option());
    return part != null && part.isRequired();
  }

  private boolean isFirstOfPart(Key key) {
    return !kind.partKeys().isEmpty() && kind.partKeys().get(0).equals(key);
  }

  private boolean hasPart(Map<String, List<String>> values) {
    return !kind.partKeys().isEmpty() && values.containsKey(kind.partKeys().get(0).option());
  }
}
