package factfile.edit;

import static factfile.edit.Key.any;
import static factfile.edit.Key.may;
import static factfile.edit.Key.must;
import static factfile.edit.Key.oneOf;
import static factfile.edit.Key.some;

import factfile.model.part.Act;
import factfile.model.part.Compliance;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.record.EntityKind;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;

/** What can be added: the list that it stands in, its keys, and the part of it that grows. */
public enum Kind {
  EVENT(
      "event",
      "what happened, and when",
      "events",
      "title",
      null,
      List.of(
          must("title", Key.Type.TEXT, "what happened, in one line"),
          must("id", Key.Type.ID, "its id"),
          may("date", Key.Type.DATE, "when: 2024-10-22, 2024-10, [2024-10-01..2024-10-13]"),
          any("who", Key.Type.ENTITY, "who acts"),
          any("to", Key.Type.ENTITY, "whom it is done to"),
          may("place", Key.Type.ENTITY, "where"),
          any("tags", Key.Type.TEXT, "words it is found by"),
          may("text", Key.Type.TEXT, "longer wording"),
          any("after", Key.Type.FACT, "what came before, where dates leave it open"),
          any("before", Key.Type.FACT, "what came later"),
          any("during", Key.Type.EVENT, "the longer event it is part of"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4")),
      List.of()),
  COUNT(
      "count",
      "how many, as a series of values",
      "counts",
      "topic",
      "values",
      List.of(
          must("topic", Key.Type.TEXT, "what is counted"),
          must("id", Key.Type.ID, "its id"),
          may("unit", Key.Type.TEXT, "people, trips, …"),
          any("who", Key.Type.ENTITY, "whom the number concerns"),
          may("place", Key.Type.ENTITY, "where"),
          any("tags", Key.Type.TEXT, "words it is found by")),
      List.of(
          must("value", Key.Type.NUMBER, "the number: 250, ~250, >250, 240..260"),
          may("date", Key.Type.DATE, "the day it holds for"),
          oneOf("rank", false, words(Rank.values()), "preferred, normal or deprecated"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4"))),
  DEADLINE(
      "deadline",
      "what is due, by when, and how it ended",
      "deadlines",
      "title",
      "outcome",
      List.of(
          must("title", Key.Type.TEXT, "what is to be done"),
          must("id", Key.Type.ID, "its id"),
          may("set", Key.Type.DATE, "the day it was set"),
          may("window", Key.Type.DURATION, "the time given: 30 days, P30D"),
          may("due", Key.Type.DATE, "the due day, where no window says it"),
          any("set_by", Key.Type.ENTITY, "who set it"),
          some("owed_by", Key.Type.ENTITY, "who has to do it"),
          may("consequence", Key.Type.TEXT, "what follows otherwise"),
          any("tags", Key.Type.TEXT, "words it is found by"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4")),
      List.of(
          oneOf("status", true, words(Outcome.Status.values()), "what became of it"),
          may("date", Key.Type.DATE, "when"),
          may("due", Key.Type.DATE, "the new due day, where it was extended"),
          may("window", Key.Type.DURATION, "or the time given from that date on"),
          may("share", Key.Type.TEXT, "how much was done, where it was partly met: 35%, '>90%'"),
          may("text", Key.Type.TEXT, "what was done, in words"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4"))),
  STATEMENT(
      "statement",
      "who said what",
      "statements",
      "gist",
      null,
      List.of(
          must("gist", Key.Type.TEXT, "what was said, in short"),
          must("id", Key.Type.ID, "its id"),
          may("date", Key.Type.DATE, "when"),
          some("speaker", Key.Type.ENTITY, "who said it"),
          oneOf("act", true, words(Act.values()), "said, warned, urged, …"),
          any("to", Key.Type.ENTITY, "to whom"),
          any("about", Key.Type.FACT_OR_ENTITY, "what it is about"),
          any("tags", Key.Type.TEXT, "words it is found by"),
          may("text", Key.Type.TEXT, "longer wording"),
          any("after", Key.Type.FACT, "what came before, where dates leave it open"),
          any("before", Key.Type.FACT, "what came later"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4")),
      List.of()),
  RESOLUTION(
      "resolution",
      "what obliges; its terms are added one by one",
      "resolutions",
      "name",
      null,
      List.of(
          must("name", Key.Type.TEXT, "what it is called"),
          must("id", Key.Type.ID, "its id"),
          any("aliases", Key.Type.TEXT, "other names"),
          any("issued_by", Key.Type.ENTITY, "who issued it"),
          may("date", Key.Type.DATE, "when"),
          any("tags", Key.Type.TEXT, "words it is found by"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4")),
      List.of()),
  TERM(
      "term",
      "a duty of a resolution, and whether it is kept",
      "resolutions",
      "duty",
      "record",
      List.of(
          must("duty", Key.Type.TEXT, "what is to be done"),
          must("id", Key.Type.ID, "RESOLUTION/NAME"),
          some("party", Key.Type.ENTITY, "who has to do it"),
          any("tags", Key.Type.TEXT, "words it is found by"),
          any("cite", Key.Type.CITATION, "who says so, where the resolution does not")),
      List.of(
          oneOf("status", true, words(Compliance.Status.values()), "kept, broken or disputed"),
          may("from", Key.Type.DATE, "since when"),
          may("until", Key.Type.DATE, "until when"),
          may("event", Key.Type.EVENT, "the event that shows it"),
          any("cite", Key.Type.CITATION, "who says so"))),
  ENTITY(
      "entity",
      "a person, body, state or place",
      "entities",
      "name",
      "roles",
      List.of(
          must("name", Key.Type.TEXT, "its full name"),
          must("id", Key.Type.ID, "its id"),
          oneOf("kind", true, words(EntityKind.values()), "what it is"),
          any("aliases", Key.Type.TEXT, "other names"),
          any("part_of", Key.Type.ENTITY, "what it belongs to"),
          any("cite", Key.Type.CITATION, "who says so: SOURCE#p4")),
      List.of(
          must("role", Key.Type.TEXT, "an office: general secretary"),
          any("of", Key.Type.ENTITY, "of what"),
          may("from", Key.Type.DATE, "since when"),
          may("until", Key.Type.DATE, "until when"),
          some("cite", Key.Type.CITATION, "who says so: SOURCE#p4"))),
  SOURCE(
      "source",
      "who wrote it down",
      "sources",
      "publisher",
      null,
      List.of(
          must("publisher", Key.Type.TEXT, "who published it"),
          must("id", Key.Type.ID, "its id, short: it stands in every citation"),
          may("title", Key.Type.TEXT, "its title"),
          may("published", Key.Type.DATE, "when it was published"),
          may("up_to", Key.Type.DATE, "the last day it speaks of, if another"),
          may("url", Key.Type.TEXT, "its address"),
          may("retrieved", Key.Type.DATE, "when it was read there"),
          may("language", Key.Type.TEXT, "en, de, …"),
          may("origin", Key.Type.SOURCE, "the source that it retells")),
      List.of());

  private final String word;
  private final String meaning;
  private final String list;
  private final String naming;
  private final String part;
  private final List<Key> keys;
  private final List<Key> partKeys;

  Kind(
      String word,
      String meaning,
      String list,
      String naming,
      String part,
      List<Key> keys,
      List<Key> partKeys) {
    this.word = word;
    this.meaning = meaning;
    this.list = list;
    this.naming = naming;
    this.part = part;
    this.keys = keys;
    this.partKeys = partKeys;
  }

  private static List<String> words(Worded[] values) {
    List<String> words = new ArrayList<>();
    for (Worded value : values) {
      words.add(value.word());
    }
    return words;
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
    return list;
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

  /** The keys of a record, without those of its part. */
  public List<Key> keys() {
    return keys;
  }

  /** The keys of an item of its part; the first is the one that no item is without. */
  public List<Key> partKeys() {
    return partKeys;
  }

  /** The key of that name, of a record or of an item of its part; null where there is none. */
  public Key key(String name) {
    Key own = Key.find(keys, name);
    return own == null ? Key.find(partKeys, name) : own;
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

  /** Their names. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Kind kind : values()) {
      words.add(kind.word);
    }
    return words;
  }
}
