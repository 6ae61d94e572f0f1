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
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.EventActors;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.EventDays;
import factfile.prose.reach.EventOrder;
import factfile.prose.reach.EventPairing;
import factfile.prose.reach.Figures;
import factfile.prose.reach.Timing;
import factfile.prose.reach.VoteFigures;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.MonthPart;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.query.words.VoteWords;
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
  private final EventAlignment alignment;
  private final EventReadings readings;
  private final EventActors actors;
  private final Figures figures;
  private final SameTopic others;
  private final EventOrder order;

  public EventJudge(
      Event event, FactBase base, Kinship kinship, SameTopic others, Profiles profiles) {
    this.event = event;
    this.claim = event.common().claim() == null ? Claim.NONE : event.common().claim();
    this.cues = new EventCues(event, base, kinship, profiles);
    this.day = cues.day();
    this.days = new EventDays(day);
    List<String> does = new ArrayList<>(claim.verbs());
    does.addAll(profiles.verbs(event.title()));
    this.verbs = PhraseList.ofVerbs(Forms.verbs(does));
    this.blocking = new PhraseList(claim.not());
    this.once = event.once() || isFate(event, base);
    this.pairings = new EventPairing(event, cues, verbs, once);
    this.alignment = new EventAlignment(base, cues, pairings, verbs, profiles);
    this.readings = new EventReadings(cues, verbs, days, pairings, alignment);
    this.actors = new EventActors(cues);
    this.figures = new Figures(event.title());
    this.others = others;
    this.order = new EventOrder(event, base, profiles);
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
  public void judge(Sentence sentence, List<Finding> findings) {
    if (day == null) {
      return;
    }
    boolean plain = false;
    for (EventReading reading : readings.beside(sentence)) {
      plain |= add(reading, findings);
    }
    for (DayMention mention : plain ? List.<DayMention>of() : sentence.days()) {
      EventReading reading = sentence.isBound(mention) ? null : alignment.of(sentence, mention);
      if (reading != null) {
        add(reading, findings);
      }
    }
  }

  private boolean add(EventReading reading, List<Finding> findings) {
    Finding finding = reading.sentence().has(blocking, reading.clause()) ? null : finding(reading);
    if (finding != null) {
      findings.add(finding);
    }
    return finding != null && finding.verdict() != Verdict.UNCERTAIN;
  }

  private Finding finding(EventReading reading) {
    Sentence sentence = reading.sentence();
    TokenRange clause = reading.clause();
    TokenRange act = reading.act();
    DayMention mention = reading.mention();
    Trial trial = new Trial(sentence, event.id(), reading.claimed());
    trial.pass("act", "“" + sentence.text(act) + "”");
    trial.test("actor", byOther(sentence, act) ? "the record does not say by whom" : null);
    Acting.Match match =
        actors.match(
            sentence, clause, act, !sentence.has(verbs, act) || readings.isNoun(sentence, act));
    boolean sure = mention != null && match == Acting.Match.THING;
    trial.test("same actors", sure ? null : EventActors.against(match));
    boolean whole = reading.isWhole() && alignment.isEveryPartyNamed(sentence, clause);
    trial.test("same place", whole ? null : actors.elsewhere(sentence, clause));
    trial.test("same office", alignment.otherOffice(sentence, clause));
    trial.test("same way", Caveats.reversed(sentence, act, verbs));
    trial.test("done", attempt(sentence, clause, act));
    trial.voice(Caveats.voice(sentence, reading.claimed(), verbs));
    trial.test("stated", Caveats.mood(sentence, act, reading.claimed(), Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, act, reading.claimed()));
    Days meant = mention == null ? null : days.meant(sentence, mention);
    return meant == null ? undated(reading, match, trial) : dated(reading, match, meant, trial);
  }

  private boolean byOther(Sentence sentence, TokenRange act) {
    TokenRange by = new TokenRange(act.to(), Math.min(act.to() + 4, sentence.tokens().size()));
    boolean own = sentence.has(cues.nouns(), by);
    return event.who().isEmpty() && sentence.word(act.to()).equals("by") && !own;
  }

  private Finding undated(EventReading reading, Acting.Match match, Trial trial) {
    Sentence sentence = reading.sentence();
    TokenRange clause = reading.clause();
    if (!reading.isWhole()) {
      return null;
    }
    boolean ordered = order.agrees(sentence);
    trial.test("time", ordered ? null : Timing.undated(sentence, clause));
    trial.test("no other day", days.against(sentence));
    trial.test(
        "own time",
        ordered ? null : Timing.placed(sentence, clause, reading.act(), known(sentence, clause)));
    trial.test("nobody else", alignment.foreigner(reading, actors));
    trial.test("who", match == Acting.Match.PARTY ? null : "who acts, it does not plainly say");
    boolean votes = VoteFigures.areTold(event.votes(), sentence);
    trial.test("no other number", votes ? null : figures.beyond(sentence, clause));
    trial.test("nothing more", alignment.beyond(reading));
    trial.test("no other subject", Caveats.stranger(sentence, clause, known(sentence, clause)));
    if (reading.mention() != null) {
      trial.fail("day", "a day without its year");
      return trial.uncertain(recorded(), event.cites());
    }
    return agreed(reading, trial, "it is on record");
  }

  /**
   * @param meant the days told: {@code late October} is not all of October
   */
  private Finding dated(EventReading reading, Acting.Match match, Days meant, Trial trial) {
    Sentence sentence = reading.sentence();
    TokenRange clause = reading.clause();
    DayMention mention = reading.mention();
    Days claimed = mention.reckoned() == null ? meant : mention.outer();
    Days part = MonthPart.of(sentence, mention, meant);
    Days recorded = new Days(day.earliest(), day.latest());
    trial.test("time", Timing.dated(sentence, clause));
    trial.test("hour", Timing.hour(sentence, clause, day.edtf()));
    boolean few = cues.parties(sentence, clause) < pairings.needed();
    boolean covered = EventDays.covers(part, recorded);
    if (few && !reading.isCarried()) {
      boolean exact = part.isSingleDay() && covered && !cues.hasMereOwner(sentence, clause);
      boolean plain = exact && alignment.coverage(sentence, clause) >= EventAlignment.MOST;
      trial.test("nothing more", plain ? null : alignment.beyond(reading));
      trial.test("nobody else", Caveats.stranger(sentence, clause, known(sentence, clause)));
    }
    if (covered) {
      boolean votes = VoteFigures.areTold(event.votes(), sentence);
      trial.test("no other number", votes ? null : figures.ofOwnThings(sentence, clause));
      if (day.doubtful()) {
        trial.fail("sure record", "the record itself is not sure of the day");
      }
      Days told = mention.reckoned() == null ? claimed : part;
      if (!reading.isWhole() && !told.isSingleDay()) {
        return null;
      }
      boolean other = mention.isLasting() && !cues.isWhole(part);
      trial.test(
          "same length", other ? "the record has other days for its beginning or end" : null);
      return agreed(reading, trial, "the days agree");
    }
    if (!reading.isWhole()) {
      return null;
    }
    if (claimed.overlaps(recorded)) {
      trial.fail("day", "the record allows that day, and others");
      return trial.uncertain(recorded(), event.cites());
    }
    trial.test("nobody else acts", EventActors.against(match));
    return differing(reading, claimed, recorded, trial);
  }

  /** All is as recorded but, it may be, how they voted. */
  private Finding agreed(EventReading reading, Trial trial, String reason) {
    Sentence sentence = reading.sentence();
    String votes = VoteFigures.against(event.votes(), sentence);
    String numbers = figures.against(sentence, reading.clause());
    if (votes == null && numbers == null) {
      return trial.supported(recorded(), reason, event.cites());
    }
    boolean onDay = reading.mention() != null && reading.mention().day() != null;
    // Of an offer there may be another; what happens once has one number.
    boolean same = votes == null ? once && reading.isWhole() : reading.isWhole() || onDay;
    if (!same || !claim.contradict()) {
      trial.test("same votes", votes);
      trial.test("same figures", numbers);
    }
    String told = recorded() + (votes == null ? "" : " (" + VoteWords.of(event.votes()) + ")");
    String differing = votes == null ? "a number differs" : "the numbers of votes differ";
    return trial.contradicted(told, differing, event.cites());
  }

  private Finding differing(EventReading reading, Days claimed, Days recorded, Trial trial) {
    Sentence sentence = reading.sentence();
    TokenRange clause = reading.clause();
    trial.test("same votes", VoteFigures.against(event.votes(), sentence));
    trial.test("same figures", figures.against(sentence, clause));
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
        "day of the act",
        Caveats.talk(sentence, clause, reading.act(), trial.at(), known(sentence, clause)));
    trial.test("not its due day", Caveats.due(sentence, trial.at()));
    trial.test("not during", cues.isDuring(claimed) ? "it lasted, and that day is within" : null);
    trial.test("no other record", others.dayOfAnother(claimed));
    if (!reading.isCarried()) {
      trial.test("nothing more", alignment.beyond(reading));
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
    for (int at = clause.from(); at < clause.to(); at++) {
      if (alignment.isOwn(sentence, at)) {
        known.add(new TokenRange(at, at + 1));
      }
    }
    return known;
  }

  private String recorded() {
    return DateWords.of(day) + ": " + event.title();
  }
}
