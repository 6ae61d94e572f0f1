package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.part.Fate;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.reach.ActDays;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.EventActors;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.EventDays;
import factfile.prose.reach.EventPairing;
import factfile.prose.reach.EventPairing.Pairing;
import factfile.prose.reach.Figures;
import factfile.prose.reach.Residue;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the days of a sentence against one event. Who acts, whom it is done to and where have to be
 * named, two of them where the record has two; then a day in the same clause is held against its
 * day.
 */
public final class EventJudge implements Judge {
  /** Farther off, a day may be that of another event of the kind. */
  private static final int SAME_EVENT_DAYS = 60;

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

  public EventJudge(Event event, FactBase base, Kinship kinship, SameTopic others) {
    this.event = event;
    this.claim = event.common().claim();
    this.cues = new EventCues(event, base, kinship);
    this.day = cues.day();
    this.days = new EventDays(day);
    this.verbs = new PhraseList(Forms.verbs(claim.verbs()));
    this.blocking = new PhraseList(claim.not());
    this.once = isFate(event, base);
    this.pairings = new EventPairing(event, cues, verbs, once);
    this.actors = new EventActors(cues);
    this.figures = new Figures(event.title());
    this.others = others;
    this.residue = new Residue(cues.words());
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
  }

  private void consider(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      DayMention mention,
      List<Finding> findings) {
    Pairing pairing = pairings.of(sentence, clause, act);
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
    trial.test("same actors", EventActors.against(match));
    trial.test("same place", actors.elsewhere(sentence, clause));
    trial.test("same way", Caveats.reversed(sentence, act, verbs));
    trial.test("done", attempt(sentence, clause, act));
    trial.test("same figures", figures.against(sentence, clause));
    trial.test("own voice", Caveats.voice(sentence, claimed, verbs));
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
    trial.test("nothing more", residue.beside(sentence, clause, act));
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
      Trial trial,
      DayMention mention,
      Days claimed,
      Days part,
      Pairing pairing) {
    Days recorded = new Days(day.earliest(), day.latest());
    trial.test("time", Timing.dated(sentence, clause));
    trial.test("hour", Timing.hour(sentence, clause, day.edtf()));
    if (cues.parties(sentence, clause) < pairings.needed()
        && !Caveats.isCarried(sentence, act, trial.at())) {
      trial.test("nothing more", residue.beside(sentence, clause, act));
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
    trial.test("not during", cues.isDuring(claimed) ? "it lasted, and that day is within" : null);
    trial.test("no other record", others.dayOfAnother(claimed));
    if (!Caveats.isCarried(sentence, act, trial.at())) {
      trial.test("nothing more", residue.beside(sentence, clause, act));
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

  private List<TokenRange> known(Sentence sentence, TokenRange clause) {
    List<TokenRange> known =
        new ArrayList<>(verbs.in(sentence.tokens(), clause.from(), clause.to()));
    known.addAll(cues.nouns().in(sentence.tokens(), clause.from(), clause.to()));
    return known;
  }

  private boolean noun(Sentence sentence, TokenRange act) {
    return cues.nouns().endAt(sentence.tokens(), act.from(), act.to()) == act.to();
  }

  private String recorded() {
    return DateWords.of(day) + ": " + event.title();
  }
}
