package factfile.evidence.seek;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/**
 * Tells what a name does in its sentence, as far as the words beside it tell: no grammar is parsed.
 */
public final class Grammar {
  private static final Set<String> TARGETING =
      Set.of(
          "to", "against", "at", "on", "onto", "into", "toward", "towards", "upon", "in", "near");

  private static final Set<String> JOINED =
      Set.of("joined", "join", "joins", "joining", "met", "meets", "meeting", "accompanied");

  private static final Set<String> DEMANDING =
      Set.of("demanded", "demands", "insisted", "insists", "asked", "asks", "wants", "urged");

  private static final Set<String> LEADING = Set.of("regime", "leadership", "rulers");

  private static final Set<String> RECEIVING = Set.of("received", "receive", "receives", "got");

  private static final Set<String> DONE =
      Set.of("led", "backed", "run", "held", "controlled", "designated", "owned", "based", "born");

  private Grammar() {}

  /**
   * Of a name in a sentence.
   *
   * @param person whether it is a person's, which stands before no noun
   */
  public static Function of(Sentence sentence, TokenRange name, boolean person) {
    if (NamePhrase.isPossessive(sentence, name.to())) {
      int noun = sentence.word(name.to() + 1).equals("s") ? name.to() + 2 : name.to() + 1;
      return Saying.isNoun(sentence.word(noun)) ? Function.VOICE : Function.OWNER;
    }
    if (Saying.isShowing(sentence, name)) {
      return Function.VOICE;
    }
    if (!person && NamePhrase.isModifier(sentence, name.from(), name.to())) {
      return isDoing(sentence, name.to()) ? Function.AGENT : modifier(sentence, name);
    }
    int from = NamePhrase.start(sentence, name);
    String before = sentence.word(from - 1);
    if (Saying.isVoice(sentence, name, from)) {
      return Function.VOICE;
    }
    if (NamePhrase.isJoint(before)) {
      TokenRange partner = NamePhrase.partner(sentence, from - 1);
      if (partner != null) {
        return of(sentence, partner, person);
      }
    }
    if (before.equals("by")) {
      return Function.AGENT;
    }
    if (before.equals("of") && Nouns.ACTING_FOR.contains(sentence.word(from - 2))) {
      return of(sentence, new TokenRange(from - 2, name.to()), true);
    }
    if (before.equals("that") && isDemanded(sentence, from - 1)) {
      return Function.TARGET;
    }
    if (before.equals("with") || before.equals("between") || before.equals("among")) {
      return Function.COMPANION;
    }
    if (JOINED.contains(before)) {
      return Function.COMPANION;
    }
    if (TARGETING.contains(before)) {
      return Function.TARGET;
    }
    if (Nouns.PREPOSITIONS.contains(before)) {
      return Function.OPEN;
    }
    return beside(sentence, name, from);
  }

  /**
   * Of a word made of a name: {@code Israeli officials} act for Israel, an {@code attack} is its.
   */
  static Function ofAdjective(Sentence sentence, TokenRange word) {
    int next = word.to();
    boolean hyphen = sentence.word(next).equals("-") || sentence.word(next).equals("–");
    if (hyphen && isDoing(sentence, next)) {
      return Function.AGENT;
    }
    boolean bodies =
        Nouns.ACTING_FOR.contains(sentence.word(next))
            || NamePhrase.isTitle(sentence.word(next))
            || LEADING.contains(sentence.word(next));
    Function whole = of(sentence, new TokenRange(word.from(), next + 1), true);
    // "They stopped the Orlese trawler": what is Orlese is stopped.
    return bodies ? whole : isDone(whole) ? Function.OF_OBJECT : Function.MODIFIER;
  }

  private static boolean isDone(Function whole) {
    return whole == Function.OBJECT || whole == Function.TARGET || whole == Function.UNDERGOER;
  }

  private static Function modifier(Sentence sentence, TokenRange name) {
    TokenRange noun = new TokenRange(name.from(), name.to() + 1);
    return isDone(of(sentence, noun, true)) ? Function.OF_OBJECT : Function.MODIFIER;
  }

  private static Function beside(Sentence sentence, TokenRange name, int from) {
    TokenRange clause = sentence.clauseOf(name.from());
    int opening = clause.from();
    for (int at = opening; at < from; at++) {
      opening = Saying.isQuoting(sentence.word(at)) ? at + 1 : opening;
    }
    // "While celebrating it, the administration urged": the main clause begins behind the comma.
    boolean main = sentence.word(from - 1).equals(",");
    boolean opens = main || from <= opening || !NamePhrase.hasVerb(sentence, opening, from);
    if (!opens && Cues.PASSIVE.contains(sentence.word(from - 1))) {
      // "That diplomat was X": whoever it is said of.
      return Function.OPEN;
    }
    if (!opens) {
      return Verbs.isVerb(sentence.word(from - 1)) ? Function.OBJECT : Function.OPEN;
    }
    if (!NamePhrase.hasVerb(sentence, 0, sentence.tokens().size())) {
      return Function.OPEN;
    }
    return isUndergoing(sentence, name.to(), clause.to()) ? Function.UNDERGOER : Function.SUBJECT;
  }

  /** {@code demands that X return it}. */
  private static boolean isDemanded(Sentence sentence, int that) {
    for (int at = Math.max(0, that - 3); at < that; at++) {
      if (DEMANDING.contains(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUndergoing(Sentence sentence, int from, int to) {
    for (int at = from; at < sentence.tokens().size(); at++) {
      if (RECEIVING.contains(sentence.word(at))) {
        return true;
      }
    }
    boolean passive = false;
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      if (Verbs.BEFALLING.contains(word) || (passive && Verbs.isParticiple(word))) {
        return true;
      }
      passive |= Cues.PASSIVE.contains(word);
      if (NamePhrase.isInName(sentence, at) || (Verbs.isVerb(word) && word.endsWith("ing"))) {
        return false;
      }
    }
    return false;
  }

  /** {@code U.S.-designated}, {@code Hamas-run}. */
  private static boolean isDoing(Sentence sentence, int at) {
    return DONE.contains(sentence.word(at + 1)) || Verbs.isParticiple(sentence.word(at + 1));
  }
}
