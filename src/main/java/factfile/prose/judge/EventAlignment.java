package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Event;
import factfile.prose.names.NameMention;
import factfile.prose.reach.DayStretch;
import factfile.prose.reach.EventActors;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.EventPairing;
import factfile.prose.reach.EventPairing.Pairing;
import factfile.prose.reach.Residue;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which stretches of a sentence are about an event by what the event is called: where a day is
 * told, and who acts, and enough of the title stand together.
 */
final class EventAlignment {
  /** So much of what a record is called makes a sentence one about it, and so much with its act. */
  static final double MOST = 0.6;

  private static final double SOME = 0.3;
  private static final Set<String> NO_ACTOR = Set.of("for", "against", "about");

  private final Event event;
  private final EventCues cues;
  private final EventPairing pairings;
  private final PhraseList verbs;
  private final Profiles profiles;
  private final Profile title;
  private final Profile acts;
  private final Residue residue;
  private final Set<String> persons = new HashSet<>();

  EventAlignment(
      FactBase base, EventCues cues, EventPairing pairings, PhraseList verbs, Profiles profiles) {
    Claim claim = cues.event().common().claim();
    List<String> told = new ArrayList<>(claim == null ? List.of() : claim.verbs());
    told.addAll(claim == null ? List.of() : claim.topics());
    this.event = cues.event();
    this.cues = cues;
    this.pairings = pairings;
    this.verbs = verbs;
    this.profiles = profiles;
    this.title = profiles.of(event.title());
    this.acts = profiles.of(told);
    this.residue = new Residue(cues.words());
    for (String who : event.who()) {
      Entity entity = base.entity(who);
      if (entity != null && entity.kind() == EntityKind.PERSON) {
        persons.add(who);
      }
    }
  }

  /** What a sentence tells of the event on a day; null for nothing. */
  EventReading of(Sentence sentence, DayMention mention) {
    TokenRange stretch = DayStretch.of(sentence, mention);
    double coverage = coverage(sentence, stretch);
    int parties = cues.parties(sentence, stretch);
    TokenRange act = actIn(sentence, stretch, mention);
    boolean nobody = parties == 0 && !cues.everyParty().isEmpty();
    boolean actors = isEveryActorNamed(sentence, stretch);
    if (act == null || !actors || (nobody && coverage < LeastCoverage.UNNAMED)) {
      return null;
    }
    boolean strict = sentence.has(verbs, act) || sentence.has(cues.nouns(), act);
    boolean all = parties >= pairings.needed();
    boolean most = coverage >= MOST;
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    boolean only = residue.verbIn(sentence, stretch, meaning, List.of(title, acts)) == null;
    boolean plain = strict && parties > 0 && most;
    boolean whole = only && (plain || (all && (strict ? coverage >= SOME : most)));
    boolean narrow = mention.days() != null && mention.days().isSingleDay();
    boolean sensed = acts.has(meaning, act.from()) && cues.parties(sentence, sentence.whole()) > 0;
    boolean some = coverage >= LeastCoverage.OF_EVENT;
    boolean near = strict ? some && parties > 0 : all && (most || (sensed && some));
    boolean enough = whole || (narrow && (near || coverage >= LeastCoverage.UNNAMED));
    Pairing pairing = whole ? Pairing.WHOLE : Pairing.DAY;
    return enough ? new EventReading(sentence, stretch, act, mention, pairing) : null;
  }

  /** How much of what it is called a stretch has. */
  double coverage(Sentence sentence, TokenRange within) {
    return title.coverage(profiles.meaning(sentence.tokens()), within);
  }

  /** Whether a token is a word of the record, be it by its sense. */
  boolean isOwn(Sentence sentence, int token) {
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    return acts.has(meaning, token) || title.has(meaning, token);
  }

  /** What is said of it that the record does not have in any words; null for nothing. */
  String beyond(EventReading reading) {
    Sentence sentence = reading.sentence();
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    return residue.beside(sentence, reading.clause(), reading.act(), meaning, List.of(title, acts));
  }

  /** Somebody of the base of whom the record says nothing; null for nobody. */
  String foreigner(EventReading reading, EventActors actors) {
    return actors.foreigner(reading.sentence(), reading.clause(), residue);
  }

  /** {@code resigned as treasurer}: an office of which the record says nothing; null for none. */
  String otherOffice(Sentence sentence, TokenRange clause) {
    for (TokenRange office : sentence.offices()) {
      int before = office.from() - 1;
      before = Nouns.ARTICLES.contains(sentence.word(before)) ? before - 1 : before;
      boolean held = clause.contains(office.from()) && sentence.word(before).equals("as");
      if (held && !residue.has(sentence, office)) {
        return "“" + sentence.text(office) + "”: it may be another office";
      }
    }
    return null;
  }

  boolean isEveryPartyNamed(Sentence sentence, TokenRange stretch) {
    return cues.parties(sentence, stretch) >= Math.max(2, event.who().size());
  }

  /** A meeting of two is none of one of them, and who is voted for does not vote. */
  boolean isEveryActorNamed(Sentence sentence, TokenRange stretch) {
    if (event.who().size() < 2 || cues.hasProperName(sentence)) {
      return true;
    }
    Set<String> there = new LinkedHashSet<>();
    for (NameMention name : sentence.meant()) {
      int before = name.at().from() - 1;
      before = Nouns.ARTICLES.contains(sentence.word(before)) ? before - 1 : before;
      if (stretch.overlaps(name.at()) && !NO_ACTOR.contains(sentence.word(before))) {
        there.addAll(name.entities());
      }
    }
    int named = 0;
    for (String who : event.who()) {
      // A state stands for its army, and for no minister.
      boolean meant =
          persons.contains(who) ? there.contains(who) : cues.isNamed(List.of(who), there);
      named += meant ? 1 : 0;
    }
    return named > 1;
  }

  /** The words for what happened that stand nearest to a day; null for none. */
  private TokenRange actIn(Sentence sentence, TokenRange stretch, DayMention mention) {
    List<TokenRange> found = new ArrayList<>(sentence.find(verbs, stretch));
    found.removeIf(verb -> Cues.PARTICLES.contains(sentence.word(verb.to())));
    found.addAll(sentence.find(cues.nouns(), stretch));
    for (int at = stretch.from(); at < stretch.to() && found.isEmpty(); at++) {
      boolean named = false;
      for (NameMention name : sentence.names()) {
        named |= name.at().contains(at);
      }
      named |= Cues.PARTICLES.contains(sentence.word(at + 1));
      if (!named && isOwn(sentence, at)) {
        found.add(new TokenRange(at, at + 1));
      }
    }
    TokenRange best = null;
    for (TokenRange each : found) {
      boolean nearer =
          best == null
              || Math.abs(each.from() - mention.first()) < Math.abs(best.from() - mention.first());
      best = nearer ? each : best;
    }
    return best;
  }
}
