package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.amount.Quantity;
import factfile.model.part.Votes;
import java.math.BigDecimal;
import java.util.List;

/** Reads how many voted how. */
final class VotesReader {
  private VotesReader() {}

  /** Null where nobody is said to have voted. */
  static Votes read(Fields fields) {
    List<Fields> blocks = fields.blocks("votes");
    Node node = fields.node("votes");
    if (node instanceof Node.Sequence) {
      fields
          .draft()
          .error(
              "wrong-shape",
              node.position(),
              node.width(),
              "a vote has one result: `votes` takes one block of keys",
              "write `votes: {for: 29, against: 3}`");
    }
    if (blocks.isEmpty()) {
      return null;
    }
    Fields block = blocks.get(0);
    if (block.lacksEither()) {
      block
          .draft()
          .error(
              "missing-key",
              block.position(),
              1,
              "`votes` says of nobody how they voted",
              "add `for: 29`, `against: 3`, `abstaining: 9` or `absent: 2`");
      return null;
    }
    return new Votes(
        whole(block, "for"),
        whole(block, "against"),
        whole(block, "abstaining"),
        whole(block, "absent"));
  }

  private static Quantity whole(Fields block, String key) {
    Quantity votes = block.quantity(key);
    if (votes == null || isWhole(votes)) {
      return votes;
    }
    Node node = block.node(key);
    block
        .draft()
        .error(
            "bad-votes",
            node.position(),
            node.width(),
            "`" + key + "` takes a whole number of votes, not `" + votes.text() + "`",
            "write it without a sign and without decimals; a number in doubt is a count");
    return null;
  }

  private static boolean isWhole(Quantity votes) {
    BigDecimal number = votes.low();
    return number != null
        && !votes.approximate()
        && votes.high() != null
        && number.compareTo(votes.high()) == 0
        && number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 0;
  }
}
