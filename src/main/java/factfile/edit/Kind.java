package factfile.edit;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.KeyType;
import factfile.format.RecordList;
import java.util.ArrayList;
import java.util.List;

/** What can be added: the list that it stands in, its keys, and the part of it that grows. */
public enum Kind {
  EVENT("event", "what happened, and when", RecordList.EVENTS, "title"),
  COUNT("count", "how many, as a series of values", RecordList.COUNTS, "topic", "values"),
  DEADLINE(
      "deadline",
      "what is due, by when, and how it ended",
      RecordList.DEADLINES,
      "title",
      "outcome"),
  STATEMENT("statement", "who said what", RecordList.STATEMENTS, "gist", "outcome"),
  RESOLUTION(
      "resolution", "what obliges; its terms are added one by one", RecordList.RESOLUTIONS, "name"),
  TERM(
      "term",
      "a duty of a resolution, and whether it is kept",
      RecordList.RESOLUTIONS,
      KeyBlock.TERM,
      "duty",
      "record"),
  ENTITY("entity", "a person, body, state or place", RecordList.ENTITIES, "name", "roles"),
  SOURCE("source", "who wrote it down", RecordList.SOURCES, "publisher");

  private static final String CHECK = "check";

  private final String word;
  private final String meaning;
  private final RecordList list;
  private final String naming;
  private final String part;
  private final KeyBlock block;
  private final List<Key> keys;
  private final List<Key> partKeys;

  Kind(String word, String meaning, RecordList list, String naming) {
    this(word, meaning, list, naming, null);
  }

  Kind(String word, String meaning, RecordList list, String naming, String part) {
    this(word, meaning, list, list.block(), naming, part);
  }

  Kind(String word, String meaning, RecordList list, KeyBlock block, String naming, String part) {
    this.word = word;
    this.meaning = meaning;
    this.list = list;
    this.block = block;
    this.naming = naming;
    this.part = part;
    this.keys = asked(block, naming);
    this.partKeys = part == null ? List.of() : asked(block.key(part).block(), null);
  }

  /** What is asked for first names the record; its id can be made of that. */
  private static List<Key> asked(KeyBlock block, String naming) {
    List<Key> asked = new ArrayList<>();
    if (naming != null) {
      asked.add(block.key(naming));
      asked.add(block.key("id"));
    }
    for (Key key : block.keys()) {
      if (key.option() != null && !asked.contains(key)) {
        asked.add(key);
      } else if (naming != null && key.block() == KeyBlock.CHECK) {
        // The others are for the few records that need them.
        for (String name : List.of("topic", "verbs")) {
          asked.add(key.block().key(name).askedAs(CHECK + "_" + name));
        }
      }
    }
    return List.copyOf(asked);
  }

  /** Where a key that is asked for stands in a record: its name, behind that of its block. */
  public static List<String> path(Key key) {
    boolean checked = key.option().startsWith(CHECK + "_");
    return checked ? List.of(CHECK, key.name()) : List.of(key.name());
  }

  /** By what names the words are asked for by which prose is recognised; none where it has none. */
  public List<String> checkOptions() {
    List<String> options = new ArrayList<>();
    for (Key key : keys) {
      if (path(key).size() > 1) {
        options.add(key.option());
      }
    }
    return options;
  }

  /** What it is called on a command line. */
  public String word() {
    return word;
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The list of a file that its records stand in; for terms, that of their resolutions. */
  public String list() {
    return list.key();
  }

  /** All keys that a record has, those that are not asked for, too. */
  public KeyBlock block() {
    return block;
  }

  /** The same of an item of its part; null where it has none. */
  public KeyBlock partBlock() {
    return part == null ? null : block.key(part).block();
  }

  /** The lists of blocks in a record, all of which can grow. */
  public List<String> growing() {
    List<String> growing = new ArrayList<>();
    for (Key key : block.keys()) {
      if (key.type() == KeyType.BLOCK && key.many()) {
        growing.add(key.name());
      }
    }
    return growing;
  }

  /** The key that an id can be made of. */
  public String naming() {
    return naming;
  }

  /**
   * The list in a record that grows as the world moves on: values of a count, outcomes, roles; null
   * for none.
   */
  public String part() {
    return part;
  }

  /** The keys of a record that are asked for, without those of its part. */
  public List<Key> keys() {
    return keys;
  }

  /** The keys of an item of its part; the first is the one that no item is without. */
  public List<Key> partKeys() {
    return partKeys;
  }

  /**
   * The key that is asked for by that name, of a record or of an item of its part; null where there
   * is none.
   */
  public Key key(String option) {
    Key own = Key.asked(keys, option);
    return own == null ? Key.asked(partKeys, option) : own;
  }

  /** The kind of that name, or null. */
  public static Kind named(String word) {
    for (Kind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind of the records of a list; null for what is added with its source only. */
  public static Kind of(RecordList list) {
    for (Kind kind : values()) {
      if (kind.list == list && kind != TERM) {
        return kind;
      }
    }
    return null;
  }

  /** Their names. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Kind kind : values()) {
      words.add(kind.word);
    }
    return words;
  }
}
