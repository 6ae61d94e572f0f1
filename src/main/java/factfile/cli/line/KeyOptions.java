package factfile.cli.line;

import factfile.cli.host.UserError;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.manual.Block;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the kinds and keys of records are called on a command line. */
public final class KeyOptions {
  private KeyOptions() {}

  /**
   * The kind of that name.
   *
   * @throws UserError where there is none
   */
  public static Kind kind(String word) {
    Kind kind = Kind.named(word);
    if (kind == null) {
      String nearest = Nearest.to(word, Kind.words());
      throw UserError.usage(
          "`add` does not know `" + word + "`",
          nearest == null
              ? "one of: " + String.join(", ", Kind.words())
              : "did you mean `" + nearest + "`?");
    }
    return kind;
  }

  /** The kind that a line names; null where it names none yet. */
  public static Kind kindIn(List<String> words) {
    for (String word : words) {
      if (Kind.named(word) != null) {
        return Kind.named(word);
      }
    }
    return null;
  }

  /** The key that an option stands for: {@code set_by}. */
  public static String key(Flag flag) {
    if (flag.equals(CommandFlags.KEY_OUTCOME)) {
      return "status";
    }
    return flag.longName().substring(2).replace('-', '_');
  }

  /** The option of a key. */
  public static String option(String key) {
    return "--" + key.replace('_', '-');
  }

  /** An option for each key that can be asked for, and those that only a command line has. */
  public static List<Flag> flags() {
    List<Flag> flags = flags(Kind.values());
    flags.add(CommandFlags.KEY_OUTCOME);
    flags.add(CommandFlags.KEY_SAID_BY);
    return flags;
  }

  /** An option for each key of some kinds that can be asked for. */
  public static List<Flag> flags(Kind... kinds) {
    Map<String, List<Key>> keys = new LinkedHashMap<>();
    for (Kind kind : kinds) {
      for (List<Key> asked : List.of(kind.keys(), kind.partKeys())) {
        for (Key key : asked) {
          if (key.type() != KeyType.ID) {
            keys.computeIfAbsent(key.option(), ignored -> new ArrayList<>()).add(key);
          }
        }
      }
    }
    List<Flag> flags = new ArrayList<>();
    for (Map.Entry<String, List<Key>> each : keys.entrySet()) {
      flags.add(
          new Flag(
              Flag.Group.KEYS,
              option(each.getKey()),
              value(each.getValue()),
              meaning(each.getValue())));
    }
    return flags;
  }

  /** What one of several kinds takes a list of, is taken as one. */
  private static Value value(List<Key> keys) {
    boolean many = false;
    for (Key key : keys) {
      many |= key.many();
    }
    return switch (keys.get(0).type()) {
      case TEXT -> many ? Value.TEXTS : Value.TEXT;
      case DATE, DATING, DAY, EDGE -> Value.DATE;
      case NUMBER, PERCENT -> Value.QUANTITY;
      case DURATION -> Value.DURATION;
      case ENTITY -> many ? Value.ENTITIES : Value.ENTITY;
      case EVENT -> many ? Value.EVENTS : Value.EVENT;
      case FACT -> Value.FACTS;
      case FACT_OR_ENTITY -> Value.IDS;
      case SOURCE -> Value.SOURCE;
      case CITATION -> Value.CITATIONS;
      case WORD, VERB -> keys.get(0).isYesOrNo() ? Value.NONE : Value.WORD;
      case ID, WHOLE, LOCATOR, LENGTH, FINGERPRINT, PREMISE, BLOCK, BLOCK_BY_KEY ->
          throw new IllegalStateException("unasked");
    };
  }

  /** What it says in each kind; one that only begins as another is told by that. */
  private static String meaning(List<Key> keys) {
    List<String> meanings = new ArrayList<>();
    for (Key key : keys) {
      if (meanings.stream().noneMatch(told -> told.startsWith(key.told()))) {
        meanings.add(key.told());
      }
    }
    String joined = String.join("; ", meanings);
    return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
  }

  /** The options of all keys of a kind, joined. */
  public static String options(Kind kind) {
    List<String> options = new ArrayList<>();
    for (List<Key> keys : List.of(kind.keys(), kind.partKeys())) {
      for (Key key : keys) {
        String option = option(key.option());
        if (!key.option().equals("id") && !options.contains(option)) {
          options.add(option);
        }
      }
    }
    return String.join(", ", options);
  }

  /** A kind in a sentence: an event. */
  public static String article(Kind kind) {
    return ("aeiou".indexOf(kind.word().charAt(0)) < 0 ? "a " : "an ") + kind.word();
  }

  /** What the manual says of each kind. */
  public static List<Block> kinds() {
    List<Block> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(new Block.Entry(kind.word(), kind.meaning() + ": " + options(kind)));
    }
    return kinds;
  }
}
