package factfile.prose.judge;

import factfile.model.part.Claim;
import factfile.model.record.Count;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Attachment;
import factfile.prose.reach.CountedInText;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.StoryDays;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a count is called, and by which words prose speaks of it. */
final class CountWords {
  /** An article and a name may stand between "under" and a word of the topic. */
  private static final int OWN = 3;

  private static final Set<String> ANYBODY = Set.of("people", "persons", "dead", "deaths", "lives");

  private final Count count;
  private final Kinship kinship;
  private final Profiles profiles;
  private final PhraseList topics;
  private final PhraseList verbs;
  private final PhraseList blocking;
  private final EventCues event;
  private final Profile topic;
  private final Profile acts;
  private final Profile said;
  private final CountedInText counted;

  /**
   * @param event the event that the count belongs to, or null
   */
  CountWords(Count count, Kinship kinship, Profiles profiles, EventCues event) {
    Claim claim = count.common().claim() == null ? Claim.NONE : count.common().claim();
    this.count = count;
    this.kinship = kinship;
    this.profiles = profiles;
    this.event = event;
    this.topics = new PhraseList(Forms.nouns(claim.topics()));
    this.verbs = PhraseList.ofVerbs(Forms.verbs(claim.verbs()));
    this.blocking = new PhraseList(claim.not());
    this.topic = profiles.of(count.topic());
    this.acts = profiles.of(profiles.verbs(count.topic()));
    this.said = profiles.of(claim.verbs());
    List<String> nouns = new ArrayList<>(claim.topics());
    nouns.addAll(count.unit() == null ? List.of() : List.of(count.unit()));
    this.counted = new CountedInText(count.topic(), count.unit(), profiles.of(nouns), said);
  }

  PhraseList topics() {
    return topics;
  }

  PhraseList verbs() {
    return verbs;
  }

  CountedInText counted() {
    return counted;
  }

  WordMeanings meaning(Sentence sentence) {
    return profiles.meaning(sentence.tokens());
  }

  /** What it is called and what is said of it. */
  List<Profile> own() {
    return List.of(topic, said);
  }

  /** How much of its topic a stretch has. */
  double coverage(Sentence sentence, TokenRange within) {
    return topic.coverage(meaning(sentence), within);
  }

  /** Whether a stretch says what became of what is counted, be it by another word of its sense. */
  boolean isTold(Sentence sentence, TokenRange scope) {
    return !verbs.isEmpty()
        && (sentence.has(verbs, scope) || said.shared(meaning(sentence), scope) > 0);
  }

  /** The same by the topic's own verbs, where it has some. */
  boolean isActed(Sentence sentence, TokenRange scope) {
    return acts.isEmpty() || acts.shared(meaning(sentence), scope) > 0;
  }

  /** Whether nothing in a stretch rules the count out. */
  boolean isOurs(Sentence sentence, TokenRange scope) {
    return !sentence.has(blocking, scope) && !isByAnother(sentence, scope);
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

  boolean isPartyNamed(Sentence sentence, TokenRange within) {
    return kinship.isAnyMeant(count.who(), sentence.named(within));
  }

  /** Whether somebody of the event that the number belongs to is named. */
  boolean isEventPartyNamed(Sentence sentence) {
    return event != null && event.isNamed(event.everyParty(), sentence.named(sentence.whole()));
  }

  /** Whether the sentence names whom the number concerns, or the event it belongs to. */
  boolean isAnchored(Sentence sentence, TokenRange scope) {
    Set<String> named = sentence.named(sentence.whole());
    if (kinship.isAnyMeant(count.who(), named)
        || kinship.isAnyMeant(count.common().places(), named)) {
      return true;
    }
    return StoryDays.isIn(sentence)
        || (event != null && event.isNamedFor(sentence, sentence.clauseOf(scope.from())));
  }

  /** {@code claimed 127 lives}: a word of the record's own sense reports nobody. */
  List<TokenRange> ownWords(Sentence sentence) {
    WordMeanings meaning = meaning(sentence);
    List<TokenRange> own = sentence.find(verbs, sentence.whole());
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (said.has(meaning, at) || acts.has(meaning, at)) {
        own.add(new TokenRange(at, at + 1));
      }
    }
    return own;
  }

  /** Whether it counts people of whatever kind, and not some of them. */
  boolean isOfAnybody() {
    for (Token token : Tokens.of(count.topic())) {
      if (ANYBODY.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Words of its topic, be they names that nobody else goes by. */
  List<TokenRange> ownTokens(Sentence sentence) {
    WordMeanings meaning = meaning(sentence);
    List<TokenRange> own = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (topic.has(meaning, at)) {
        own.add(new TokenRange(at, at + 1));
      }
    }
    return own;
  }

  /**
   * {@code people from southern Israel}, {@code rose under the Lindmere Agreement}: a party of the
   * event narrows nothing, nor do words of the topic.
   */
  boolean isOfParty(Sentence sentence, Attachment attached) {
    int next = attached.topic().to();
    if (!Cues.NARROWING.contains(sentence.word(next))) {
      return false;
    }
    for (TokenRange own : ownTokens(sentence)) {
      if (own.from() > next && own.from() <= next + OWN) {
        return true;
      }
    }
    return event != null
        && sentence.word(next).equals("from")
        && event.isNamed(event.everyParty(), sentence.named(new TokenRange(next + 1, next + 2)));
  }
}
