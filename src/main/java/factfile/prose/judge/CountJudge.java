package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.reach.AmountScope;
import factfile.prose.reach.Attachment;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.CountDays;
import factfile.prose.reach.CountReach;
import factfile.prose.reach.CountedInText;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.Timing;
import factfile.prose.sense.Meaning;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.state.CountState;
import factfile.query.words.DateWords;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.DayMention;
import factfile.wording.Precision;
import factfile.wording.Range;
import factfile.wording.SignedAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the numbers of a sentence against one count. */
public final class CountJudge implements Judge {
  private static final Set<String> PLACING = Cues.words("at in near outside inside along around");

  /** How far behind "in" what it stands before may be named. */
  private static final int NEAR = 5;

  /** So much of its topic makes a clause one about it, and so much with its verb. */
  private static final double MOST = 0.6;

  private static final double SOME = 0.3;

  private static final double NEARLY_ALL = 0.75;

  /** A number of so many digits, the zeros at its end left out, is seldom met by chance. */
  private static final int TELLING = 2;

  private final Count count;
  private final Claim claim;
  private final List<CountValue> values;
  private final Kinship kinship;
  private final PhraseList topics;
  private final PhraseList verbs;
  private final PhraseList blocking;
  private final EventCues event;
  private final CountDays days;
  private final CountReach reach;
  private final SameTopic others;
  private final Profiles profiles;
  private final Profile topic;
  private final Profile acts;
  private final Profile said;
  private final CountedInText counted;

  public CountJudge(
      Count count, FactBase base, Kinship kinship, SameTopic others, Profiles profiles) {
    this.count = count;
    this.profiles = profiles;
    this.topic = profiles.of(count.topic());
    this.claim = count.common().claim() == null ? Claim.NONE : count.common().claim();
    this.acts = profiles.of(profiles.verbs(count.topic()));
    this.said = profiles.of(claim.verbs());
    List<String> nouns = new ArrayList<>(claim.topics());
    nouns.addAll(count.unit() == null ? List.of() : List.of(count.unit()));
    this.counted = new CountedInText(count.unit(), profiles.of(nouns), profiles.of(claim.verbs()));
    this.kinship = kinship;
    this.topics = new PhraseList(Forms.nouns(claim.topics()));
    this.verbs = new PhraseList(Forms.verbs(claim.verbs()));
    this.blocking = new PhraseList(claim.not());
    this.values = CountState.answers(base, count);
    String id = claim.about() == null ? count.event() : claim.about();
    Fact about = id == null ? null : base.fact(id);
    this.event = about instanceof Event found ? new EventCues(found, base, kinship) : null;
    this.days = new CountDays(count, base, event);
    this.reach = new CountReach(count, base, kinship, event);
    this.others = others;
  }

  @Override
  public List<String> firstWords() {
    List<String> words = new ArrayList<>(topics.firstWords());
    words.addAll(verbs.firstWords());
    return words;
  }

  @Override
  public void judge(Sentence whole, List<Finding> findings) {
    // A percentage and a number of things never meet.
    boolean share = CountedIn.of(count.unit()).isShare();
    Sentence sentence = share ? whole.with(SignedAmounts.shares(whole.tokens())) : whole;
    for (Amount amount : sentence.amounts()) {
      TokenRange scope = AmountScope.of(sentence, amount);
      Attachment attached = Attachment.of(sentence, amount, scope, topics, verbs);
      boolean told = verbs.isEmpty() || sentence.has(verbs, scope);
      boolean ours = !sentence.has(blocking, scope) && !isByAnother(sentence, scope);
      if (attached != null && told && ours) {
        Finding finding = finding(sentence, amount, scope, attached);
        finding = isAnchored(sentence, scope) ? finding : ofItsDay(finding, sentence);
        // What a share is of is seldom said in full: that another differs proves nothing.
        if (finding != null && !(share && finding.verdict() == Verdict.CONTRADICTED)) {
          findings.add(finding);
        }
      }
    }
    for (Finding finding : findings) {
      if (count.id().equals(finding.id()) && finding.verdict() != Verdict.UNCERTAIN) {
        return;
      }
    }
    align(whole, findings);
  }

  private void align(Sentence sentence, List<Finding> findings) {
    Meaning meaning = profiles.meaning(sentence.tokens());
    for (CountedInText.Counted each : counted.in(sentence, meaning)) {
      TokenRange scope = scope(sentence, each.amount());
      TokenRange clause = withGoverning(sentence, each.amount());
      double coverage = topic.coverage(meaning, clause);
      boolean told =
          !verbs.isEmpty() && (sentence.has(verbs, scope) || said.shared(meaning, scope) > 0);
      boolean ours = !sentence.has(blocking, scope) && !isByAnother(sentence, scope);
      boolean plain = reach.otherVerb(sentence, scope, meaning, List.of(topic, said)) == null;
      boolean acted =
          told
              || acts.isEmpty()
              || (plain && counted.isMeasure() && sentence.has(topics, scope))
              || acts.shared(meaning, scope) > 0
              || (isOfThem(sentence, each.amount()) && acts.shared(meaning, clause) > 0);
      boolean party = kinship.isAnyMeant(count.who(), sentence.named(clause));
      boolean named = sentence.has(topics, scope) && party && counted.isMeasure() && plain;
      if (ours && acted && (coverage >= MOST || named || told && coverage >= SOME)) {
        Attachment attached = Attachment.to(sentence, each.amount(), each.noun());
        Finding finding = finding(sentence, each.amount(), scope, attached);
        boolean alone =
            sentence.names().isEmpty()
                && Caveats.stranger(sentence, sentence.whole(), List.of()) == null;
        boolean own = coverage >= NEARLY_ALL && finding.verdict() == Verdict.SUPPORTED;
        boolean known =
            own
                && !sentence.meant().isEmpty()
                && Caveats.stranger(sentence, sentence.whole(), List.of()) == null;
        boolean met = alone && isTelling(finding, each.amount());
        if (isAnchored(sentence, scope) || met || known) {
          String part = reach.part(sentence, each.amount(), clause);
          findings.add(part == null ? finding : finding.uncertain(part));
        }
      }
    }
  }

  /** {@code 127 lives, 32 of them children}: the clause before says what became of them. */
  private static TokenRange withGoverning(Sentence sentence, Amount amount) {
    TokenRange clause = sentence.clauseOf(amount.number());
    return isOfThem(sentence, amount) && clause.from() > 0
        ? new TokenRange(sentence.clauseOf(clause.from() - 1).from(), clause.to())
        : clause;
  }

  private static boolean isOfThem(Sentence sentence, Amount amount) {
    boolean of = sentence.word(amount.end()).equals("of");
    return of && Set.of("them", "whom", "these", "those").contains(sentence.word(amount.end() + 1));
  }

  /** Where shares or prices stand beside each other, the words before one are its own. */
  private TokenRange scope(Sentence sentence, Amount amount) {
    TokenRange scope = AmountScope.of(sentence, amount);
    int from = scope.from();
    int to = scope.to();
    for (int at = from; counted.isMeasure() && at < to; at++) {
      boolean number = sentence.tokens().get(at).isNumber() && !isInDay(sentence, at);
      boolean own = at >= amount.first() && at < amount.end();
      from = number && at < amount.first() ? at + 1 : from;
      to = number && !own && at >= amount.end() ? amount.end() : to;
    }
    return new TokenRange(from, to);
  }

  private static boolean isInDay(Sentence sentence, int at) {
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    return false;
  }

  /** A number that is told to three digits speaks for itself, whatever noun does it. */
  private static boolean isPlainNumber(Amount amount) {
    return amount.nominal() != null && amount.nominal().stripTrailingZeros().precision() > TELLING;
  }

  private boolean isOnRecord(Amount amount) {
    for (CountValue value : values) {
      if (SameTopic.isSame(amount, value)) {
        return true;
      }
    }
    return false;
  }

  /** Where nobody is named, a number that is not round may agree, but never differ. */
  private static boolean isTelling(Finding finding, Amount amount) {
    return finding.verdict() == Verdict.SUPPORTED
        && amount.nominal() != null
        && amount.nominal().stripTrailingZeros().precision() >= TELLING;
  }

  /** {@code people from southern Israel}: a party of the event narrows nothing. */
  private boolean isOfParty(Sentence sentence, Attachment attached) {
    int next = attached.topic().to();
    return event != null
        && sentence.word(next).equals("from")
        && event.isNamed(event.everyParty(), sentence.named(new TokenRange(next + 1, next + 2)));
  }

  /** {@code claimed 127 lives}: a word of the record's own sense reports nobody. */
  private List<TokenRange> ownWords(Sentence sentence) {
    Meaning meaning = profiles.meaning(sentence.tokens());
    List<TokenRange> own = sentence.find(verbs, sentence.whole());
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (said.has(meaning, at) || acts.has(meaning, at)) {
        own.add(new TokenRange(at, at + 1));
      }
    }
    return own;
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
            || sentence.has(verbs, near)
            || (event != null && sentence.has(event.nouns(), near));
    return known
        ? null
        : "“" + sentence.text(new TokenRange(next, next + 1)) + "”: it may be some of them";
  }

  /** Whether the sentence names whom the number concerns, or the event it belongs to. */
  private boolean isAnchored(Sentence sentence, TokenRange scope) {
    Set<String> named = sentence.named(sentence.whole());
    if (kinship.isAnyMeant(count.who(), named)
        || kinship.isAnyMeant(count.common().places(), named)) {
      return true;
    }
    return reach.isOfStory(sentence)
        || (event != null && event.isNamedFor(sentence, sentence.clauseOf(scope.from())));
  }

  /** {@code Israel has killed 40,000 people}: somebody acts whom the number does not concern. */
  private boolean isByAnother(Sentence sentence, TokenRange scope) {
    List<TokenRange> told = sentence.find(verbs, scope);
    if (count.who().isEmpty() || told.isEmpty() || sentence.isPassive(told.get(0))) {
      return false;
    }
    int from = sentence.clauseOf(scope.from()).from();
    Set<String> before = sentence.named(new TokenRange(from, told.get(0).from()));
    boolean acts = event != null && kinship.isAnyMeant(event.event().who(), before);
    return !before.isEmpty() && !acts && !kinship.isAnyMeant(count.who(), before);
  }

  /** Where nobody is named, the very day and the number together may agree, but never differ. */
  private static Finding ofItsDay(Finding finding, Sentence sentence) {
    boolean agrees = finding.verdict() == Verdict.SUPPORTED;
    for (DayMention day : sentence.days()) {
      if (agrees && day.day() != null && day.hasYear() && !sentence.isBound(day)) {
        return finding;
      }
    }
    return null;
  }

  private Finding finding(Sentence sentence, Amount amount, TokenRange scope, Attachment attached) {
    TokenRange claimed = new TokenRange(amount.first(), amount.end());
    Trial trial = new Trial(sentence, count.id(), claimed);
    trial.pass("topic", "“" + sentence.text(attached.topic()) + "” beside the number");
    trial.voice(Caveats.voice(sentence, claimed, ownWords(sentence)));
    trial.test("stated", Caveats.mood(sentence, scope, claimed, Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, scope, claimed));
    boolean whole =
        isOfParty(sentence, attached)
            || isNamedSo(sentence, amount)
            || (isPlainNumber(amount) && isOnRecord(amount));
    trial.test("whole number", whole ? null : attached.narrowing());
    trial.test("all of them", partial(sentence, scope, attached));
    trial.test("lasting", days.running(sentence, scope));
    trial.test(
        "same actors", reach.actors(sentence, scope, attached.topic(), isPlainNumber(amount)));
    trial.test("done", reach.attempt(sentence, scope));
    trial.test("not alone", reach.alone(sentence, sentence.clauseOf(scope.from())));
    trial.test("unit", reach.unit(sentence, amount, attached));
    trial.test("rate", reach.rate(sentence, attached));
    List<CountValue> onDay = new ArrayList<>();
    List<CountValue> anyDay = new ArrayList<>();
    for (CountValue value : values) {
      CountDays.DayFit fit = days.fit(sentence, scope, value);
      if (fit == CountDays.DayFit.SAME) {
        onDay.add(value);
      } else if (fit == CountDays.DayFit.OPEN) {
        anyDay.add(value);
      }
    }
    return weigh(sentence, amount, scope, trial, attached, onDay, anyDay);
  }

  private Finding weigh(
      Sentence sentence,
      Amount amount,
      TokenRange scope,
      Trial trial,
      Attachment attached,
      List<CountValue> onDay,
      List<CountValue> anyDay) {
    if (onDay.isEmpty() && anyDay.isEmpty()) {
      trial.fail("day", "it speaks of another day than the record");
      List<CountValue> told = values.isEmpty() ? count.values() : values;
      CountValue newest = told.get(told.size() - 1);
      return trial.uncertain(words(newest), newest.cites());
    }
    TokenRange clause = sentence.clauseOf(scope.from());
    trial.test(
        "time",
        onDay.isEmpty() ? Timing.undated(sentence, clause) : Timing.dated(sentence, clause));
    trial.test("same span", reach.span(sentence, clause));
    List<CountValue> candidates = onDay.isEmpty() ? anyDay : onDay;
    CountValue best = best(candidates);
    trial.pass("day", onDay.isEmpty() ? "none given" : "that of the record");
    if (amount.isLoose()) {
      trial.fail("number", "the number is too loose to tell");
    }
    CountValue met = met(amount, candidates, onDay.isEmpty() ? null : best.rank());
    if (met != null) {
      boolean moves = onDay.isEmpty() && count.event() == null;
      boolean agreed = moves || agreesWithAll(amount, candidates, best.rank());
      trial.test("undisputed", agreed ? null : "the record has another number for that day");
      return trial.supported(words(met), "the numbers agree", met.cites());
    }
    if (onDay.isEmpty() && !isOfOneTime()) {
      trial.fail("day given", "it gives no day, and the number differs");
    }
    if (!claim.contradict()) {
      trial.fail("may contradict", "the base does not let this count contradict");
    }
    for (CountValue value : candidates) {
      if (Precision.of(value.quantity()).outer().meets(amount.precision().outer())) {
        trial.fail("number", "the numbers are near, but not the same");
        break;
      }
    }
    trial.test("day as near", days.narrow(sentence, clause));
    trial.test("all of that time", days.partOfTime(sentence, clause, best));
    trial.test("whole count", reach.part(sentence, amount, clause));
    trial.test("very thing", counted.isMeasure() ? null : otherThing(sentence, attached));
    trial.test("between no two claims", between(amount));
    trial.test("no other record", onRecord(amount));
    Meaning meaning = profiles.meaning(sentence.tokens());
    trial.test(
        "nothing more", reach.residue(sentence, amount, clause, meaning, List.of(topic, said)));
    trial.test("nobody else acts", reach.actors(sentence, scope, attached.topic(), false));
    trial.test("no other subject", Caveats.stranger(sentence, scope, List.of()));
    return trial.contradicted(words(best), "the numbers differ", cites(candidates));
  }

  /** A number that was settled once, and moves no more. */
  private boolean isOfOneTime() {
    return count.values().size() == 1 && counted.isMeasure();
  }

  /** {@code 800 civilians} for people: told by a word of like sense, it may be some of them. */
  private String otherThing(Sentence sentence, Attachment attached) {
    String word = sentence.text(attached.topic());
    boolean own = sentence.has(topics, attached.topic()) || sentence.has(verbs, attached.topic());
    return own || reach.isOwn(word) ? null : "“" + word + "”: it may be some of them";
  }

  /** Where estimates of one number differ, nothing is wrong that lies between them. */
  private String between(Amount amount) {
    for (CountValue low : count.event() == null ? List.<CountValue>of() : values) {
      for (CountValue high : values) {
        Range lower = Precision.of(low.quantity()).inner();
        Range upper = Precision.of(high.quantity()).inner();
        boolean rises = lower.low() != null && upper.high() != null;
        if (rises && lower.low().compareTo(upper.high()) < 0) {
          Range span = Range.of(lower.low(), upper.high());
          if (span.meets(amount.precision().inner())) {
            return "the sources differ, and it lies between two of their numbers";
          }
        }
      }
    }
    return null;
  }

  /** The same number of another day, of a lower rank, or of another count. */
  private String onRecord(Amount amount) {
    for (CountValue value : count.values()) {
      if (SameTopic.isSame(amount, value)) {
        return "the record has that number for another day, or from another source";
      }
    }
    return others.numberOfAnother(amount);
  }

  /** A value that agrees; where the day is known, only of the best rank. */
  private static CountValue met(Amount amount, List<CountValue> values, Rank rank) {
    for (CountValue value : values) {
      boolean ranked = rank == null || value.rank() == rank;
      if (ranked && Precision.of(value.quantity()).inner().meets(amount.precision().inner())) {
        return value;
      }
    }
    return null;
  }

  /** Whether it agrees with every value of a rank: two that disagree support no third. */
  private static boolean agreesWithAll(Amount amount, List<CountValue> values, Rank rank) {
    for (CountValue value : values) {
      boolean meets = Precision.of(value.quantity()).inner().meets(amount.precision().inner());
      if (value.rank() == rank && !meets) {
        return false;
      }
    }
    return true;
  }

  private static CountValue best(List<CountValue> values) {
    CountValue best = values.get(0);
    for (CountValue value : values) {
      best = value.rank().compareTo(best.rank()) < 0 ? value : best;
    }
    return best;
  }

  private static List<Citation> cites(List<CountValue> values) {
    List<Citation> cites = new ArrayList<>();
    for (CountValue value : values) {
      cites.addAll(value.cites());
    }
    return cites;
  }

  private String words(CountValue value) {
    String unit = count.unit() == null ? "" : " " + count.unit();
    return value.quantity().phrase() + unit + ", " + DateWords.of(days.dateOf(value));
  }
}
