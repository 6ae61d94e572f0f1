package factfile.load.record;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.model.amount.Percentage;
import factfile.model.amount.Quantity;
import factfile.model.date.AllOf;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import factfile.model.text.Nearest;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of one record, or of a part of one, as the format has its keys. Whatever is asked for
 * answers null or an empty list where it is missing or wrong, and what is wrong is noted: keys that
 * are missing or not known when it is made ({@link KeyCheck}), values as they are read.
 */
public final class Fields {
  private static final String YES = "true";

  private final Node.Mapping mapping;
  private final KeyBlock block;
  private final Draft draft;

  /** By the number of their key in the block: most are asked for, and most are not there. */
  private final Node[] nodes;

  /** Some keys of a block: what it is without is no matter. */
  public Fields(Node.Mapping mapping, KeyBlock block, Draft draft) {
    this.mapping = mapping;
    this.block = block;
    this.draft = draft;
    this.nodes = new Node[block.keys().size()];
    for (Node.Entry entry : mapping.entries()) {
      int number = block.number(entry.key().text());
      if (number >= 0) {
        nodes[number] = entry.value();
      }
    }
  }

  /** The same with what is missing noted, and every unknown key. */
  public static Fields of(Node.Mapping mapping, KeyBlock block, Draft draft) {
    KeyCheck.all(mapping, block, draft);
    return new Fields(mapping, block, draft);
  }

  Position position() {
    return mapping.position();
  }

  Draft draft() {
    return draft;
  }

  /**
   * The node under a key; null where there is none.
   *
   * @throws IllegalArgumentException where the format has no such key there
   */
  Node node(String name) {
    int number = block.number(name);
    if (number < 0) {
      throw new IllegalArgumentException(block + " has no key " + name);
    }
    return nodes[number];
  }

  boolean has(String name) {
    return node(name) != null;
  }

  public String text(String key) {
    Node.Scalar scalar = scalar(key, node(key));
    return scalar == null ? null : scalar.text();
  }

  /** Whether nothing is there of what one has to be there of. */
  boolean lacksEither() {
    for (List<String> keys : block.either()) {
      boolean all = true;
      for (String key : keys) {
        all &= has(key);
      }
      if (all) {
        return false;
      }
    }
    return true;
  }

  /** One value or a list of them. */
  List<Node> nodes(String key) {
    Node node = node(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  public List<String> texts(String key) {
    return texts(key, null);
  }

  /** Ids of what the base has to hold. */
  List<String> ids(String key) {
    return texts(key, Target.of(block.key(key).type()));
  }

  /**
   * Most keys have no value, or one: those lists are made as they stay.
   *
   * @param target null where the texts are no ids
   */
  private List<String> texts(String key, Target target) {
    List<Node> nodes = nodes(key);
    if (nodes.size() < 2) {
      String only = nodes.isEmpty() ? null : text(key, nodes.get(0), target);
      return only == null ? List.of() : List.of(only);
    }
    List<String> texts = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      String text = text(key, node, target);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private String text(String key, Node node, Target target) {
    Node.Scalar scalar = scalar(key, node);
    if (scalar == null) {
      return null;
    }
    String text = draft.shared().text(scalar.text());
    if (target != null) {
      draft.refer(text, target, scalar);
    }
    return text;
  }

  /** One id; the first, where a list has more. */
  String id(String key) {
    List<String> ids = ids(key);
    return ids.isEmpty() ? null : ids.get(0);
  }

  FactDate date(String key) {
    return date(key, node(key));
  }

  FactDate date(String key, Node node) {
    if (node instanceof Node.Sequence sequence) {
      return DateReader.oneOf(this, key, sequence);
    }
    if (node instanceof Node.Mapping mapped && DateReader.isAllOf(mapped)) {
      return DateReader.allOf(mapped, draft);
    }
    Node.Scalar scalar = scalar(key, node);
    return scalar == null ? null : parsed(scalar, "bad-date", draft.shared()::date);
  }

  /** A date of days alone: what it says is not told by the hour. */
  FactDate days(String key) {
    return days(key, node(key));
  }

  FactDate days(String key, Node node) {
    return DateReader.withoutTime(date(key, node), key, node, draft);
  }

  /** A date that is one day, known or not; never every day from one to another. */
  FactDate moment(String key) {
    FactDate date = days(key);
    if (date == null || !date.isInterval()) {
      return date;
    }
    boolean isSet = date instanceof AllOf;
    draft.error(
        "bad-date",
        node(key).position(),
        node(key).width(),
        "`" + key + "` is one day, not " + (isSet ? "all of " : "the interval ") + date.edtf(),
        "write the day, or a set where it is not known: [2024-10-01..2024-10-13]");
    return null;
  }

  Quantity quantity(String key) {
    Node node = node(key);
    if (node instanceof Node.Scalar lone && lone.isNull()) {
      draft.error(
          "bad-quantity",
          lone.position(),
          1,
          "`" + key + "` has no number",
          "write the number after it; YAML takes a lone ~ for nothing: write \"~250\"");
      return null;
    }
    return parsed(key, "bad-quantity", Quantity::parse);
  }

  /** A quantity in percent, with or without its sign. */
  Quantity percentage(String key) {
    return parsed(key, "bad-quantity", Percentage::parse);
  }

  CalendarDuration duration(String key) {
    return parsed(key, "bad-duration", CalendarDuration::parse);
  }

  /** What reads a value. */
  private interface Parser<T> {
    T parse(String text) throws MalformedValue;
  }

  private <T> T parsed(String key, String rule, Parser<T> parser) {
    Node.Scalar scalar = scalar(key, node(key));
    return scalar == null ? null : parsed(scalar, rule, parser);
  }

  /** Null where it cannot be read, which is noted. */
  private <T> T parsed(Node.Scalar scalar, String rule, Parser<T> parser) {
    try {
      return parser.parse(scalar.text());
    } catch (MalformedValue e) {
      draft.malformed(rule, scalar, e);
      return null;
    }
  }

  /**
   * One of a closed set of words.
   *
   * @param constants that the words of the key stand for
   */
  <T extends Worded> T word(String key, T[] constants) {
    String word = word(key);
    return word == null ? null : Worded.of(constants, word);
  }

  /** Whether it says yes. */
  boolean isYes(String key) {
    return YES.equals(word(key));
  }

  /** A word of those that the key takes; null where it is missing, or none of them. */
  private String word(String name) {
    Key key = block.key(name);
    Node.Scalar scalar = scalar(name, node(name));
    if (scalar == null || key.words().contains(scalar.text())) {
      return scalar == null ? null : scalar.text();
    }
    String nearest = Nearest.to(scalar.text(), key.words());
    draft.error(
        "bad-word",
        scalar.position(),
        scalar.width(),
        "`" + scalar.text() + "` is no " + key.noun(),
        (nearest == null ? "" : "did you mean `" + nearest + "`? ")
            + "one of: "
            + String.join(", ", key.words()));
    return null;
  }

  /** Blocks of keys under a key: one, or a list. */
  List<Fields> blocks(String key) {
    List<Fields> blocks = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (!(node instanceof Node.Mapping mapped)) {
        wrongShape(key, node, "a block of keys");
      } else if (!draft.drafts().isLeftOut(mapped)) {
        blocks.add(Fields.of(mapped, block.key(key).block(), draft));
      }
    }
    return blocks;
  }

  Node.Scalar scalar(String key, Node node) {
    if (node == null) {
      return null;
    }
    if (!(node instanceof Node.Scalar scalar)) {
      wrongShape(key, node, "a single value");
      return null;
    }
    if (scalar.isNull() || scalar.text().isBlank()) {
      draft.error(
          "empty-value",
          scalar.position(),
          1,
          "`" + key + "` has no value",
          "give it one, or remove the key");
      return null;
    }
    return scalar;
  }

  private void wrongShape(String key, Node node, String expected) {
    draft.error(
        "wrong-shape",
        node.position(),
        node.width(),
        "`" + key + "` takes " + expected + ", not " + node.described(),
        "write " + expected + " after `" + key + ":`");
  }

  Node.Mapping mapping() {
    return mapping;
  }
}
