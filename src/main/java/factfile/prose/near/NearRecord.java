package factfile.prose.near;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.judge.NearMiss;
import factfile.prose.names.Kinship;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.wording.CountedIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A record as a sentence may come near it: by its words, and by whom it concerns. */
final class NearRecord {
  /** So many of the words that are not there are told. */
  private static final int TOLD = 3;

  /** What parties that are named add to the words that are there. */
  private static final double NAMED = 0.5;

  /** What a word for the topic counts of the keeper's words, beside one for what happened. */
  private static final double TOPIC = 0.6;

  /** So much of its words makes a record near where a party is named as well. */
  private static final double SOME = 0.3;

  /** So much makes it near by itself. */
  private static final double MOST = 0.5;

  private final Fact fact;
  private final FactBase base;
  private final Kinship kinship;
  private final Claim claim;
  private final Profile title;
  private final Profile topics;
  private final Profile acts;
  private final List<Profile> words = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  NearRecord(Fact fact, FactBase base, Kinship kinship, Profiles profiles) {
    this.fact = fact;
    this.base = base;
    this.kinship = kinship;
    this.claim = fact.common().claim() == null ? Claim.NONE : fact.common().claim();
    this.title = profiles.of(fact.title());
    this.topics = profiles.of(claim.topics());
    this.acts = profiles.of(claim.verbs());
    boolean titled = claim.topics().isEmpty();
    for (String each : titled ? List.of(fact.title().split(" ", -1)) : claim.topics()) {
      Profile word = profiles.of(each);
      if (!word.isEmpty()) {
        words.add(word);
        told.add(each);
      }
    }
  }

  /** How near a sentence comes, by its words and by whom it names; 0 for not at all. */
  double nearness(Sentence sentence, WordMeanings meaning) {
    double words = coverage(sentence, meaning);
    Set<String> named = sentence.named(sentence.whole());
    int there = 0;
    for (String party : parties()) {
      there += kinship.isAnyMeant(List.of(party), named) ? 1 : 0;
    }
    boolean near = words >= (there > 0 ? SOME : MOST);
    return near ? words + (there > 0 ? NAMED * there / parties().size() : 0) : 0;
  }

  /** Of its title, or of the words that the keeper gave: any of them stands for all of its kind. */
  private double coverage(Sentence sentence, WordMeanings meaning) {
    boolean topic = topics.shared(meaning, sentence.whole()) > 0;
    boolean act = acts.shared(meaning, sentence.whole()) > 0;
    double given = (topic ? TOPIC : 0) + (act ? 1 - TOPIC : 0);
    return Math.max(title.coverage(meaning, sentence.whole()), given);
  }

  NearMiss missed(Sentence sentence, WordMeanings meaning) {
    String party = party(sentence);
    if (party != null) {
      return new NearMiss(fact.id(), "no party named", party);
    }
    String missing = missing(sentence, meaning);
    if (missing != null) {
      return new NearMiss(fact.id(), "words", "its words are not there: " + missing);
    }
    return what(sentence);
  }

  private NearMiss what(Sentence sentence) {
    if (fact instanceof Count count) {
      return number(count, sentence);
    }
    boolean day = !sentence.days().isEmpty();
    if (fact instanceof Event) {
      return day
          ? apart("its words, its parties and the day stand apart")
          : new NearMiss(fact.id(), "day", "it gives no day");
    }
    if (fact instanceof Deadline) {
      return day || !sentence.spans().isEmpty()
          ? apart("nothing says that it is due then")
          : new NearMiss(fact.id(), "day", "it gives no day and no time");
    }
    return fact instanceof Statement
        ? apart("too few of the words that were said are there")
        : apart("nothing says whether it is kept");
  }

  private NearMiss number(Count count, Sentence sentence) {
    boolean share = CountedIn.of(count.unit()).isShare();
    boolean shares = !sentence.signed().shares().isEmpty();
    if (share != shares && (shares || !sentence.amounts().isEmpty())) {
      String unit = count.unit() == null ? "a number" : count.unit();
      return new NearMiss(fact.id(), "unit", "another unit: the record counts " + unit);
    }
    return sentence.amounts().isEmpty()
        ? new NearMiss(fact.id(), "number", "it gives no number")
        : apart("its words and the number stand apart");
  }

  private NearMiss apart(String note) {
    return new NearMiss(fact.id(), "apart", note);
  }

  /** Whose names are missing, where nobody whom the record concerns is named; else null. */
  private String party(Sentence sentence) {
    Collection<String> parties = parties();
    if (parties.isEmpty() || kinship.isAnyMeant(parties, sentence.named(sentence.whole()))) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String id : parties) {
      Entity entity = base.entity(id);
      if (entity != null && names.size() < TOLD) {
        names.add(entity.name());
      }
    }
    return "no party named: " + String.join(", ", names);
  }

  /** The words that would have told what it is about, where too few of them are there. */
  private String missing(Sentence sentence, WordMeanings meaning) {
    List<String> missing = new ArrayList<>();
    int there = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean has = words.get(i).shared(meaning, sentence.whole()) > 0;
      there += has ? 1 : 0;
      if (!has && missing.size() < TOLD) {
        missing.add(told.get(i));
      }
    }
    boolean some = words.isEmpty() || there > 0;
    boolean enough = claim.topics().isEmpty() ? 2 * there >= words.size() : some;
    return enough ? null : String.join(", ", missing);
  }

  private Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    if (fact instanceof Event event) {
      parties.addAll(event.who());
      parties.addAll(event.to());
    } else if (fact instanceof Count count) {
      parties.addAll(count.who());
    } else if (fact instanceof Deadline deadline) {
      parties.addAll(deadline.owedBy());
      parties.addAll(deadline.setBy());
    } else if (fact instanceof Statement statement) {
      parties.addAll(statement.speakers());
    } else if (fact instanceof Term term) {
      parties.addAll(term.party());
    }
    return parties;
  }
}
