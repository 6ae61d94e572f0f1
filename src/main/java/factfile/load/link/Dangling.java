package factfile.load.link;

import factfile.load.record.Reference;
import factfile.load.yaml.Problems;
import factfile.model.base.PendingRecord;
import factfile.model.record.Item;
import factfile.model.text.Nearest;
import java.util.List;

/** What is said of an id that leads nowhere, or to what does not suit. */
final class Dangling {
  private Dangling() {}

  /**
   * @param found what has the id; null for nothing
   * @param known the ids that would suit, of which the nearest is suggested
   */
  static void refuse(Reference reference, Item found, List<String> known, Problems problems) {
    problems.error(
        "dangling-id",
        reference.position(),
        Math.max(1, reference.id().length()),
        reference.owner(),
        message(reference, found),
        fix(reference, known));
  }

  /** The same of what is there, but still a draft. */
  static void refuseDraft(Reference reference, PendingRecord draft, Problems problems) {
    problems.error(
        "dangling-id",
        reference.position(),
        Math.max(1, reference.id().length()),
        reference.owner(),
        "`" + reference.id() + "` is still a draft, at " + draft.position(),
        "take `x-draft` away there first, or mark this record, too");
  }

  private static String fix(Reference reference, List<String> known) {
    String nearest = Nearest.to(reference.id(), known);
    return nearest == null
        ? "add the " + reference.target().word() + ", or correct the id"
        : "did you mean `" + nearest + "`?";
  }

  private static String message(Reference reference, Item found) {
    String word = reference.target().word();
    return found == null
        ? "there is no " + word + " `" + reference.id() + "`"
        : "`"
            + reference.id()
            + "` is a "
            + found.kindWord()
            + ", not the "
            + word
            + " that belongs here";
  }
}
