package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.part.Fate;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Event;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.reach.ActDays;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.DayStretch;
import factfile.prose.reach.EventActors;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.EventDays;
import factfile.prose.reach.EventPairing;
import factfile.prose.reach.EventPairing.Pairing;
import factfile.prose.reach.Figures;
import factfile.prose.reach.Residue;
import factfile.prose.reach.Timing;
import factfile.prose.reach.VoteFigures;
import factfile.prose.sense.Meaning;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the days of a sentence against one event. Who acts, whom it is done to and where have to be
 * named, two of them where the record has two; then a day in the same clause is held against its
 * day.
 */
public final class EventJudge implements Judge {
  /** Farther off, a day may be that of another event of the kind. */
  private static final int SAME_EVENT_DAYS = 60;

  /** So much of what a record is called makes a sentence one about it, and so much with its act. */
  private static final double MOST = 0.6;

  private static final double SOME = 0.3;

  private static final double LITTLE = 0.2;
  private static final Set<String> NO_ACTOR = Set.of("for", "against", "about");

  private static final double NEARLY_ALL = 0.75;

  private final Event event;
  private final Claim claim;
  private final EventCues cues;
  private final FactDate.Moment day;
  private final EventDays days;
  private final PhraseList verbs;
  private final PhraseList blocking;
  private final boolean once;
  private final EventPairing pairings;
  private final EventActors actors;
  private final Figures figures;
  private final SameTopic others;
  private final Residue residue;
  private final Set<String> persons = new HashSet<>();
  private final Profiles profiles;
  private final Profile title;
  private final Profile acts;

  public EventJudge(
      Event event, FactBase base, Kinship kinship, SameTopic others, Profiles profiles) {
    this.profiles = profiles;
    this.title = profiles.of(event.title());
    this.event = event;
    this.claim = event.common().claim() == null ? Claim.NONE : event.common().claim();
    List<String> told = new ArrayList<>(claim.verbs());
    told.addAll(claim.topics());
    this.acts = profiles.of(told);
    List<String> does = new ArrayList<>(claim.verbs());
    does.addAll(profiles.verbs(event.title()));
    this.cues = new EventCues(event, base, kinship, profiles);
    this.day = cues.day();
    this.days = new EventDays(day);
    this.verbs = new PhraseList(Forms.verbs(does));
    this.blocking = new PhraseList(claim.not());
    this.once = event.once() || isFate(event, base);
    this.pairings = new EventPairing(event, cues, verbs, once);
    this.actors = new EventActors(cues);
    this.figures = new Figures(event.title());
    this.others = others;
    this.residue = new Residue(cues.words());
    for (String who : event.who()) {
      Entity entity = base.entity(who);
      if (entity != null && entity.kind() == EntityKind.PERSON) {
        persons.add(who);
      }
    }
  }

  /** What became of somebody happens once. */
  private static boolean isFate(Event event, FactBase base) {
    for (Entity entity : base.entities(base.find(Index.LINK, event.id()))) {
      for (Fate fate : entity.fates()) {
        if (event.id().equals(fate.slice().event())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public List<String> firstWords() {
    List<String> words = new ArrayList<>(cues.nouns().firstWords());
    words.addAll(verbs.firstWords());
    return words;
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    if (day == null) {
      return;
    }
    for (TokenRange verb : sentence.find(verbs, sentence.whole())) {
      boolean noun = cues.nouns().endAt(sentence.tokens(), verb.from(), verb.to()) == verb.to();
      // "Shut out" is no shutting.
      if (!noun && !Cues.PARTICLES.contains(sentence.word(verb.to()))) {
        TokenRange clause = sentence.clauseOf(verb.from());
        consider(sentence, clause, verb, ActDays.dayIn(sentence, clause, verb), findings);
      }
    }
    for (TokenRange noun : sentence.find(cues.nouns(), sentence.whole())) {
      DayMention attached = ActDays.attached(sentence, noun);
      if (attached != null) {
        consider(sentence, sentence.clauseOf(noun.from()), noun, attached, findings);
      }
    }
    for (Finding finding : findings) {
      if (event.id().equals(finding.id()) && finding.verdict() != Verdict.UNCERTAIN) {
        return;
      }
    }
    for (DayMention mention : sentence.days()) {
      if (!sentence.isBound(mention)) {
        align(sentence, mention, findings);
      }
    }
  }

  private void align(Sentence sentence, DayMention mention, List<Finding> findings) {
    TokenRange stretch = DayStretch.of(sentence, mention);
    Meaning meaning = profiles.meaning(sentence.tokens());
    double coverage = title.coverage(meaning, stretch);
    int parties = cues.parties(sentence, stretch);
    TokenRange act = actIn(sentence, stretch, meaning, mention);
    boolean nobody = parties == 0 && !cues.everyParty().isEmpty();
    if (act == null || (nobody && coverage < NEARLY_ALL)) {
      return;
    }
    boolean strict = sentence.has(verbs, act) || sentence.has(cues.nouns(), act);
    boolean actors = isEveryActorNamed(sentence, stretch);
    boolean all = parties >= pairings.needed() && actors;
    boolean most = coverage >= MOST;
    boolean only = residue.verbIn(sentence, stretch, meaning, List.of(title, acts)) == null;
    boolean plain = strict && parties > 0 && coverage >= MOST;
    boolean whole = only && (plain || (all && (strict ? coverage >= SOME : most)));
    boolean narrow = mention.days() != null && mention.days().isSingleDay();
    boolean near = strict ? coverage >= LITTLE && parties > 0 : all && most;
    boolean enough = actors && (whole || (narrow && (near || coverage >= NEARLY_ALL)));
    if (enough) {
      judge(sentence, stretch, act, mention, whole ? Pairing.WHOLE : Pairing.DAY, findings);
    }
  }

  private boolean isEveryPartyNamed(Sentence sentence, TokenRange stretch) {
    return cues.parties(sentence, stretch) >= Math.max(2, event.who().size());
  }

  /** A meeting of two is none of one of them, and who is voted for does not vote. */
  private boolean isEveryActorNamed(Sentence sentence, TokenRange stretch) {
    if (event.who().size() < 2) {
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
  private TokenRange actIn(
      Sentence sentence, TokenRange stretch, Meaning meaning, DayMention mention) {
    List<TokenRange> found = new ArrayList<>(sentence.find(verbs, stretch));
    found.removeIf(verb -> Cues.PARTICLES.contains(sentence.word(verb.to())));
    found.addAll(sentence.find(cues.nouns(), stretch));
    for (int at = stretch.from(); at < stretch.to() && found.isEmpty(); at++) {
      boolean named = false;
      for (NameMention name : sentence.names()) {
        named |= name.at().contains(at);
      }
      named |= Cues.PARTICLES.contains(sentence.word(at + 1));
      if (!named && (acts.has(meaning, at) || title.has(meaning, at))) {
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

  private void consider(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      DayMention mention,
      List<Finding> findings) {
    Pairing pairing = pairings.of(sentence, clause, act);
    pairing = isEveryActorNamed(sentence, sentence.whole()) ? pairing : Pairing.NONE;
    boolean dated = mention != null || !sentence.daysIn(clause).isEmpty();
    boolean told = mention != null || (!dated && !days.isOther(sentence));
    if (pairing != Pairing.NONE && told) {
      judge(sentence, clause, act, mention, pairing, findings);
    }
  }

  private void judge(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      DayMention mention,
      Pairing pairing,
      List<Finding> findings) {
    if (sentence.has(blocking, clause)) {
      return;
    }
    TokenRange claimed = mention == null ? act : new TokenRange(mention.first(), mention.end());
    Trial trial = new Trial(sentence, event.id(), claimed);
    trial.pass("act", "“" + sentence.text(act) + "”");
    TokenRange by = new TokenRange(act.to(), Math.min(act.to() + 4, sentence.tokens().size()));
    boolean own = sentence.has(cues.nouns(), by);
    boolean byOther = event.who().isEmpty() && sentence.word(act.to()).equals("by") && !own;
    trial.test("actor", byOther ? "the record does not say by whom" : null);
    Acting.Match match =
        actors.match(sentence, clause, act, !sentence.has(verbs, act) || noun(sentence, act));
    boolean sure = mention != null && match == Acting.Match.THING;
    trial.test("same actors", sure ? null : EventActors.against(match));
    boolean whole = pairing == Pairing.WHOLE && isEveryPartyNamed(sentence, clause);
    trial.test("same place", whole ? null : actors.elsewhere(sentence, clause));
    trial.test("same way", Caveats.reversed(sentence, act, verbs));
    trial.test("done", attempt(sentence, clause, act));
    trial.test("same figures", figures.against(sentence, clause));
    trial.test("same votes", VoteFigures.against(event.votes(), sentence));
    trial.voice(Caveats.voice(sentence, claimed, verbs));
    trial.test("stated", Caveats.mood(sentence, act, claimed, Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, act, claimed));
    Days claimedDays = mention == null ? null : days.meant(sentence, mention);
    Finding finding =
        mention == null || claimedDays == null
            ? undated(sentence, clause, act, match, trial, mention, pairing)
            : dated(
                sentence,
                clause,
                act,
                match,
                trial,
                mention,
                mention.reckoned() == null ? claimedDays : mention.outer(),
                sentence.part(mention, claimedDays),
                pairing);
    if (finding != null) {
      findings.add(finding);
    }
  }

  private Finding undated(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      Acting.Match match,
      Trial trial,
      DayMention mention,
      Pairing pairing) {
    if (pairing != Pairing.WHOLE) {
      return null;
    }
    trial.test("time", Timing.undated(sentence, clause));
    trial.test("no other day", days.against(sentence));
    trial.test("own time", Timing.placed(sentence, clause, act));
    trial.test("nobody else", actors.foreigner(sentence, clause, residue));
    trial.test("who", match == Acting.Match.PARTY ? null : "who acts, it does not plainly say");
    trial.test("no other number", figures.beyond(sentence, clause));
    trial.test("nothing more", beyond(sentence, clause, act));
    trial.test("no other subject", Caveats.stranger(sentence, clause, known(sentence, clause)));
    if (mention != null) {
      trial.fail("day", "a day without its year");
      return trial.uncertain(recorded(), event.cites());
    }
    return trial.supported(recorded(), "it is on record", event.cites());
  }

  /**
   * @param claimed the days that may be meant
   * @param part the days that are surely meant: {@code late October} is not all of it
   */
  private Finding dated(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      Acting.Match match,
      Trial trial,
      DayMention mention,
      Days claimed,
      Days part,
      Pairing pairing) {
    Days recorded = new Days(day.earliest(), day.latest());
    trial.test("time", Timing.dated(sentence, clause));
    trial.test("hour", Timing.hour(sentence, clause, day.edtf()));
    boolean few = cues.parties(sentence, clause) < pairings.needed();
    if (few && !Caveats.isCarried(sentence, act, trial.at())) {
      boolean exact = part.isSingleDay() && EventDays.covers(part, recorded);
      double coverage = title.coverage(profiles.meaning(sentence.tokens()), clause);
      boolean plain = exact && coverage >= MOST && !cues.hasMereOwner(sentence, clause);
      trial.test("nothing more", plain ? null : beyond(sentence, clause, act));
      trial.test("nobody else", Caveats.stranger(sentence, clause, known(sentence, clause)));
    }
    if (EventDays.covers(part, recorded)) {
      trial.test("no other number", figures.ofOwnThings(sentence, clause));
      if (day.doubtful()) {
        trial.fail("sure record", "the record itself is not sure of the day");
      }
      Days told = mention.reckoned() == null ? claimed : part;
      if (pairing != Pairing.WHOLE && !told.isSingleDay()) {
        return null;
      }
      boolean other = mention.isLasting() && !cues.isWhole(part);
      trial.test(
          "same length", other ? "the record has other days for its beginning or end" : null);
      return trial.supported(recorded(), "the days agree", event.cites());
    }
    if (pairing != Pairing.WHOLE) {
      return null;
    }
    if (claimed.overlaps(recorded)) {
      trial.fail("day", "the record allows that day, and others");
      return trial.uncertain(recorded(), event.cites());
    }
    trial.test("nobody else acts", EventActors.against(match));
    if (!claim.contradict()) {
      trial.fail("may contradict", "the base does not let this event contradict");
    }
    if (day.doubtful() || day.approximate()) {
      trial.fail("sure record", "the record itself is not sure of the day");
    }
    List<TokenRange> repeated = sentence.find(Cues.REPEATED, sentence.whole());
    if (!once && !repeated.isEmpty()) {
      trial.fail("one time", "“" + sentence.text(repeated.get(0)) + "”: it may be another event");
    }
    if (!once && EventDays.distance(claimed, recorded) > SAME_EVENT_DAYS) {
      trial.fail("same event", "so far off, it may be another event");
    }
    trial.test(
        "day of the act", Caveats.talk(sentence, clause, act, trial.at(), known(sentence, clause)));
    trial.test("not its due day", Caveats.due(sentence, trial.at()));
    trial.test("not during", cues.isDuring(claimed) ? "it lasted, and that day is within" : null);
    trial.test("no other record", others.dayOfAnother(claimed));
    if (!Caveats.isCarried(sentence, act, trial.at())) {
      trial.test("nothing more", beyond(sentence, clause, act));
    }
    trial.test("no other subject", Caveats.stranger(sentence, clause, known(sentence, clause)));
    return trial.contradicted(recorded(), "the days differ", event.cites());
  }

  private String attempt(Sentence sentence, TokenRange clause, TokenRange act) {
    String almost = Caveats.attempt(sentence, act);
    for (TokenRange verb : sentence.find(verbs, clause)) {
      almost = almost == null ? Caveats.attempt(sentence, verb) : almost;
    }
    return almost;
  }

  /** What is said of it that the record does not have in any words. */
  private String beyond(Sentence sentence, TokenRange clause, TokenRange act) {
    Meaning meaning = profiles.meaning(sentence.tokens());
    return residue.beside(sentence, clause, act, meaning, List.of(title, acts));
  }

  private List<TokenRange> known(Sentence sentence, TokenRange clause) {
    List<TokenRange> known =
        new ArrayList<>(verbs.in(sentence.tokens(), clause.from(), clause.to()));
    known.addAll(cues.nouns().in(sentence.tokens(), clause.from(), clause.to()));
    Meaning meaning = profiles.meaning(sentence.tokens());
    for (int at = clause.from(); at < clause.to(); at++) {
      if (acts.has(meaning, at) || title.has(meaning, at)) {
        known.add(new TokenRange(at, at + 1));
      }
    }
    return known;
  }

  private boolean noun(Sentence sentence, TokenRange act) {
    return cues.nouns().endAt(sentence.tokens(), act.from(), act.to()) == act.to();
  }

  private String recorded() {
    return DateWords.of(day) + ": " + event.title();
  }
}
