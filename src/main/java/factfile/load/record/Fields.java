package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.model.amount.Percentage;
import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import factfile.model.text.Nearest;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The keys of one record, or of a part of one. A reader asks for each key it knows; what it did not
 * ask for by {@link #finish} is an unknown key. Everything asked for answers null or an empty list
 * where it is missing or wrong, and what is wrong is noted.
 */
public final class Fields {
  private final Node.Mapping mapping;
  private final Draft draft;

  /** The keys asked for, some more than once: a set would cost more than it saves. */
  private final List<String> known = new ArrayList<>(16);

  public Fields(Node.Mapping mapping, Draft draft) {
    this.mapping = mapping;
    this.draft = draft;
  }

  Position position() {
    return mapping.position();
  }

  Draft draft() {
    return draft;
  }

  /** The node under a key; null where there is none. */
  Node node(String key) {
    known.add(key);
    Node.Entry entry = mapping.entry(key);
    return entry == null ? null : entry.value();
  }

  boolean has(String key) {
    return mapping.entry(key) != null;
  }

  String text(String key) {
    Node.Scalar scalar = scalar(key, node(key));
    return scalar == null ? null : scalar.text();
  }

  String requiredText(String key) {
    require(key);
    return text(key);
  }

  void require(String key) {
    known.add(key);
    if (!has(key)) {
      draft.error(
          "missing-key", mapping.position(), 1, "`" + key + "` is missing", "add `" + key + ": …`");
    }
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
  List<String> ids(String key, Target target) {
    return texts(key, target);
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

  List<String> requiredIds(String key, Target target) {
    require(key);
    return ids(key, target);
  }

  String id(String key, Target target) {
    List<String> ids = ids(key, target);
    return ids.isEmpty() ? null : ids.get(0);
  }

  FactDate date(String key) {
    return date(key, node(key));
  }

  FactDate date(String key, Node node) {
    if (node instanceof Node.Sequence sequence) {
      return set(key, sequence);
    }
    Node.Scalar scalar = scalar(key, node);
    if (scalar == null) {
      return null;
    }
    try {
      return draft.shared().date(scalar.text());
    } catch (MalformedValue e) {
      draft.malformed("bad-date", scalar, e);
      return null;
    }
  }

  /** A date that is one day, known or not; never every day from one to another. */
  FactDate moment(String key) {
    FactDate date = date(key);
    if (date == null || !date.isInterval()) {
      return date;
    }
    draft.error(
        "bad-date",
        node(key).position(),
        node(key).width(),
        "`" + key + "` is one day, not the interval " + date.edtf(),
        "write the day, or a set where it is not known: [2024-10-01..2024-10-13]");
    return null;
  }

  private FactDate set(String key, Node.Sequence sequence) {
    List<String> members = new ArrayList<>();
    for (Node item : sequence.items()) {
      Node.Scalar scalar = scalar(key, item);
      if (scalar == null) {
        return null;
      }
      members.add(scalar.text());
    }
    try {
      return Edtf.oneOf(members);
    } catch (MalformedValue e) {
      draft.error("bad-date", sequence.position(), 1, e.getMessage(), e.remedy());
      return null;
    }
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
    Node.Scalar scalar = scalar(key, node);
    if (scalar == null) {
      return null;
    }
    try {
      return Quantity.parse(scalar.text());
    } catch (MalformedValue e) {
      draft.malformed("bad-quantity", scalar, e);
      return null;
    }
  }

  /** A quantity in percent, with or without its sign. */
  Quantity percentage(String key) {
    Node.Scalar scalar = scalar(key, node(key));
    if (scalar == null) {
      return null;
    }
    try {
      return Percentage.parse(scalar.text());
    } catch (MalformedValue e) {
      draft.malformed("bad-quantity", scalar, e);
      return null;
    }
  }

  CalendarDuration duration(String key) {
    Node.Scalar scalar = scalar(key, node(key));
    if (scalar == null) {
      return null;
    }
    try {
      return CalendarDuration.parse(scalar.text());
    } catch (MalformedValue e) {
      draft.malformed("bad-duration", scalar, e);
      return null;
    }
  }

  /** One of a closed set of words. */
  <T> T word(String key, Words<T> words) {
    Node.Scalar scalar = scalar(key, node(key));
    if (scalar == null) {
      return null;
    }
    T value = words.value(scalar.text());
    if (value == null) {
      String nearest = Nearest.to(scalar.text(), words.all());
      draft.error(
          "bad-word",
          scalar.position(),
          scalar.width(),
          "`" + scalar.text() + "` is no " + words.what(),
          (nearest == null ? "" : "did you mean `" + nearest + "`? ")
              + "one of: "
              + String.join(", ", words.all()));
    }
    return value;
  }

  <T> T requiredWord(String key, Words<T> words) {
    require(key);
    return word(key, words);
  }

  /** Blocks of keys under a key: one, or a list. */
  List<Fields> blocks(String key) {
    List<Fields> blocks = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof Node.Mapping block) {
        blocks.add(new Fields(block, draft));
      } else {
        wrongShape(key, node, "a block of keys");
      }
    }
    return blocks;
  }

  private Node.Scalar scalar(String key, Node node) {
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

  /** Notes every key that was not asked for; those that begin with {@code x-} are the keeper's. */
  void finish() {
    for (Node.Entry entry : mapping.entries()) {
      Node.Scalar key = entry.key();
      if (!known.contains(key.text()) && !key.text().startsWith("x-")) {
        draft.error(
            "unknown-key", key.position(), key.width(), unknown(key.text()), fix(key.text()));
      }
    }
  }

  private static String unknown(String key) {
    return "unknown key `" + key + "`";
  }

  private String fix(String key) {
    if (!key.isEmpty() && key.chars().allMatch(Character::isDigit)) {
      return "a number with a comma goes in quotes inside braces: {value: \"1,200\"}";
    }
    String nearest = Nearest.to(key, known);
    return nearest == null
        ? "one of: "
            + String.join(", ", new LinkedHashSet<>(known))
            + "; a key of your own begins with x-"
        : "did you mean `" + nearest + "`?";
  }

  Node.Mapping mapping() {
    return mapping;
  }
}
