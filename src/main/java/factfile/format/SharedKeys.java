package factfile.format;

import static factfile.format.Key.any;
import static factfile.format.Key.block;
import static factfile.format.Key.blocks;
import static factfile.format.Key.blocksByKey;
import static factfile.format.Key.some;

import factfile.format.Key.Need;

/** Keys that several blocks have, made anew for each. */
final class SharedKeys {
  private SharedKeys() {}

  static Key cited() {
    return some("cite", KeyType.CITATION, "who says so: SOURCE#p4", "gazette#p4");
  }

  static Key places() {
    return any("place", KeyType.ENTITY, "where", "east-quay");
  }

  /** Last in its block: it is kept as it stands, as a keeper's own keys are. */
  static Key founded() {
    return blocksByKey(
        "basis", KeyBlock.BASIS, "of a value that no source has in so many words, why");
  }

  static Key allowed() {
    return any("allow", KeyType.TEXT, "rules of `check` that say nothing here", "thin-source")
        .unasked();
  }

  static Key tags() {
    return any("tags", KeyType.TEXT, "words it is found by", "closure").uponRequest();
  }

  static Key checked() {
    return blocks("check", Need.MAY, KeyBlock.CHECK, "how prose is recognised that speaks of it");
  }

  static Key voted() {
    return block(
        "votes", KeyBlock.VOTES, "how many voted how: {for: 29, against: 3, abstaining: 9}");
  }
}
