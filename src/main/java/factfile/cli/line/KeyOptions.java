package factfile.cli.line;

import factfile.cli.host.UserError;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.manual.Block;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;

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
    if (flag == Flag.KEY_OUTCOME) {
      return "status";
    }
    return flag.longName().substring(2).replace('-', '_');
  }

  /** The option of a key. */
  public static String option(String key) {
    return "--" + key.replace('_', '-');
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
