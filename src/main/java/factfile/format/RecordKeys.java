package factfile.format;

import static factfile.format.Key.any;
import static factfile.format.Key.blocks;
import static factfile.format.Key.may;
import static factfile.format.Key.must;
import static factfile.format.Key.some;
import static factfile.format.Key.toggle;
import static factfile.format.Key.verb;
import static factfile.format.Key.word;
import static factfile.format.SharedKeys.allowed;
import static factfile.format.SharedKeys.checked;
import static factfile.format.SharedKeys.cited;
import static factfile.format.SharedKeys.founded;
import static factfile.format.SharedKeys.places;
import static factfile.format.SharedKeys.tags;
import static factfile.format.SharedKeys.voted;

import factfile.format.Key.Need;
import factfile.model.part.ActGrammar;
import factfile.model.record.EntityKind;
import factfile.model.text.Worded;
import java.util.List;

/**
 * The keys of records, and of what makes a folder a base, in the order in which they are written.
 */
final class RecordKeys {
  private RecordKeys() {}

  static List<Key> manifest() {
    return List.of(
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
        allowed());
  }

  static List<Key> source() {
    return List.of(
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
        allowed());
  }

  static List<Key> passage() {
    return List.of(
        must("source", KeyType.SOURCE, "the source", "gazette").unasked(),
        may("at", KeyType.LOCATOR, "where in it", "p4").unasked(),
        must("words", KeyType.LENGTH, "how many words it has, from 8", "12").unasked(),
        must("fp", KeyType.FINGERPRINT, "its fingerprint", "w1:0123456789abcdef").unasked());
  }

  static List<Key> entity() {
    return List.of(
        must("id", KeyType.ID, "its id", "ada").uponRequest(),
        must("name", KeyType.TEXT, "its full name", "Ada Quay"),
        word("kind", Need.MUST, "kind of entity", Worded.words(EntityKind.values()), "what it is"),
        any("aliases", KeyType.TEXT, "other names", "Quay"),
        any("part_of", KeyType.ENTITY, "what it belongs to", "union").uponRequest(),
        blocks("roles", Need.MAY, KeyBlock.ROLE, "the offices that it holds, or has held"),
        blocks("fate", Need.MAY, KeyBlock.FATE, "what became of it"),
        blocks("designations", Need.MAY, KeyBlock.DESIGNATION, "what others declare it to be"),
        any("cite", KeyType.CITATION, "who says so: SOURCE#p4", "gazette#p4"),
        founded(),
        allowed());
  }

  static List<Key> event() {
    return List.of(
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
        allowed());
  }

  static List<Key> count() {
    return List.of(
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
        blocks("values", Need.MUST, KeyBlock.VALUE, "the numbers, each with its day"),
        checked(),
        any("cite", KeyType.CITATION, "who says so, where its values do not", "gazette#p4")
            .unasked(),
        founded(),
        allowed());
  }

  static List<Key> deadline() {
    return List.of(
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
        blocks("outcome", Need.MAY, KeyBlock.OUTCOME, "what became of it, step by step"),
        checked(),
        cited(),
        founded(),
        allowed());
  }

  static List<Key> resolution() {
    return List.of(
        must("id", KeyType.ID, "its id", "accord").uponRequest(),
        must("name", KeyType.TEXT, "what it is called", "East Quay Accord"),
        any("aliases", KeyType.TEXT, "other names", "the accord"),
        any("issued_by", KeyType.ENTITY, "who issued it", "ministry"),
        may("date", KeyType.DATE, "when", "2018"),
        places().unasked(),
        tags(),
        may("text", KeyType.TEXT, "longer wording", "Signed in the great hall").unasked(),
        voted(),
        blocks("terms", Need.MAY, KeyBlock.TERM, "what it obliges to"),
        cited(),
        founded(),
        allowed());
  }

  static List<Key> statement() {
    return List.of(
        must("id", KeyType.ID, "its id", "ultimatum").uponRequest(),
        may("date", KeyType.DATING, "when", "2021-03-04"),
        some("speaker", KeyType.ENTITY, "who said it", "ada"),
        verb(
            "act",
            Worded.words(ActGrammar.values()),
            "how it was said, as a verb in the past tense"),
        any("to", KeyType.ENTITY, "to whom", "authority").uponRequest(),
        must("gist", KeyType.TEXT, "what was said, in short", "Every port would stop"),
        any("about", KeyType.FACT_OR_ENTITY, "what it is about", "reopen-quay"),
        places().unasked(),
        tags(),
        may("text", KeyType.TEXT, "longer wording", "In front of the gate").uponRequest(),
        any("after", KeyType.FACT, "what came before, where dates leave it open", "quay-closed")
            .uponRequest(),
        any("before", KeyType.FACT, "what came later", "reopen-quay").uponRequest(),
        blocks(
            "outcome", Need.MAY, KeyBlock.FULFILMENT, "what became of a promise or a prediction"),
        cited(),
        founded(),
        allowed());
  }
}
