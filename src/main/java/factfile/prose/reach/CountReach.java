package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Count;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.sense.Profile;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a number reaches as far as the count on record: of the same doer, over the same time, of
 * all of them, in the same unit. Each answer is null for yes, else the reason.
 */
public final class CountReach {
  private static final PhraseList LONGER =
      PhraseList.of(
          """
          since, within, over the, throughout, so far, to date, in total, altogether, in all, overall,
          in the months, in the years, in the weeks, in the days, during, after the, the war has,
          ever since, cumulative, all told
          """);

  private static final Set<String> RATES =
      Cues.words("a an per each every daily weekly monthly yearly annually hourly");

  private final Count count;
  private final PhraseList verbs;
  private final PhraseList topics;
  private final EventCues event;
  private final Owners owners;
  private final Set<String> own;
  private final Residue residue;

  /** Ids of all whom it concerns. */
  private final Set<String> parties;

  private final CountParts parts;

  public CountReach(Count count, FactBase base, Kinship kinship, EventCues event) {
    Claim claim = count.common().claim() == null ? Claim.NONE : count.common().claim();
    this.count = count;
    this.event = event;
    this.verbs = PhraseList.ofVerbs(Forms.verbs(claim.verbs()));
    this.topics = new PhraseList(Forms.nouns(claim.topics()));
    List<String> words = new ArrayList<>(claim.topics());
    Claim about = event == null ? null : event.event().common().claim();
    words.addAll(about == null ? List.of() : about.topics());
    this.owners = new Owners(base, kinship, new PhraseList(Forms.nouns(words)));
    List<String> recorded = new ArrayList<>(claim.topics());
    recorded.addAll(claim.verbs());
    recorded.add(count.topic());
    recorded.add(count.unit() == null ? "" : count.unit());
    recorded.addAll(event == null ? List.of() : event.words());
    count.who().forEach(who -> recorded.addAll(kinship.words(who)));
    this.residue = new Residue(recorded);
    this.parties = parties(count, event);
    this.parts = new CountParts(base, kinship, event, verbs, topics, owners, parties);
    this.own = new HashSet<>();
    for (Token token :
        Tokens.of(count.topic() + " " + (count.unit() == null ? "" : count.unit()))) {
      own.add(token.word());
    }
  }

  /**
   * {@code The war has killed 40,000}: what acts is not what the record counts.
   *
   * @param counted the words for what is counted
   * @param namedOnly whether only somebody who is named is somebody else
   */
  public String actors(Sentence sentence, TokenRange scope, TokenRange counted, boolean namedOnly) {
    Acting acting = new Acting(sentence, owners);
    for (TokenRange verb : sentence.find(verbs, scope)) {
      TokenRange clause = sentence.clauseOf(verb.from());
      if (counted.to() == verb.from()) {
        // "Dwellings hit: 3,120".
        continue;
      }
      boolean passive = sentence.isPassive(verb) || sentence.word(verb.to()).equals("by");
      Acting.Match match =
          passive ? acting.agent(clause, verb, doers()) : acting.subject(clause, verb, parties);
      boolean other = match == Acting.Match.OTHER || (match == Acting.Match.THING && !namedOnly);
      if (other && isActive(sentence, clause, verb, passive)) {
        return "somebody or something else may have done it";
      }
    }
    return null;
  }

  /** A noun of its own before a verb is no subject: {@code 250 hostages taken}. */
  private boolean isActive(Sentence sentence, TokenRange clause, TokenRange verb, boolean passive) {
    boolean noun = topics.endAt(sentence.tokens(), verb.from(), verb.to()) == verb.to();
    return passive || (!noun && verb.from() > clause.from());
  }

  /** Who did what is counted; whom it was done to is no doer. */
  private Set<String> doers() {
    if (event == null || event.event().who().isEmpty()) {
      return parties;
    }
    Set<String> doers = new LinkedHashSet<>(event.event().who());
    doers.addAll(count.who());
    return doers;
  }

  private static Set<String> parties(Count count, EventCues event) {
    Set<String> parties = new LinkedHashSet<>(count.who());
    parties.addAll(count.common().places());
    if (event != null) {
      parties.addAll(event.everyParty());
    }
    return Collections.unmodifiableSet(parties);
  }

  /** Whether a word is one of the record's topic or unit. */
  public boolean isOwn(String word) {
    return own.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code seven pilots of the airline}: of whom the record does not speak. */
  public String ofOthers(Sentence sentence, TokenRange scope, int of) {
    TokenRange near = new TokenRange(of + 1, Math.min(scope.to(), of + 4));
    boolean known =
        owners.named(sentence, near, parties) == Acting.Match.PARTY
            || own.contains(sentence.word(of + 1))
            || own.contains(sentence.word(of + 2))
            || (event != null && sentence.has(event.nouns(), near));
    return known ? null : "“" + sentence.text(near) + "”: it may be others";
  }

  /** A verb that is none of the record's: {@code bought} for what was made; null for none. */
  public String otherVerb(
      Sentence sentence, TokenRange scope, WordMeanings meaning, List<Profile> known) {
    return residue.verbIn(sentence, scope, meaning, known);
  }

  /** {@code nearly killed}. */
  public String attempt(Sentence sentence, TokenRange scope) {
    for (TokenRange verb : sentence.find(verbs, scope)) {
      String almost = Caveats.attempt(sentence, verb);
      if (almost != null) {
        return almost;
      }
    }
    return null;
  }

  /** Since, within, in all: what the count is not of by its own words. */
  public String span(Sentence sentence, TokenRange clause) {
    String long_ = Timing.span(sentence, clause);
    if (long_ != null && !isOwn(sentence, clause)) {
      return long_;
    }
    for (TokenRange longer : sentence.find(LONGER, clause)) {
      boolean ours = own.contains(sentence.word(longer.from()));
      if (!ours && !isToEvent(sentence, longer)) {
        return "“" + sentence.text(longer) + "”: it may count a longer time";
      }
    }
    return null;
  }

  /** {@code During the attack} is the time of the record itself. */
  private boolean isToEvent(Sentence sentence, TokenRange longer) {
    TokenRange near =
        new TokenRange(longer.to(), Math.min(longer.to() + 4, sentence.tokens().size()));
    boolean during = sentence.word(longer.from()).equals("during");
    return during && event != null && sentence.has(event.nouns(), near);
  }

  private boolean isOwn(Sentence sentence, TokenRange clause) {
    for (var time : sentence.times()) {
      if (clause.contains(time.first()) && own.contains(sentence.word(time.end() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The unit behind the number, where what is counted does not stand there itself. */
  public String unit(Sentence sentence, Amount amount, Attachment attached) {
    int next = amount.end();
    if (attached.topic().from() >= next || next >= sentence.tokens().size()) {
      return null;
    }
    Token token = sentence.tokens().get(next);
    String word = token.word();
    boolean known =
        !token.isWord()
            || own.contains(word)
            || Nouns.PREPOSITIONS.contains(word)
            || Nouns.BEFORE_VERB.contains(word)
            || topics.endAt(sentence.tokens(), next, sentence.tokens().size()) > next
            || verbs.endAt(sentence.tokens(), next, sentence.tokens().size()) > next
            || Set.of("and", "or", "but", "when", "while", "who", "that").contains(word);
    return known ? null : "“" + word + "” may be another unit";
  }

  /** {@code 60 bowls a week} for so many a day. */
  public String rate(Sentence sentence, Attachment attached) {
    int next = attached.topic().to();
    String word = sentence.word(next);
    boolean article = word.equals("a") || word.equals("an");
    boolean rate = RATES.contains(word) && (!article || isTime(sentence.word(next + 1)));
    boolean ours = own.contains(sentence.word(article ? next + 1 : next));
    return rate && !ours ? "“" + word + "”: it may be a rate" : null;
  }

  private static boolean isTime(String word) {
    return Cues.TIME.contains(word) || Set.of("head", "person", "piece", "minute").contains(word);
  }

  /** What the clause says beyond the record: {@code Police shot and killed 14 people}. */
  public String residue(
      Sentence sentence,
      Amount amount,
      TokenRange clause,
      WordMeanings meaning,
      List<Profile> own) {
    TokenRange act = new TokenRange(amount.first(), amount.end());
    return residue.beside(sentence, clause, act, meaning, own);
  }

  /** {@code In Marrowick alone}: some of them. */
  public String alone(Sentence sentence, TokenRange clause, Amount amount) {
    return CountParts.alone(sentence, clause, amount);
  }

  /** {@code At the festival 360 people were killed}: some of them. */
  public String part(Sentence sentence, Amount amount, TokenRange clause) {
    return parts.part(sentence, amount, clause);
  }
}
