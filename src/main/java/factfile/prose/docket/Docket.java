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
import factfile.prose.names.Kinship;
import factfile.prose.names.Titles;
import factfile.prose.reach.DutyKeeping;
import factfile.prose.reach.HeadClaims;
import factfile.prose.reach.PortfolioClaims;
import factfile.prose.reach.SpeechCues;
import factfile.prose.sense.Meaning;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.AmountReader;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which judges a sentence is put before. Asking all of them finds the same: whom this leaves out
 * would say nothing, for each wants some words of its record, or a part of them with a number, a
 * day, or somebody of it named. What each wants at least is written here again, and no more.
 */
public final class Docket {
  /** Below this much of what they are called, counts, events and deadlines want a phrase. */
  private static final double OF_COUNT = 0.3;

  private static final double OF_EVENT = 0.2;
  private static final double OF_DEADLINE = 0.5;

  /** So much of what an event is called names it where none of its parties is. */
  private static final double NEARLY_ALL = 0.75;

  private static final List<FactKind> KINDS =
      List.of(
          FactKind.COUNT, FactKind.EVENT, FactKind.DEADLINE, FactKind.STATEMENT, FactKind.TERM);

  private final List<Fact> facts = new ArrayList<>();
  private final Kinship kinship;
  private final Titles titles;
  private final Profiles profiles;
  private final JudgeBench judges;
  private final RecordIndex index;
  private final Hits hits;

  /** Those that are said in any words of saying, and those that are kept or broken in any. */
  private final NumberList sayings = new NumberList();

  private final NumberList terms = new NumberList();

  public Docket(FactBase base, Kinship kinship, Titles titles, Profiles profiles) {
    for (FactKind kind : KINDS) {
      facts.addAll(base.facts(kind));
    }
    this.kinship = kinship;
    this.titles = titles;
    this.profiles = profiles;
    this.judges = new JudgeBench(base, facts, kinship, titles, profiles);
    this.index = new RecordIndex(facts, profiles);
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

  /** Who may say something of a sentence, by its words alone. */
  public Call call(List<Token> tokens) {
    Meaning meaning = profiles.meaning(tokens);
    TokenRange whole = new TokenRange(0, tokens.size());
    hits.clear();
    index.mark(tokens, meaning, hits);
    markAll(sayings, SpeechCues.isAnyIn(tokens));
    markAll(terms, DutyKeeping.isAnyIn(tokens));
    List<Candidate> candidates = new ArrayList<>();
    boolean number = AmountReader.isAnyIn(tokens);
    for (int record : hits.records()) {
      double least = least(facts.get(record));
      boolean phrase = hits.hasPhrase(record);
      Profile title = hits.covers(record, least) ? index.title(record) : null;
      double coverage = title == null ? 0 : title.coverage(meaning, whole);
      boolean enough = (phrase && !isOfTopic(record)) || hits.hasTopic(record) || coverage >= least;
      if (enough && (number || !(facts.get(record) instanceof Count))) {
        candidates.add(new Candidate(record, phrase, hits.hasBoth(record), coverage));
      }
    }
    addOffices(tokens, candidates);
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
    return fact instanceof Count ? OF_COUNT : fact instanceof Deadline ? OF_DEADLINE : OF_EVENT;
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
    List<Judge> called = new ArrayList<>();
    for (Candidate candidate : call.candidates()) {
      if (isCalled(candidate, sentence, named)) {
        called.add(judges.of(candidate.number()));
      }
    }
    return called;
  }

  private boolean isCalled(Candidate candidate, Sentence sentence, Set<String> named) {
    if (candidate.number() >= facts.size()) {
      return !named.isEmpty();
    }
    Fact fact = facts.get(candidate.number());
    if (fact instanceof Event event) {
      return isEventCalled(event, candidate, sentence, named);
    }
    if (fact instanceof Deadline) {
      return !sentence.days().isEmpty() || !sentence.spans().isEmpty();
    }
    if (fact instanceof Statement statement) {
      return kinship.isAnyMeant(statement.speakers(), named);
    }
    return !(fact instanceof Term term) || kinship.isAnyMeant(term.party(), named);
  }

  private boolean isEventCalled(
      Event event, Candidate candidate, Sentence sentence, Set<String> named) {
    boolean party =
        kinship.isAnyMeant(event.who(), named)
            || kinship.isAnyMeant(event.to(), named)
            || kinship.isAnyMeant(event.common().places(), named);
    boolean told = candidate.phrase() && (party || candidate.both());
    boolean dated =
        !sentence.days().isEmpty() && candidate.coverage() >= (party ? OF_EVENT : NEARLY_ALL);
    return told || dated;
  }
}
