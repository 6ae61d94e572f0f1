package factfile.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of keys that the files of a base consist of: what stands in others first, then the
 * records, in the order in which they write their keys.
 */
public enum KeyBlock {
  /** A citation in its long form. */
  CITATION(PartKeys.citation()),

  /** Why a value stands in a record though no source says it in so many words. */
  BASIS(PartKeys.basis()),

  /** An end of a time with citations of its own. */
  EDGE(PartKeys.edge()),

  /** A date that some sources tell, where others tell another. */
  DATED_CLAIM(PartKeys.datedClaim()),

  /** How prose is recognised that speaks of a record. */
  CHECK(PartKeys.check()),

  /** A part of a number. */
  COUNT_PART(PartKeys.countPart()),

  /** A value of a count. */
  VALUE(PartKeys.value()),

  /** What became of a deadline. */
  OUTCOME(PartKeys.outcome()),

  /** What became of something promised or predicted. */
  FULFILMENT(PartKeys.fulfilment()),

  /** When the condition of a term is met. */
  IN_FORCE(PartKeys.inForce()),

  /** Somebody's finding that a term was kept, broken or disputed. */
  COMPLIANCE(PartKeys.compliance()),

  /** A duty of a resolution. */
  TERM(PartKeys.term()),

  /** An office that an entity holds. */
  ROLE(PartKeys.role()),

  /** What became of an entity. */
  FATE(PartKeys.fate()),

  /** What others have declared an entity to be. */
  DESIGNATION(PartKeys.designation()),

  /** How many voted how. */
  VOTES(PartKeys.votes()),

  /** What makes a folder a base. */
  MANIFEST(RecordKeys.manifest()),

  /** Who wrote it down. */
  SOURCE(RecordKeys.source()),

  /** The fingerprint of a cited passage. */
  PASSAGE(RecordKeys.passage()),

  /** A person, body, state or place. */
  ENTITY(RecordKeys.entity()),

  /** What happened, and when. */
  EVENT(RecordKeys.event()),

  /** How many: a number that moves, or the number of one event. */
  COUNT(RecordKeys.count()),

  /** What is due, by when, and how it ended. */
  DEADLINE(RecordKeys.deadline()),

  /** What obliges; its terms are records of their own. */
  RESOLUTION(RecordKeys.resolution()),

  /** Who said what. */
  STATEMENT(RecordKeys.statement());

  private final List<Key> keys;
  private final Map<String, Integer> numbers = new HashMap<>();

  KeyBlock(List<Key> keys) {
    this.keys = keys;
    for (Key key : keys) {
      numbers.put(key.name(), numbers.size());
    }
  }

  /** Its keys, in the order in which it is written. */
  public List<Key> keys() {
    return keys;
  }

  /** Of which keys one has to be there, or several together; none where no such choice is left. */
  public List<List<String>> either() {
    return switch (this) {
      case SOURCE -> List.of(List.of("published"), List.of("up_to"));
      case IN_FORCE -> List.of(List.of("event"), List.of("from"));
      case DEADLINE -> List.of(List.of("due"), List.of("set", "window"));
      case COUNT_PART -> List.of(List.of("label"), List.of("who"), List.of("place"));
      case VOTES ->
          List.of(List.of("for"), List.of("against"), List.of("abstaining"), List.of("absent"));
      default -> List.of();
    };
  }

  /** The number of the key of that name among its keys, from 0; below 0 where it has none. */
  public int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The key of that name; null where it has none. */
  public Key key(String name) {
    int number = number(name);
    return number < 0 ? null : keys.get(number);
  }
}
