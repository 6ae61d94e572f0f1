package factfile.draft.read;

import factfile.prose.forms.Verbs;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SubjectFinder;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/**
 * The noun and the verb by which prose is recognised that tells of the same: what was done, and to
 * what.
 *
 * @param noun in the words of the sentence; null where only the verb tells
 * @param verb in the form that it has there; null where only the noun tells
 */
public record SubjectMatter(String noun, String verb) {
  private static final Set<String> HELPING =
      Cues.words("was were is are been be being has have had did does do will would could");

  private static final Set<String> LEADING = Set.of("to", "must", "shall", "should", "will");

  /** Behind these stands no thing. */
  private static final Set<String> LINKING =
      Cues.words("went became become becomes remained remains seemed looked got gets stood");

  private static final Set<String> NO_THINGS =
      Cues.words("up out off back away down over home there here about more than again together");

  /** Of a clause; null where it does not show. */
  public static SubjectMatter of(Sentence sentence, TokenRange clause) {
    for (int at = clause.from() + 1; at < clause.to(); at++) {
      String word = sentence.word(at);
      boolean verb =
          ClauseWords.isVerb(sentence, at)
              && !ClauseWords.isNounLike(sentence, at)
              && !HELPING.contains(word)
              && !sentence.quoted().get(at)
              && !word.endsWith("ing");
      if (verb) {
        boolean passive =
            Verbs.isParticiple(word) && sentence.isPassive(new TokenRange(at, at + 1));
        if (LINKING.contains(word)) {
          return null;
        }
        String noun = passive ? subject(sentence, at, clause.from()) : object(sentence, at);
        return noun == null ? null : new SubjectMatter(noun, word);
      }
    }
    return null;
  }

  /**
   * Of what is to be done: {@code has ten days to reopen the quay}; null where it does not show.
   */
  public static SubjectMatter toDo(Sentence sentence, TokenRange clause) {
    for (int at = clause.from() + 1; at + 1 < clause.to(); at++) {
      boolean to = LEADING.contains(sentence.word(at - 1));
      boolean verb =
          Verbs.isPlain(sentence.word(at)) || Nouns.ARTICLES.contains(sentence.word(at + 1));
      String noun = to && verb ? object(sentence, at) : null;
      if (noun != null) {
        return new SubjectMatter(noun, sentence.word(at));
      }
    }
    return null;
  }

  private static String object(Sentence sentence, int verb) {
    int from = verb + 1;
    while (Nouns.ARTICLES.contains(sentence.word(from))) {
      from++;
    }
    boolean number = from < sentence.tokens().size() && sentence.tokens().get(from).isNumber();
    return number || Nouns.PRONOUNS.contains(sentence.word(from))
        ? null
        : plain(new CountedNouns(sentence).at(from));
  }

  private static String subject(Sentence sentence, int verb, int floor) {
    TokenRange words = new SubjectFinder(sentence).before(verb, floor);
    if (words == null) {
      return null;
    }
    int from = words.from();
    while (from < words.to()
        && (Nouns.ARTICLES.contains(sentence.word(from))
            || sentence.tokens().get(from).isNumber())) {
      from++;
    }
    return plain(new CountedNouns(sentence).at(from));
  }

  /** One noun of the phrase: the last, as prose calls it by that. */
  private static String plain(String phrase) {
    String noun = phrase == null ? "" : phrase.substring(phrase.lastIndexOf(' ') + 1);
    return noun.length() < 3 || NO_THINGS.contains(noun) ? null : noun;
  }
}
