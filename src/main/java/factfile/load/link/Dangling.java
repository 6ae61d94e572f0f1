package factfile.load.link;

import factfile.load.record.Reference;
import factfile.load.yaml.Problems;
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
    String word = reference.target().word();
    String nearest = Nearest.to(reference.id(), known);
    String message =
        found == null
            ? "there is no " + word + " `" + reference.id() + "`"
            : "`"
                + reference.id()
                + "` is a "
                + found.kindWord()
                + ", not the "
                + word
                + " that belongs here";
    problems.error(
        "dangling-id",
        reference.position(),
        Math.max(1, reference.id().length()),
        reference.owner(),
        message,
        nearest == null
            ? "add the " + word + ", or correct the id"
            : "did you mean `" + nearest + "`?");
  }
}
