package factfile.draft.propose;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/**
 * Whoever is told of by a common noun: {@code police}, {@code a navy spokesman}, {@code records
 * seen by the court}.
 *
 * @param words without article, number and what only narrows them
 * @param noun the one that names what they are: {@code spokesman}
 * @param known whether it stands alone behind {@code the}: somebody told of before
 */
record NounPhrase(TokenRange words, String noun, boolean known) {
  /** More words are no name of anybody. */
  private static final int LONGEST = 9;

  private static final Set<String> LEADING =
      Set.of("one", "two", "three", "four", "five", "several", "many", "other", "most");

  /** Where a noun that names a speaker ends. */
  private static final Set<String> ENDING =
      Set.of("who", "which", "whose", "that", "there", "here", "based", "with");

  /** Besides prepositions these stand behind the noun: {@code a source close to him}. */
  private static final Set<String> HANGING = Set.of("close", "about", "familiar");

  private static final Set<String> NOBODY =
      Cues.words(
          "i we you they it one who which that this these those nobody everyone everybody some"
              + " many others people all both each another what there someone somebody none later earlier then also only");

  /** Whether a word names nobody who could be told from others. */
  static boolean isNobody(String word) {
    return NOBODY.contains(word);
  }

  /** In some words of a sentence; null where they name nobody, or somebody of somebody's. */
  static NounPhrase in(Sentence sentence, TokenRange words) {
    int from = words.from();
    while (from < words.to() && isLeading(sentence, from)) {
      if (Nouns.POSSESSIVES.contains(sentence.word(from))) {
        return null;
      }
      from++;
    }
    int to = from;
    while (to < words.to()
        && !",(".contains(sentence.word(to))
        && !ENDING.contains(sentence.word(to))
        && !isParticiple(sentence, to, from)) {
      to++;
    }
    while (to > from && Nouns.PREPOSITIONS.contains(sentence.word(to - 1))) {
      to--;
    }
    if (from >= to || to - from > LONGEST || isNobody(sentence.word(from))) {
      return null;
    }
    int head = to - 1;
    for (int at = to - 1; at > from; at--) {
      String word = sentence.word(at);
      head = Nouns.PREPOSITIONS.contains(word) || HANGING.contains(word) ? at - 1 : head;
    }
    boolean the = from > words.from() && sentence.word(from - 1).equals("the");
    return new NounPhrase(new TokenRange(from, to), sentence.word(head), the && to - from == 1);
  }

  private static boolean isLeading(Sentence sentence, int at) {
    String word = sentence.word(at);
    return Nouns.ARTICLES.contains(word)
        || LEADING.contains(word)
        || sentence.tokens().get(at).isNumber();
  }

  /** {@code records seen by the court}: what follows narrows the noun. */
  private static boolean isParticiple(Sentence sentence, int at, int from) {
    String word = sentence.word(at);
    boolean next = Nouns.PREPOSITIONS.contains(sentence.word(at + 1)) || word.endsWith("ing");
    return at > from && next && (word.endsWith("ing") || Verbs.isParticiple(word));
  }
}
