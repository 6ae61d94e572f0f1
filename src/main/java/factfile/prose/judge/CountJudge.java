package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.prose.judge.CountPairing.Paired;
import factfile.prose.names.Kinship;
import factfile.prose.reach.AmountScope;
import factfile.prose.reach.Attachment;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.CountDays;
import factfile.prose.reach.CountReach;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.Timing;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.List;
import java.util.Set;

/** Holds the numbers of a sentence against one count. */
public final class CountJudge implements Judge {
  private static final Set<String> PLACING = Cues.words("at in near outside inside along around");

  /** How far behind "in" what it stands before may be named. */
  private static final int NEAR = 5;

  private final Count count;
  private final boolean mayContradict;
  private final EventCues event;
  private final CountWords words;
  private final CountPairing pairing;
  private final CountValues values;
  private final CountDays days;
  private final CountReach reach;

  public CountJudge(
      Count count,
      FactBase base,
      Kinship kinship,
      SameTopic others,
      TellingNumbers numbers,
      Profiles profiles) {
    Claim claim = count.common().claim() == null ? Claim.NONE : count.common().claim();
    String id = claim.about() == null ? count.event() : claim.about();
    Fact about = id == null ? null : base.fact(id);
    this.count = count;
    this.mayContradict = claim.contradict();
    this.event = about instanceof Event found ? new EventCues(found, base, kinship) : null;
    this.days = new CountDays(count, base, event);
    this.reach = new CountReach(count, base, kinship, event);
    this.words = new CountWords(count, kinship, profiles, event);
    this.pairing = new CountPairing(count, words, reach, days, numbers);
    this.values = new CountValues(count, base, days, others);
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    boolean plain = false;
    for (Paired paired : pairing.beside(sentence)) {
      Finding finding = finding(paired);
      if (pairing.stands(paired, finding)) {
        findings.add(finding);
        plain |= finding.verdict() != Verdict.UNCERTAIN;
      }
    }
    for (Paired paired : plain ? List.<Paired>of() : pairing.about(sentence)) {
      Finding finding = finding(paired);
      if (pairing.standsAlone(paired, finding)) {
        String part =
            reach.part(
                sentence, paired.amount(), AmountScope.withGoverning(sentence, paired.amount()));
        findings.add(part == null ? finding : finding.uncertain(part));
        plain |= part == null && finding.verdict() != Verdict.UNCERTAIN;
      }
    }
    for (Paired paired : plain ? List.<Paired>of() : pairing.byNumber(sentence)) {
      Finding finding = finding(paired);
      if (finding.verdict() == Verdict.SUPPORTED) {
        findings.add(finding);
      }
    }
  }

  private Finding finding(Paired paired) {
    Sentence sentence = paired.sentence();
    Amount amount = paired.amount();
    TokenRange scope = paired.scope();
    Attachment attached = paired.attached();
    Trial trial = new Trial(sentence, count.id(), paired.claimed());
    trial.pass("topic", "“" + sentence.text(attached.topic()) + "” beside the number");
    trial.voice(Caveats.voice(sentence, paired.claimed(), words.ownWords(sentence)));
    trial.test("stated", Caveats.mood(sentence, scope, paired.claimed(), Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, scope, paired.claimed()));
    trial.test("whole number", isWhole(paired) ? null : attached.narrowing());
    trial.test("all of them", partial(sentence, scope, attached));
    trial.test("lasting", days.running(sentence, scope));
    boolean plain = PlainNumbers.isPlain(amount);
    trial.test("same actors", reach.actors(sentence, scope, attached.topic(), plain));
    trial.test("done", reach.attempt(sentence, scope));
    trial.test("not alone", reach.alone(sentence, paired.clause(), amount));
    trial.test("unit", reach.unit(sentence, amount, attached));
    trial.test("rate", reach.rate(sentence, attached));
    return weigh(paired, trial);
  }

  private boolean isWhole(Paired paired) {
    return words.isOfParty(paired.sentence(), paired.attached())
        || isNamedSo(paired.sentence(), paired.amount())
        || (PlainNumbers.isPlain(paired.amount()) && values.isOnRecord(paired.amount()));
  }

  /** {@code the first 250 million}, where the record is of the first. */
  private boolean isNamedSo(Sentence sentence, Amount amount) {
    String before = sentence.word(amount.first() - 1);
    return Cues.FURTHER.contains(before) && !before.equals("of") && reach.isOwn(before);
  }

  /** {@code people at a festival}: where that is nothing the base knows, it may be some of them. */
  private String partial(Sentence sentence, TokenRange scope, Attachment attached) {
    int next = attached.topic().to();
    if (sentence.word(next).equals("of") || sentence.word(next).equals("for")) {
      return reach.ofOthers(sentence, scope, next);
    }
    if (!PLACING.contains(sentence.word(next))) {
      return null;
    }
    int end = next + 1;
    while (end < scope.to() && end <= next + NEAR && !sentence.word(end).equals("on")) {
      end++;
    }
    TokenRange near = new TokenRange(next + 1, end);
    boolean known =
        !sentence.daysIn(near).isEmpty()
            || !sentence.named(near).isEmpty()
            || sentence.has(words.verbs(), near)
            || (event != null && sentence.has(event.nouns(), near));
    return known
        ? null
        : "“" + sentence.text(new TokenRange(next, next + 1)) + "”: it may be some of them";
  }

  private Finding weigh(Paired paired, Trial trial) {
    Sentence sentence = paired.sentence();
    Amount amount = paired.amount();
    List<CountValue> onDay = values.fitting(sentence, paired.scope(), CountDays.DayFit.SAME);
    List<CountValue> open = values.fitting(sentence, paired.scope(), CountDays.DayFit.OPEN);
    // What the base prefers stands before what was counted on the day of the event itself.
    boolean later = !open.isEmpty() && !onDay.isEmpty() && CountValues.isPreferred(open, onDay);
    boolean dated = !onDay.isEmpty() && !later;
    List<CountValue> candidates = dated ? onDay : open;
    if (candidates.isEmpty()) {
      trial.fail("day", "it speaks of another day than the record");
      return trial.uncertain(values.words(values.newest()), values.newest().cites());
    }
    TokenRange clause = paired.clause();
    boolean told = dated || days.isOnEventDay(sentence, paired.scope());
    trial.test("time", told ? Timing.dated(sentence, clause) : Timing.undated(sentence, clause));
    trial.test("same span", reach.span(sentence, clause));
    CountValue best = CountValues.best(candidates);
    trial.pass("day", dated ? "that of the record" : "none given");
    if (amount.isLoose()) {
      trial.fail("number", "the number is too loose to tell");
    }
    CountValue met = CountValues.met(amount, candidates, dated ? best.rank() : null);
    if (met != null) {
      boolean moves = !dated && count.event() == null;
      boolean agreed = moves || CountValues.agreesWithAll(amount, candidates, best.rank());
      trial.test("undisputed", agreed ? null : "the record has another number for that day");
      return trial.supported(values.words(met), "the numbers agree", met.cites());
    }
    if (!dated && !isOfOneTime(paired, best)) {
      trial.fail("day given", "it gives no day, and the number differs");
    }
    return differing(paired, trial, candidates, best);
  }

  private Finding differing(
      Paired paired, Trial trial, List<CountValue> candidates, CountValue best) {
    Sentence sentence = paired.sentence();
    Amount amount = paired.amount();
    TokenRange clause = paired.clause();
    if (!mayContradict) {
      trial.fail("may contradict", "the base does not let this count contradict");
    }
    trial.test("number", CountValues.near(amount, candidates, best.rank()));
    trial.test("day as near", days.narrow(sentence, clause));
    trial.test("all of that time", days.partOfTime(sentence, clause, best));
    trial.test("whole count", reach.part(sentence, amount, clause));
    trial.test("very thing", otherThing(sentence, paired.attached()));
    trial.test("between no two claims", values.between(amount));
    trial.test("no part", CountValues.part(sentence, clause, best));
    trial.test("same whole", CountValues.wholeOf(sentence, amount, best));
    trial.test("no other record", values.onRecord(amount));
    trial.test(
        "nothing more",
        reach.residue(sentence, amount, clause, words.meaning(sentence), words.own()));
    TokenRange noun = paired.attached().topic();
    trial.test("nobody else acts", reach.actors(sentence, paired.scope(), noun, false));
    trial.test(
        "no other subject", Caveats.stranger(sentence, paired.scope(), words.ownTokens(sentence)));
    return trial.contradicted(
        values.words(best), "the numbers differ", CountValues.cites(candidates));
  }

  /** A number that was settled once, and moves no more. */
  private boolean isOfOneTime(Paired paired, CountValue best) {
    boolean told = event != null && event.isNamedFor(paired.sentence(), paired.clause());
    boolean single = count.values().size() == 1 && (words.counted().isMeasure() || told);
    boolean whole =
        words.coverage(paired.sentence(), paired.clause()) >= LeastCoverage.UNNAMED
            && event != null
            && paired.sentence().has(words.verbs(), paired.scope())
            && values.isSettled(best);
    return single || whole;
  }

  /** {@code 800 civilians} for people: told by a word of like sense, it may be some of them. */
  private String otherThing(Sentence sentence, Attachment attached) {
    String word = sentence.text(attached.topic());
    boolean own =
        words.counted().isMeasure()
            || sentence.has(words.topics(), attached.topic())
            || sentence.has(words.verbs(), attached.topic())
            || (words.isOfAnybody() && word.equalsIgnoreCase("lives"));
    return own || reach.isOwn(word) ? null : "“" + word + "”: it may be some of them";
  }
}
