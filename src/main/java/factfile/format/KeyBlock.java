package factfile.format;

import static factfile.format.Key.any;
import static factfile.format.Key.block;
import static factfile.format.Key.blocks;
import static factfile.format.Key.blocksByKey;
import static factfile.format.Key.may;
import static factfile.format.Key.must;
import static factfile.format.Key.some;
import static factfile.format.Key.toggle;
import static factfile.format.Key.verb;
import static factfile.format.Key.word;

import factfile.format.Key.Need;
import factfile.model.part.ActGrammar;
import factfile.model.part.BasisKind;
import factfile.model.part.Compliance;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.record.EntityKind;
import factfile.model.text.Worded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of keys that the files of a base consist of: what stands in others first, then the
 * records, in the order in which they write their keys.
 */
public enum KeyBlock {
  /** A citation in its long form. */
  CITATION(
      must("source", KeyType.SOURCE, "the source", "gazette"),
      may("at", KeyType.LOCATOR, "where in it", "p4"),
      may("said_by", KeyType.ENTITY, "whom the source has it from", "ada"),
      may("note", KeyType.TEXT, "what is to be said of it", "in the late edition"),
      may("quote", KeyType.TEXT, "a few words that stand there, verbatim", "shut until further")
          .unasked()),

  /** Why a value stands in a record though no source says it in so many words. */
  BASIS(
      word(
          "how",
          Need.MUST,
          "way to conclude",
          Worded.words(BasisKind.values()),
          "computed, where anybody can do the sum anew, or inferred"),
      some("from", KeyType.PREMISE, "from what: citations, ids of records", "gazette#p4"),
      may("why", KeyType.TEXT, "how one follows from the other", "Ten days after the vote")),

  /** An end of a time with citations of its own. */
  EDGE(
      must("date", KeyType.DATE, "the day", "2021-03-01"),
      any("cite", KeyType.CITATION, "who says so", "gazette#p4")),

  /** A date that some sources tell, where others tell another. */
  DATED_CLAIM(
      must("date", KeyType.DATE, "the date that they tell", "2021-03-01"),
      word(
          "rank",
          Need.MAY,
          "rank of a claim",
          List.of(Rank.PREFERRED.word(), Rank.NORMAL.word()),
          "preferred, where its keeper takes it to be right; else normal"),
      cited()),

  /** How prose is recognised that speaks of a record. */
  CHECK(
      any("topic", KeyType.TEXT, "words for what it is about", "dockers"),
      any("verbs", KeyType.TEXT, "what is said of that, each verb once", "locked out"),
      any("not", KeyType.TEXT, "words that rule a sentence out", "hired"),
      may("about", KeyType.FACT, "the event that a number belongs to", "quay-closed"),
      toggle(
          "contradict",
          "true where there is only one such thing, so that prose can be wrong about it")),

  /** A part of a number. */
  COUNT_PART(
      may("label", KeyType.TEXT, "what the part is", "tally clerks"),
      may("who", KeyType.ENTITY, "or whom it concerns", "union"),
      may("place", KeyType.ENTITY, "or where it is", "east-quay"),
      must("value", KeyType.NUMBER, "how many of them", "40")),

  /** A value of a count. */
  VALUE(
      must("value", KeyType.NUMBER, "the number: 250, ~250, >250, 240..260", "~250"),
      may(
          "date",
          KeyType.DATE,
          "the day it holds for; of a number of one event, the day it was given",
          "2021-03-01"),
      may("of", KeyType.NUMBER, "the whole that it is a part of: 12", "400").uponRequest(),
      word(
              "rank",
              Need.MAY,
              "rank",
              Worded.words(Rank.values()),
              "its rank: preferred, normal, disputed (by another speaker) or deprecated")
          .uponRequest(),
      blocks("parts", Need.MAY, COUNT_PART, "what it consists of"),
      cited().orAround(),
      founded()),

  /** What became of a deadline. */
  OUTCOME(
      word(
          "status",
          Need.MUST,
          "outcome",
          Worded.words(Outcome.Status.values()),
          "what became of it"),
      may("date", KeyType.DAY, "when", "2021-03-13"),
      may("due", KeyType.DAY, "the new due day, where it was extended", "2021-03-20"),
      may("window", KeyType.DURATION, "or the time given from that date on", "7 days"),
      may(
          "share",
          KeyType.PERCENT,
          "how much was done, where it was partly met: 35%, '>90%'",
          "35%"),
      may("text", KeyType.TEXT, "what was done, in words", "two of six berths").uponRequest(),
      cited().orAround(),
      founded()),

  /** What became of something promised or predicted. */
  FULFILMENT(
      word(
          "status",
          Need.MUST,
          "outcome of a statement",
          Worded.words(Fulfilment.Status.values()),
          "what became of a promise or a prediction"),
      may("date", KeyType.DAY, "when", "2021-03-20"),
      cited().orAround(),
      founded()),

  /** When the condition of a term is met. */
  IN_FORCE(
      may("event", KeyType.EVENT, "the event that meets it", "quay-closed"),
      may("from", KeyType.EDGE, "or the day from which it is met", "2021-03-01"),
      any("cite", KeyType.CITATION, "who says so", "gazette#p4")),

  /** Somebody's finding that a term was kept, broken or disputed. */
  COMPLIANCE(
      word(
          "status",
          Need.MUST,
          "status of a term",
          Worded.words(Compliance.Status.values()),
          "kept, broken or disputed"),
      may("from", KeyType.EDGE, "since when", "2021-03-01"),
      may("until", KeyType.EDGE, "until when", "..").uponRequest(),
      any("event", KeyType.EVENT, "the events that show it", "quay-closed"),
      any("cite", KeyType.CITATION, "who says so", "gazette#p4"),
      founded()),

  /** A duty of a resolution. */
  TERM(
      must("id", KeyType.ID, "RESOLUTION/NAME", "accord/keep-open"),
      some("party", KeyType.ENTITY, "who has to do it", "authority"),
      must("duty", KeyType.TEXT, "what is to be done", "Keep the quay open"),
      places().unasked(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "On working days, from six to six").unasked(),
      may("if", KeyType.TEXT, "what it depends on, in words", "The cranes are repaired"),
      block("in_force", IN_FORCE, "when what it depends on is there"),
      blocks("record", Need.MAY, COMPLIANCE, "whether it was kept, and when"),
      any("cite", KeyType.CITATION, "who says so, where the resolution does not", "gazette#p4")
          .uponRequest(),
      founded(),
      allowed()),

  /** An office that an entity holds. */
  ROLE(
      must("title", KeyType.TEXT, "an office: general secretary", "secretary").askedAs("role"),
      any("of", KeyType.ENTITY, "of what", "union"),
      may("from", KeyType.EDGE, "since when", "2019"),
      may("until", KeyType.EDGE, "until when", "2021-03").uponRequest(),
      may("event", KeyType.EVENT, "the event that shows it", "quay-closed").unasked(),
      cited().orAround(),
      checked(),
      founded()),

  /** What became of an entity. */
  FATE(
      must("status", KeyType.TEXT, "what became of it", "resigned"),
      may("from", KeyType.EDGE, "since when", "2021-03"),
      may("until", KeyType.EDGE, "until when", ".."),
      may("event", KeyType.EVENT, "the event that shows it", "quay-closed"),
      cited().orAround(),
      founded()),

  /** What others have declared an entity to be. */
  DESIGNATION(
      must("as", KeyType.TEXT, "what it is declared to be", "recognised union"),
      some("by", KeyType.ENTITY, "who declares it", "ministry"),
      cited().orAround()),

  /** How many voted how. */
  VOTES(
      may("for", KeyType.WHOLE, "how many voted for it", "29"),
      may("against", KeyType.WHOLE, "how many voted against it", "3"),
      may("abstaining", KeyType.WHOLE, "how many abstained", "9"),
      may("absent", KeyType.WHOLE, "how many were not there", "2")),

  /** What makes a folder a base. */
  MANIFEST(
      must("format", KeyType.TEXT, "the version of the format: 1", "1").unasked(),
      must("title", KeyType.TEXT, "what the base is about", "The quay").unasked(),
      may("description", KeyType.TEXT, "the same, at length", "A strike and its end").unasked(),
      may("license", KeyType.TEXT, "on what terms it may be used", "CC0-1.0").unasked(),
      may("language", KeyType.TEXT, "that it is written in", "en").unasked(),
      any(
              "files",
              KeyType.TEXT,
              "its other files; all YAML files beside it, if not given",
              "*.yaml")
          .unasked(),
      allowed()),

  /** Who wrote it down. */
  SOURCE(
      must("id", KeyType.ID, "its id, short: it stands in every citation", "gazette"),
      must("publisher", KeyType.TEXT, "who published it", "Gazette"),
      may("title", KeyType.TEXT, "its title", "The quay closes"),
      may("published", KeyType.DATE, "when it was published", "2021-03-04"),
      may("up_to", KeyType.DATE, "the last day it speaks of, if another", "2021-03-03")
          .uponRequest(),
      may("url", KeyType.TEXT, "its address", "https://gazette.example/4"),
      may("retrieved", KeyType.DATE, "when it was read there", "2021-03-05").uponRequest(),
      may("language", KeyType.TEXT, "its language: en, de", "en").uponRequest(),
      may("origin", KeyType.SOURCE, "the source that it retells", "gazette").uponRequest(),
      allowed()),

  /** The fingerprint of a cited passage. */
  PASSAGE(
      must("source", KeyType.SOURCE, "the source", "gazette").unasked(),
      may("at", KeyType.LOCATOR, "where in it", "p4").unasked(),
      must("words", KeyType.LENGTH, "how many words it has, from 8", "12").unasked(),
      must("fp", KeyType.FINGERPRINT, "its fingerprint", "w1:0123456789abcdef").unasked()),

  /** A person, body, state or place. */
  ENTITY(
      must("id", KeyType.ID, "its id", "ada").uponRequest(),
      must("name", KeyType.TEXT, "its full name", "Ada Quay"),
      word("kind", Need.MUST, "kind of entity", Worded.words(EntityKind.values()), "what it is"),
      any("aliases", KeyType.TEXT, "other names", "Quay"),
      any("part_of", KeyType.ENTITY, "what it belongs to", "union").uponRequest(),
      blocks("roles", Need.MAY, ROLE, "the offices that it holds, or has held"),
      blocks("fate", Need.MAY, FATE, "what became of it"),
      blocks("designations", Need.MAY, DESIGNATION, "what others declare it to be"),
      any("cite", KeyType.CITATION, "who says so: SOURCE#p4", "gazette#p4"),
      founded(),
      allowed()),

  /** What happened, and when. */
  EVENT(
      must("id", KeyType.ID, "its id", "quay-closed").uponRequest(),
      may(
          "date",
          KeyType.DATING,
          "when: 2024-10-22, 2024-10, [2024-10-01..2024-10-13]",
          "2021-03-01"),
      must("title", KeyType.TEXT, "what happened, in one line", "The quay closes"),
      any("who", KeyType.ENTITY, "who acts", "authority"),
      any("to", KeyType.ENTITY, "whom it is done to", "union"),
      places(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "All berths but two are shut").uponRequest(),
      any("after", KeyType.FACT, "what came before, where dates leave it open", "strike-vote")
          .uponRequest(),
      any("before", KeyType.FACT, "what came later", "reopen-quay").uponRequest(),
      any("during", KeyType.EVENT, "the longer event it is part of", "strike-vote").uponRequest(),
      voted(),
      toggle("once", "true where it can happen but once: a birth, a death, a founding, a signing")
          .uponRequest(),
      checked(),
      cited(),
      founded(),
      allowed()),

  /** How many: a number that moves, or the number of one event. */
  COUNT(
      must("id", KeyType.ID, "its id", "locked-out").uponRequest(),
      must("topic", KeyType.TEXT, "what is counted", "dockers locked out"),
      may("unit", KeyType.TEXT, "the unit: people, trips", "people"),
      may(
              "event",
              KeyType.EVENT,
              "the event whose number it is, where it does not move",
              "quay-closed")
          .uponRequest(),
      any("who", KeyType.ENTITY, "whom the number concerns", "union"),
      places().uponRequest(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "As the union counts them").unasked(),
      blocks("values", Need.MUST, VALUE, "the numbers, each with its day"),
      checked(),
      any("cite", KeyType.CITATION, "who says so, where its values do not", "gazette#p4").unasked(),
      founded(),
      allowed()),

  /** What is due, by when, and how it ended. */
  DEADLINE(
      must("id", KeyType.ID, "its id", "reopen-quay").uponRequest(),
      must("title", KeyType.TEXT, "what is to be done", "Reopen the quay"),
      may("set", KeyType.DAY, "the day it was set", "2021-03-04"),
      may("window", KeyType.DURATION, "the time given: 30 days, P30D", "10 days"),
      may("due", KeyType.DAY, "the due day, where no window says it", "2021-03-14"),
      any("set_by", KeyType.ENTITY, "who set it", "union"),
      some("owed_by", KeyType.ENTITY, "who has to do it", "authority"),
      may("consequence", KeyType.TEXT, "what follows otherwise", "A strike could follow")
          .uponRequest(),
      places().unasked(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "All six berths").unasked(),
      blocks("outcome", Need.MAY, OUTCOME, "what became of it, step by step"),
      checked(),
      cited(),
      founded(),
      allowed()),

  /** What obliges; its terms are records of their own. */
  RESOLUTION(
      must("id", KeyType.ID, "its id", "accord").uponRequest(),
      must("name", KeyType.TEXT, "what it is called", "East Quay Accord"),
      any("aliases", KeyType.TEXT, "other names", "the accord"),
      any("issued_by", KeyType.ENTITY, "who issued it", "ministry"),
      may("date", KeyType.DATE, "when", "2018"),
      places().unasked(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "Signed in the great hall").unasked(),
      voted(),
      blocks("terms", Need.MAY, TERM, "what it obliges to"),
      cited(),
      founded(),
      allowed()),

  /** Who said what. */
  STATEMENT(
      must("id", KeyType.ID, "its id", "ultimatum").uponRequest(),
      may("date", KeyType.DATING, "when", "2021-03-04"),
      some("speaker", KeyType.ENTITY, "who said it", "ada"),
      verb(
          "act", Worded.words(ActGrammar.values()), "how it was said, as a verb in the past tense"),
      any("to", KeyType.ENTITY, "to whom", "authority").uponRequest(),
      must("gist", KeyType.TEXT, "what was said, in short", "Every port would stop"),
      any("about", KeyType.FACT_OR_ENTITY, "what it is about", "reopen-quay"),
      places().unasked(),
      tags(),
      may("text", KeyType.TEXT, "longer wording", "In front of the gate").uponRequest(),
      any("after", KeyType.FACT, "what came before, where dates leave it open", "quay-closed")
          .uponRequest(),
      any("before", KeyType.FACT, "what came later", "reopen-quay").uponRequest(),
      blocks("outcome", Need.MAY, FULFILMENT, "what became of a promise or a prediction"),
      cited(),
      founded(),
      allowed());

  private final List<Key> keys;
  private final Map<String, Key> byName = new HashMap<>();

  KeyBlock(Key... keys) {
    this.keys = List.of(keys);
    for (Key key : keys) {
      byName.put(key.name(), key);
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

  /** The key of that name; null where it has none. */
  public Key key(String name) {
    return byName.get(name);
  }

  // Keys that several blocks have.

  private static Key cited() {
    return some("cite", KeyType.CITATION, "who says so: SOURCE#p4", "gazette#p4");
  }

  private static Key places() {
    return any("place", KeyType.ENTITY, "where", "east-quay");
  }

  /** Last in its block: it is kept as it stands, as a keeper's own keys are. */
  private static Key founded() {
    return blocksByKey("basis", BASIS, "of a value that no source has in so many words, why");
  }

  private static Key allowed() {
    return any("allow", KeyType.TEXT, "rules of `check` that say nothing here", "thin-source")
        .unasked();
  }

  private static Key tags() {
    return any("tags", KeyType.TEXT, "words it is found by", "closure").uponRequest();
  }

  private static Key checked() {
    return blocks("check", Need.MAY, CHECK, "how prose is recognised that speaks of it");
  }

  private static Key voted() {
    return block("votes", VOTES, "how many voted how: {for: 29, against: 3, abstaining: 9}");
  }
}
