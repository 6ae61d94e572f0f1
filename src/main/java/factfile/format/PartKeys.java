package factfile.format;

import static factfile.format.Key.any;
import static factfile.format.Key.block;
import static factfile.format.Key.blocks;
import static factfile.format.Key.may;
import static factfile.format.Key.must;
import static factfile.format.Key.some;
import static factfile.format.Key.toggle;
import static factfile.format.Key.word;
import static factfile.format.SharedKeys.allowed;
import static factfile.format.SharedKeys.checked;
import static factfile.format.SharedKeys.cited;
import static factfile.format.SharedKeys.founded;
import static factfile.format.SharedKeys.places;
import static factfile.format.SharedKeys.tags;

import factfile.format.Key.Need;
import factfile.model.part.BasisKind;
import factfile.model.part.Compliance;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.text.Worded;
import java.util.List;

/** The keys of what stands in records: citations, values, outcomes, terms, offices. */
final class PartKeys {
  private PartKeys() {}

  static List<Key> citation() {
    return List.of(
        must("source", KeyType.SOURCE, "the source", "gazette"),
        may("at", KeyType.LOCATOR, "where in it", "p4"),
        may("said_by", KeyType.ENTITY, "whom the source has it from", "ada"),
        may("note", KeyType.TEXT, "what is to be said of it", "in the late edition"),
        may("quote", KeyType.TEXT, "a few words that stand there, verbatim", "shut until further")
            .unasked());
  }

  static List<Key> basis() {
    return List.of(
        word(
            "how",
            Need.MUST,
            "way to conclude",
            Worded.words(BasisKind.values()),
            "computed, where anybody can do the sum anew, or inferred"),
        some("from", KeyType.PREMISE, "from what: citations, ids of records", "gazette#p4"),
        may("why", KeyType.TEXT, "how one follows from the other", "Ten days after the vote"));
  }

  static List<Key> edge() {
    return List.of(
        must("date", KeyType.DATE, "the day", "2021-03-01"),
        any("cite", KeyType.CITATION, "who says so", "gazette#p4"));
  }

  static List<Key> datedClaim() {
    return List.of(
        must("date", KeyType.DATE, "the date that they tell", "2021-03-01"),
        word(
            "rank",
            Need.MAY,
            "rank of a claim",
            List.of(Rank.PREFERRED.word(), Rank.NORMAL.word()),
            "preferred, where its keeper takes it to be right; else normal"),
        cited());
  }

  static List<Key> check() {
    return List.of(
        any("topic", KeyType.TEXT, "words for what it is about", "dockers"),
        any("verbs", KeyType.TEXT, "what is said of that, each verb once", "locked out"),
        any("not", KeyType.TEXT, "words that rule a sentence out", "hired"),
        may("about", KeyType.FACT, "the event that a number belongs to", "quay-closed"),
        toggle(
            "contradict",
            "true where there is only one such thing, so that prose can be wrong about it"));
  }

  static List<Key> countPart() {
    return List.of(
        may("label", KeyType.TEXT, "what the part is", "tally clerks"),
        may("who", KeyType.ENTITY, "or whom it concerns", "union"),
        may("place", KeyType.ENTITY, "or where it is", "east-quay"),
        must("value", KeyType.NUMBER, "how many of them", "40"));
  }

  static List<Key> value() {
    return List.of(
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
        blocks("parts", Need.MAY, KeyBlock.COUNT_PART, "what it consists of"),
        cited().orAround(),
        founded());
  }

  static List<Key> outcome() {
    return List.of(
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
        founded());
  }

  static List<Key> fulfilment() {
    return List.of(
        word(
            "status",
            Need.MUST,
            "outcome of a statement",
            Worded.words(Fulfilment.Status.values()),
            "what became of a promise or a prediction"),
        may("date", KeyType.DAY, "when", "2021-03-20"),
        cited().orAround(),
        founded());
  }

  static List<Key> inForce() {
    return List.of(
        may("event", KeyType.EVENT, "the event that meets it", "quay-closed"),
        may("from", KeyType.EDGE, "or the day from which it is met", "2021-03-01"),
        any("cite", KeyType.CITATION, "who says so", "gazette#p4"));
  }

  static List<Key> compliance() {
    return List.of(
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
        founded());
  }

  static List<Key> term() {
    return List.of(
        must("id", KeyType.ID, "RESOLUTION/NAME", "accord/keep-open"),
        some("party", KeyType.ENTITY, "who has to do it", "authority"),
        must("duty", KeyType.TEXT, "what is to be done", "Keep the quay open"),
        places().unasked(),
        tags(),
        may("text", KeyType.TEXT, "longer wording", "On working days, from six to six").unasked(),
        may("if", KeyType.TEXT, "what it depends on, in words", "The cranes are repaired"),
        block("in_force", KeyBlock.IN_FORCE, "when what it depends on is there"),
        blocks("record", Need.MAY, KeyBlock.COMPLIANCE, "whether it was kept, and when"),
        any("cite", KeyType.CITATION, "who says so, where the resolution does not", "gazette#p4")
            .uponRequest(),
        founded(),
        allowed());
  }

  static List<Key> role() {
    return List.of(
        must("title", KeyType.TEXT, "an office: general secretary", "secretary").askedAs("role"),
        any("of", KeyType.ENTITY, "of what", "union"),
        may("from", KeyType.EDGE, "since when", "2019"),
        may("until", KeyType.EDGE, "until when", "2021-03").uponRequest(),
        may("event", KeyType.EVENT, "the event that shows it", "quay-closed").unasked(),
        cited().orAround(),
        checked(),
        founded());
  }

  static List<Key> fate() {
    return List.of(
        must("status", KeyType.TEXT, "what became of it", "resigned"),
        may("from", KeyType.EDGE, "since when", "2021-03"),
        may("until", KeyType.EDGE, "until when", ".."),
        may("event", KeyType.EVENT, "the event that shows it", "quay-closed"),
        cited().orAround(),
        founded());
  }

  static List<Key> designation() {
    return List.of(
        must("as", KeyType.TEXT, "what it is declared to be", "recognised union"),
        some("by", KeyType.ENTITY, "who declares it", "ministry"),
        cited().orAround());
  }

  static List<Key> votes() {
    return List.of(
        may("for", KeyType.WHOLE, "how many voted for it", "29"),
        may("against", KeyType.WHOLE, "how many voted against it", "3"),
        may("abstaining", KeyType.WHOLE, "how many abstained", "9"),
        may("absent", KeyType.WHOLE, "how many were not there", "2"));
  }
}
