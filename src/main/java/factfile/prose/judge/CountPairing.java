package factfile.prose.judge;

import factfile.model.record.Count;
import factfile.prose.reach.AmountScope;
import factfile.prose.reach.Attachment;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.CountDays;
import factfile.prose.reach.CountReach;
import factfile.prose.reach.CountedInText;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers of a sentence may be those of a count: by the words that its keeper gave, beside
 * the number; else by what the count is called, anywhere in the clause.
 */
final class CountPairing {
  /** So much of its topic makes a clause one about it, whatever its verb. */
  private static final double MOST = 0.6;

  private final CountWords words;
  private final CountReach reach;
  private final CountDays days;
  private final String id;
  private final CountedIn unit;
  private final TellingNumbers numbers;

  CountPairing(
      Count count, CountWords words, CountReach reach, CountDays days, TellingNumbers numbers) {
    this.id = count.id();
    this.unit = CountedIn.of(count.unit());
    this.numbers = numbers;
    this.words = words;
    this.reach = reach;
    this.days = days;
  }

  /**
   * A number, and the words that pair it with the count.
   *
   * @param sentence as one reads it who asks for such numbers
   * @param scope the words that can belong to the number
   * @param coverage how much of the topic its clause has; 1 where the keeper's words stand there
   */
  record Paired(
      Sentence sentence, Amount amount, TokenRange scope, Attachment attached, double coverage) {
    TokenRange claimed() {
      return new TokenRange(amount.first(), amount.end());
    }

    TokenRange clause() {
      return sentence.clauseOf(scope.from());
    }
  }

  /** Those beside the keeper's words. */
  List<Paired> beside(Sentence whole) {
    // A percentage and a number of things never meet.
    Sentence sentence = unit.isShare() ? whole.with(words.counted().shares(whole)) : whole;
    List<Paired> found = new ArrayList<>();
    for (Amount amount : sentence.amounts()) {
      TokenRange scope = AmountScope.of(sentence, amount);
      Attachment attached = Attachment.of(sentence, amount, scope, words.topics(), words.verbs());
      boolean told = words.verbs().isEmpty() || sentence.has(words.verbs(), scope);
      if (attached != null && told && words.isOurs(sentence, scope)) {
        found.add(new Paired(sentence, amount, scope, attached, 1));
      }
    }
    return found;
  }

  /** Whether what was found of such a number stands: where nobody is named, it may but agree. */
  boolean stands(Paired paired, Finding finding) {
    // What a share is of is seldom said in full: that another differs proves nothing.
    boolean loose = unit.isShare() && finding.verdict() == Verdict.CONTRADICTED;
    boolean anchored =
        words.isAnchored(paired.sentence(), paired.scope())
            || (words.isEventPartyNamed(paired.sentence())
                && days.isOnVeryDay(paired.sentence(), paired.clause()));
    return !loose && (anchored || isOfItsDay(finding, paired.sentence()));
  }

  /** The very day and the number together may agree, but never differ. */
  private static boolean isOfItsDay(Finding finding, Sentence sentence) {
    boolean agrees = finding.verdict() == Verdict.SUPPORTED;
    for (DayMention day : sentence.days()) {
      if (agrees && day.day() != null && day.hasYear() && !sentence.isBound(day)) {
        return true;
      }
    }
    return false;
  }

  /** Those in a clause that is about the count by what it is called. */
  List<Paired> about(Sentence sentence) {
    List<Paired> found = new ArrayList<>();
    WordMeanings meaning = words.meaning(sentence);
    for (CountedInText.Counted each : words.counted().in(sentence, meaning)) {
      Paired paired = about(sentence, each);
      if (paired != null) {
        found.add(paired);
      }
    }
    return found;
  }

  private Paired about(Sentence sentence, CountedInText.Counted each) {
    boolean measure = words.counted().isMeasure();
    TokenRange scope =
        measure
            ? AmountScope.ofMeasure(sentence, each.amount())
            : AmountScope.of(sentence, each.amount());
    TokenRange clause = AmountScope.withGoverning(sentence, each.amount());
    double coverage = words.coverage(sentence, clause);
    boolean told = words.isTold(sentence, scope);
    boolean plain =
        measure
            && sentence.has(words.topics(), scope)
            && reach.otherVerb(sentence, scope, words.meaning(sentence), words.own()) == null;
    boolean ofThem = AmountScope.isOfThem(sentence, each.amount());
    boolean acted =
        told
            || plain
            || words.isActed(sentence, scope)
            || (ofThem && words.isActed(sentence, clause));
    boolean enough =
        coverage >= MOST
            || (plain && words.isPartyNamed(sentence, clause))
            || (told && coverage >= LeastCoverage.OF_COUNT);
    return acted && enough && words.isOurs(sentence, scope)
        ? new Paired(
            sentence,
            each.amount(),
            scope,
            Attachment.to(sentence, each.amount(), each.noun()),
            coverage)
        : null;
  }

  /**
   * Those that this count alone has, in a sentence of its story: they may agree, and no more, for
   * what is beside them may be in any words.
   */
  List<Paired> byNumber(Sentence sentence) {
    List<Paired> found = new ArrayList<>();
    WordMeanings meaning = words.meaning(sentence);
    List<CountedInText.Counted> counted = words.counted().in(sentence, meaning);
    for (CountedInText.Counted each : counted) {
      addTelling(sentence, each, found);
    }
    for (Amount amount : words.counted().isMeasure() ? List.<Amount>of() : sentence.amounts()) {
      if (!isIn(counted, amount) && !isOfOtherUnit(sentence, amount)) {
        TokenRange itself = new TokenRange(amount.first(), amount.end());
        addTelling(sentence, new CountedInText.Counted(amount, itself), found);
      }
    }
    return found;
  }

  private static boolean isIn(List<CountedInText.Counted> counted, Amount amount) {
    for (CountedInText.Counted each : counted) {
      if (each.amount().number() == amount.number()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 240 metres}, {@code 240 days} for so many people. */
  private boolean isOfOtherUnit(Sentence sentence, Amount amount) {
    CountedIn.Written written =
        amount.end() < sentence.tokens().size() ? unit.at(sentence.tokens(), amount.end()) : null;
    boolean other = written != null && !written.name().equals(unit.name());
    return other || Cues.TIME.contains(sentence.word(amount.end()));
  }

  private void addTelling(Sentence sentence, CountedInText.Counted each, List<Paired> found) {
    Amount amount = each.amount();
    if (!id.equals(numbers.countOf(amount.nominal()))) {
      return;
    }
    TokenRange scope = AmountScope.of(sentence, amount);
    TokenRange clause = AmountScope.withGoverning(sentence, amount);
    double coverage = words.coverage(sentence, clause);
    boolean told = words.isTold(sentence, clause);
    boolean other = reach.otherVerb(sentence, scope, words.meaning(sentence), words.own()) != null;
    boolean about = told || (coverage >= LeastCoverage.OF_COUNT && !other);
    boolean ofStory =
        words.isAnchored(sentence, scope)
            || days.isOnVeryDay(sentence, clause)
            || (!sentence.meant().isEmpty() && coverage >= LeastCoverage.OF_COUNT);
    boolean strange = Caveats.stranger(sentence, sentence.whole(), List.of()) != null;
    if (about && ofStory && !strange && words.isOurs(sentence, scope)) {
      Attachment attached = Attachment.to(sentence, amount, each.noun());
      found.add(new Paired(sentence, amount, scope, attached, coverage));
    }
  }

  /** Whether what was found of one of these stands; it has to be known whose story it is. */
  boolean standsAlone(Paired paired, Finding finding) {
    Sentence sentence = paired.sentence();
    TokenRange clause = AmountScope.withGoverning(sentence, paired.amount());
    boolean strange = Caveats.stranger(sentence, sentence.whole(), List.of()) != null;
    boolean agrees = finding.verdict() == Verdict.SUPPORTED && !strange;
    boolean nearly = paired.coverage() >= LeastCoverage.UNNAMED;
    boolean telling = PlainNumbers.isTelling(paired.amount()) && !paired.amount().isBound();
    boolean met = agrees && sentence.names().isEmpty() && telling;
    boolean known = agrees && nearly && !sentence.meant().isEmpty();
    return words.isAnchored(sentence, paired.scope())
        || met
        || known
        || (nearly && days.isOnVeryDay(sentence, clause));
  }
}
