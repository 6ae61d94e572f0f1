package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.model.part.Claim;
import java.util.List;

/** Reads {@code check}: how prose that speaks of a fact or a role is recognised. */
final class ClaimReader {
  private static final Words<Boolean> YES_OR_NO =
      new Words<>("yes or no", List.of(true, false), String::valueOf);

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
    Boolean contradict = block.word("contradict", YES_OR_NO);
    Claim claim =
        new Claim(
            block.texts("topic"),
            block.texts("verbs"),
            block.texts("not"),
            block.id("about", Target.FACT),
            contradict != null && contradict);
    block.finish();
    return claim;
  }
}
