package factfile.load.record;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.model.part.BasisKind;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Checks what stands under {@code basis}, which is kept as it stands. */
final class BasisReader {
  static final String KEY = "basis";

  private BasisReader() {}

  /**
   * @param entry of a record or of a part of one, whichever
   */
  static void check(Node.Entry entry, Fields around) {
    if (!entry.key().text().equals(KEY)) {
      return;
    }
    if (!(entry.value() instanceof Node.Mapping byKey)) {
      around
          .draft()
          .error(
              "wrong-shape",
              entry.value().position(),
              entry.value().width(),
              "`basis` takes keys of the record, not " + entry.value().described(),
              "write `basis: {date: {how: inferred, from: SOURCE#p1, why: …}}`");
      return;
    }
    for (Node.Entry each : byKey.entries()) {
      checkKey(each.key(), around);
      if (each.value() instanceof Node.Mapping block) {
        checkBlock(Fields.of(block, KeyBlock.BASIS, around.draft()));
      } else {
        around
            .draft()
            .error(
                "wrong-shape",
                each.value().position(),
                each.value().width(),
                "the basis of `" + each.key().text() + "` is a block of keys",
                "write {how: inferred, from: SOURCE#p1, why: …}");
      }
    }
  }

  /** What it is the basis of has to stand beside it. */
  private static void checkKey(Node.Scalar key, Fields around) {
    if (around.mapping().entry(key.text()) != null && !key.text().equals(KEY)) {
      return;
    }
    List<String> there = new ArrayList<>();
    for (Node.Entry entry : around.mapping().entries()) {
      if (!entry.key().text().equals(KEY)) {
        there.add(entry.key().text());
      }
    }
    String nearest = Nearest.to(key.text(), there);
    around
        .draft()
        .error(
            "bad-basis",
            key.position(),
            key.width(),
            "there is no `" + key.text() + "` here for it to be the basis of",
            nearest == null
                ? "name a key that stands beside it: " + String.join(", ", there)
                : "did you mean `" + nearest + "`?");
  }

  private static void checkBlock(Fields block) {
    block.word("how", BasisKind.values());
    block.text("why");
    Key from = KeyBlock.BASIS.key("from");
    for (Node node : block.nodes(from.name())) {
      Node.Scalar premise = block.scalar(from.name(), node);
      if (premise == null) {
        continue;
      }
      if (premise.text().indexOf('#') < 0) {
        block.draft().refer(premise.text(), Target.ANYTHING, premise);
      } else {
        CitationReader.check(premise, block.draft());
      }
    }
  }
}
