package factfile.prose.docket;

import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.docket.Call.Candidate;
import factfile.prose.docket.JudgeBench.Office;
import factfile.prose.gist.SpeechActs;
import factfile.prose.judge.Judge;
import factfile.prose.judge.TellingNumbers;
import factfile.prose.names.Kinship;
import factfile.prose.names.Titles;
import factfile.prose.office.HeadClaims;
import factfile.prose.office.PortfolioClaims;
import factfile.prose.reach.DutyKeeping;
import factfile.prose.reach.SpeechCues;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.time.DayWords;
import factfile.prose.time.EventAnchors;
import factfile.prose.words.TokenRange;
import factfile.wording.AmountReader;
import factfile.wording.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which judges a sentence is put before. Asking all of them finds the same: whom this leaves out
 * would say nothing, for each wants some words of its record, or a part of them with a number, a
 * day, or somebody of it named. What each wants at least is written here again, and no more.
 */
public final class Docket {
  private static final List<FactKind> KINDS =
      List.of(FactKind.COUNT, FactKind.EVENT, FactKind.DEADLINE, FactKind.STATEMENT, FactKind.TERM);

  private final List<Fact> facts = new ArrayList<>();
  private final Kinship kinship;
  private final Titles titles;
  private final Profiles profiles;
  private final JudgeBench judges;
  private final RecordIndex index;
  private final EventAnchors events;
  private final StoryYears years;
  private final Hits hits;

  /** Those that are said in any words of saying, and those that are kept or broken in any. */
  private final NumberList sayings = new NumberList();

  private final NumberList terms = new NumberList();

  /**
   * @param events that days are told from
   */
  public Docket(
      FactBase base, Kinship kinship, Titles titles, Profiles profiles, EventAnchors events) {
    this.events = events;
    this.years = new StoryYears(base);
    for (FactKind kind : KINDS) {
      facts.addAll(base.facts(kind));
    }
    TellingNumbers numbers = new TellingNumbers(base);
    this.kinship = kinship;
    this.titles = titles;
    this.profiles = profiles;
    this.judges = new JudgeBench(base, facts, kinship, titles, profiles, numbers);
    this.index = new RecordIndex(facts, profiles, numbers);
    this.hits = new Hits(facts.size());
    for (int number = 0; number < facts.size(); number++) {
      Fact fact = facts.get(number);
      if (fact instanceof Statement statement && SpeechActs.isSaying(statement.act())) {
        sayings.add(number);
      } else if (fact instanceof Term) {
        terms.add(number);
      }
    }
  }

  /**
   * Who may say something of a sentence, by its words alone.
   *
   * @param named ids of all whom it may name or stand for
   */
  public Call call(List<Token> tokens, Set<String> named) {
    WordMeanings meaning = profiles.meaning(tokens);
    TokenRange whole = new TokenRange(0, tokens.size());
    hits.clear();
    index.mark(tokens, meaning, hits);
    if (!named.isEmpty()) {
      markAll(sayings, sayings.size() > 0 && SpeechCues.isAnyIn(tokens));
      markAll(terms, terms.size() > 0 && DutyKeeping.isAnyIn(tokens));
    }
    List<Candidate> candidates = new ArrayList<>();
    List<BigDecimal> numbers = AmountReader.valuesIn(tokens);
    index.markNumbers(numbers, hits);
    boolean dated = DayWords.isAnyIn(tokens);
    boolean told = !named.isEmpty() || (DayWords.isSingleDayIn(tokens) && years.mayBeIn(tokens));
    told = told || (dated && EventAnchors.isPhraseIn(tokens) && events.isAnyNamed(tokens));
    for (int record : hits.records()) {
      double least = least(facts.get(record));
      boolean phrase = hits.hasPhrase(record);
      Profile title = hits.covers(record, least) ? index.title(record) : null;
      double coverage = title == null ? 0 : title.coverage(meaning, whole);
      boolean enough =
          (phrase && !isOfTopic(record))
              || hits.hasTopic(record)
              || hits.hasNumber(record)
              || coverage >= least;
      Candidate candidate = new Candidate(record, phrase, hits.hasBoth(record), coverage);
      boolean ofStory = told || !(facts.get(record) instanceof Count);
      ofStory = ofStory || (coverage >= LeastCoverage.OF_COUNT && index.isNear(record, numbers));
      if (enough && ofStory && isCalled(candidate, named, !numbers.isEmpty(), dated)) {
        candidates.add(candidate);
      }
    }
    if (!named.isEmpty()) {
      addOffices(tokens, candidates);
    }
    return new Call(candidates);
  }

  private void markAll(NumberList records, boolean any) {
    for (int at = 0; any && at < records.size(); at++) {
      hits.phrase(records.get(at), Hits.ACT);
    }
  }

  /** A deadline's verbs alone tell nothing of it. */
  private boolean isOfTopic(int record) {
    return facts.get(record) instanceof Deadline;
  }

  private static double least(Fact fact) {
    return fact instanceof Count
        ? LeastCoverage.OF_COUNT
        : fact instanceof Deadline ? LeastCoverage.OF_DEADLINE : LeastCoverage.OF_EVENT;
  }

  private void addOffices(List<Token> tokens, List<Candidate> candidates) {
    if (!titles.in(tokens).isEmpty()) {
      add(Office.ROLE, candidates);
    }
    if (HeadClaims.isAnyIn(tokens)) {
      add(Office.HEAD, candidates);
    }
    if (PortfolioClaims.isAnyIn(tokens)) {
      add(Office.PORTFOLIO, candidates);
    }
  }

  private void add(Office office, List<Candidate> candidates) {
    candidates.add(new Candidate(judges.numberOf(office), true, true, 0));
  }

  /** Those of them who may say something of the sentence as it was read. */
  public List<Judge> judges(Call call, Sentence sentence) {
    Set<String> named = sentence.named(sentence.whole());
    boolean dated = !sentence.days().isEmpty();
    boolean number = dated || !sentence.spans().isEmpty();
    List<Judge> called = new ArrayList<>();
    for (Candidate candidate : call.candidates()) {
      boolean deadline = isDeadline(candidate);
      if (isCalled(candidate, named, !deadline || number, dated)) {
        called.add(judges.of(candidate.number()));
      }
    }
    return called;
  }

  private boolean isDeadline(Candidate candidate) {
    return candidate.number() < facts.size() && facts.get(candidate.number()) instanceof Deadline;
  }

  /**
   * @param named ids of all who are named, or may be
   * @param number whether a number stands there, be it one of days
   * @param dated whether a day is told
   */
  private boolean isCalled(Candidate candidate, Set<String> named, boolean number, boolean dated) {
    if (candidate.number() >= facts.size()) {
      return !named.isEmpty();
    }
    Fact fact = facts.get(candidate.number());
    if (fact instanceof Event event) {
      return isCalled(event, candidate, named, dated);
    }
    if (fact instanceof Statement statement) {
      return kinship.isAnyMeant(statement.speakers(), named);
    }
    if (fact instanceof Term term) {
      return kinship.isAnyMeant(term.party(), named);
    }
    return number || (dated && fact instanceof Deadline);
  }

  /** A meeting of two is none of one; without a day, all that makes it one has to be named. */
  private boolean isCalled(Event event, Candidate candidate, Set<String> named, boolean dated) {
    int actors = meant(event.who(), named);
    if (event.who().size() > 1 && actors < 2) {
      // "The settlement was signed", by whomever; or it goes by a name of its own.
      return dated && candidate.both();
    }
    int done = meant(event.to(), named);
    int places = meant(event.common().places(), named);
    int parties = actors + done + places;
    if (dated) {
      boolean told = candidate.phrase() && (parties > 0 || candidate.both());
      return told
          || candidate.coverage() >= (parties > 0 ? LeastCoverage.OF_EVENT : LeastCoverage.UNNAMED);
    }
    int all = event.who().size() + event.to().size() + event.common().places().size();
    int needed = candidate.both() ? Math.min(1, all - 1) : Math.min(2, all);
    return candidate.phrase() && (done > 0 || places > 0 || parties >= Math.max(0, needed));
  }

  private int meant(List<String> ids, Set<String> named) {
    int meant = 0;
    for (String id : ids) {
      meant += kinship.isMeant(id, named) ? 1 : 0;
    }
    return meant;
  }
}
