package factfile.load.record;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.KeyType;
import factfile.load.yaml.Node;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Which keys a block is without, and which the format does not know there. */
final class KeyCheck {
  private KeyCheck() {}

  /** Notes both; keys that begin with {@code x-} are the keeper's. */
  static void all(Node.Mapping mapping, KeyBlock block, Draft draft) {
    missing(mapping, block, draft);
    for (Node.Entry entry : mapping.entries()) {
      Node.Scalar key = entry.key();
      if (block.key(key.text()) == null && !key.text().startsWith("x-")) {
        draft.error(
            "unknown-key",
            key.position(),
            key.width(),
            "unknown key `" + key.text() + "`",
            fix(key.text(), block));
      }
    }
  }

  /** Notes what is missing; of citations, their reader knows whether others serve. */
  static void missing(Node.Mapping mapping, KeyBlock block, Draft draft) {
    for (Key key : block.keys()) {
      boolean must = key.need() == Key.Need.MUST && key.type() != KeyType.CITATION;
      if (must && isMissing(mapping.entry(key.name()), key)) {
        draft.error(
            "missing-key",
            mapping.position(),
            1,
            "`" + key.name() + "` is missing",
            "add `" + key.name() + ": …`");
      }
    }
  }

  /** An empty list says no more than a key that is not there. */
  private static boolean isMissing(Node.Entry entry, Key key) {
    return entry == null
        || (key.type() != KeyType.BLOCK
            && entry.value() instanceof Node.Sequence list
            && list.items().isEmpty());
  }

  private static String fix(String key, KeyBlock block) {
    if (!key.isEmpty() && key.chars().allMatch(Character::isDigit)) {
      return "a number with a comma goes in quotes inside braces: {value: \"1,200\"}";
    }
    List<String> known = new ArrayList<>();
    for (Key each : block.keys()) {
      known.add(each.name());
    }
    String nearest = Nearest.to(key, known);
    return nearest == null
        ? "one of: " + String.join(", ", known) + "; a key of your own begins with x-"
        : "did you mean `" + nearest + "`?";
  }
}
