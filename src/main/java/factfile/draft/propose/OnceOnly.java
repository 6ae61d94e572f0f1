package factfile.draft.propose;

import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SubjectFinder;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Whether a title says in so many words that something happened which happens but once. */
final class OnceOnly {
  private static final Set<String> OF_A_LIFE = Set.of("born", "died", "dies");
  private static final Set<String> FOUNDED = Set.of("founded", "founds");
  private static final Set<String> SIGNED = Set.of("signed", "signs");

  /** One paper is signed on one day. */
  private static final Set<String> PAPERS =
      Cues.words(
          "treaty accord agreement pact truce armistice charter constitution convention"
              + " ceasefire declaration memorandum protocol contract deal law");

  private static final Set<String> HE = Set.of("he", "she");

  /** A thing stands no farther behind its verb, or before it. */
  private static final int REACH = 6;

  private final Parties parties;

  OnceOnly(Parties parties) {
    this.parties = parties;
  }

  boolean isTold(Sentence sentence, TokenRange clause) {
    if (!sentence.find(Cues.NEGATION, clause).isEmpty()
        || !sentence.find(Cues.MODAL, clause).isEmpty()) {
      return false;
    }
    for (int at = clause.from() + 1; at < clause.to(); at++) {
      String word = sentence.word(at);
      boolean surely =
          !Cues.ALMOST.contains(sentence.word(at - 1)) && !ClauseWords.isNounLike(sentence, at);
      if (!surely) {
        continue;
      }
      boolean once =
          (OF_A_LIFE.contains(word) && isOfOnePerson(sentence, at, clause.from()))
              || (FOUNDED.contains(word) && isOfOneThing(sentence, at))
              || (SIGNED.contains(word) && isOfOnePaper(sentence, at, clause));
      if (once) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ada Quay died}; not {@code forty people died}, nor {@code Ada Quay and Ben Mole}. */
  private boolean isOfOnePerson(Sentence sentence, int verb, int floor) {
    int last = Cues.PASSIVE.contains(sentence.word(verb - 1)) ? verb - 1 : verb;
    TokenRange subject = new SubjectFinder(sentence).before(last, floor);
    if (subject == null) {
      return false;
    }
    int persons = 0;
    for (NameMention name : parties.mentions(sentence, subject)) {
      Entity entity = parties.entity(name.entities().get(0));
      boolean owner = "'’".contains(sentence.word(name.at().to()));
      persons += entity.kind() == EntityKind.PERSON && !owner ? 1 : 2;
    }
    boolean he = subject.to() - subject.from() == 1 && HE.contains(sentence.word(subject.from()));
    boolean joined = false;
    for (int at = subject.from(); at < subject.to(); at++) {
      joined |= sentence.word(at).equals("and") || sentence.tokens().get(at).isNumber();
    }
    return (he || persons == 1) && !joined;
  }

  /** {@code The union was founded}, {@code she founded the union}; not {@code 30 schools}. */
  private static boolean isOfOneThing(Sentence sentence, int verb) {
    boolean passive = sentence.isPassive(new TokenRange(verb, verb + 1));
    if (passive) {
      String before = sentence.word(verb - 1);
      return before.equals("was") || before.equals("is");
    }
    int next = verb + 1;
    boolean named = next < sentence.tokens().size() && sentence.tokens().get(next).isCapitalised();
    return named || isOne(sentence.word(next));
  }

  private static boolean isOfOnePaper(Sentence sentence, int verb, TokenRange clause) {
    boolean passive = sentence.isPassive(new TokenRange(verb, verb + 1));
    int from = passive ? Math.max(clause.from(), verb - REACH) : verb + 1;
    int to = passive ? verb : Math.min(clause.to(), verb + REACH);
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      boolean outside = !passive && at > from && Nouns.PREPOSITIONS.contains(word);
      if (outside || sentence.tokens().get(at).isNumber()) {
        return false;
      }
      if (PAPERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }
}
