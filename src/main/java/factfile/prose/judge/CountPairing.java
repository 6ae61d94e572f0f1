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
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.CountedIn;
import factfile.wording.DayMention;
import factfile.wording.SignedAmounts;
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
  private final boolean share;

  CountPairing(Count count, CountWords words, CountReach reach, CountDays days) {
    this.words = words;
    this.reach = reach;
    this.days = days;
    this.share = CountedIn.of(count.unit()).isShare();
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
    Sentence sentence = share ? whole.with(SignedAmounts.shares(whole.tokens())) : whole;
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
    boolean loose = share && finding.verdict() == Verdict.CONTRADICTED;
    boolean anchored = words.isAnchored(paired.sentence(), paired.scope());
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

  /** Whether what was found of one of these stands; it has to be known whose story it is. */
  boolean standsAlone(Paired paired, Finding finding) {
    Sentence sentence = paired.sentence();
    TokenRange clause = AmountScope.withGoverning(sentence, paired.amount());
    boolean strange = Caveats.stranger(sentence, sentence.whole(), List.of()) != null;
    boolean agrees = finding.verdict() == Verdict.SUPPORTED && !strange;
    boolean nearly = paired.coverage() >= LeastCoverage.UNNAMED;
    boolean met = agrees && sentence.names().isEmpty() && PlainNumbers.isTelling(paired.amount());
    boolean known = agrees && nearly && !sentence.meant().isEmpty();
    return words.isAnchored(sentence, paired.scope())
        || met
        || known
        || (nearly && days.isOnVeryDay(sentence, clause));
  }
}
