package factfile.cli.add;

import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.yaml.Node;
import factfile.model.record.EntityKind;
import factfile.model.text.Nearest;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of which kind a record is that stands in no list of its kind. Its key {@code kind} says it:
 * {@code event}. Entities have such a key of their own, and what they have there ({@code person})
 * says that the record is an entity; no kind of entity is called as a kind of record. Without that
 * key, the id says it, where it is known.
 */
final class RecordKinds {
  private static final String KEY = "kind";

  private final Adder adder;
  private final InputText input;
  private final List<Problem> problems;
  private final Map<String, Kind> given = new HashMap<>();

  /**
   * @param problems takes what is wrong
   */
  RecordKinds(Adder adder, InputText input, List<Problem> problems) {
    this.adder = adder;
    this.input = input;
    this.problems = problems;
  }

  /** Remembers the ids of the records that say their kind: others may only give more of them. */
  void see(List<Node.Mapping> records) {
    for (Node.Mapping record : records) {
      Kind kind = Kind.named(Records.text(record, KEY));
      if (kind == null && isEntityKind(Records.text(record, KEY))) {
        kind = Kind.ENTITY;
      }
      if (kind != null) {
        given.putIfAbsent(Records.text(record, "id"), kind);
      }
    }
  }

  /** The kind of a record; null where nothing says it, which is told. */
  Kind of(Node.Mapping record) {
    String word = Records.text(record, KEY);
    String id = Records.text(record, "id");
    if (word.isEmpty()) {
      Kind known = given.containsKey(id) ? given.get(id) : adder.kindOf(id);
      if (known == null) {
        refuse(
            record,
            "nothing says what kind of record this is",
            "give it a key `kind`: "
                + String.join(", ", Kind.words())
                + "; of an entity what it is: person, body, …");
      }
      return known;
    }
    Kind kind = Kind.named(word);
    if (kind == null && !isEntityKind(word)) {
      String nearest = Nearest.to(word, words());
      refuse(
          record.entry(KEY).value(),
          "`" + word + "` is no kind of record",
          nearest == null
              ? "one of: " + String.join(", ", words())
              : "did you mean `" + nearest + "`?");
      return null;
    }
    return kind == null ? Kind.ENTITY : kind;
  }

  /** The record without the word that says what kind of record it is. */
  static Node.Mapping withoutKind(Node.Mapping record, Kind kind) {
    boolean says = Records.text(record, KEY).equals(kind.word());
    return says ? Records.without(record, KEY) : record;
  }

  private void refuse(Node at, String message, String fix) {
    problems.add(input.error("unknown-kind", at, message, fix));
  }

  private static boolean isEntityKind(String word) {
    return entityKinds().contains(word);
  }

  private static List<String> entityKinds() {
    List<String> words = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      words.add(kind.word());
    }
    return words;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(Kind.words());
    words.addAll(entityKinds());
    return words;
  }
}
