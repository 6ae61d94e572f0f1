package factfile.load.record;

import factfile.model.part.Claim;
import java.util.List;

/** Reads {@code check}: how prose that speaks of a fact or a role is recognised. */
final class ClaimReader {
  private ClaimReader() {}

  /**
   * @return null where the record has none
   */
  static Claim read(Fields fields) {
    List<Fields> blocks = fields.blocks("check");
    if (blocks.isEmpty()) {
      return null;
    }
    Fields block = blocks.get(0);
    return new Claim(
        block.texts("topic"),
        block.texts("verbs"),
        block.texts("not"),
        block.id("about"),
        block.isYes("contradict"));
  }
}
