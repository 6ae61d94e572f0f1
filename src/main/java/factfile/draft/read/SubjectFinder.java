package factfile.draft.read;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds the words for whoever does what a verb tells. */
public final class SubjectFinder {
  /** Words of a subject, its titles and asides included. */
  private static final int LONGEST = 30;

  private static final Set<String> NO_SUBJECTS =
      Set.of("was", "were", "been", "be", "is", "are", "being", "to", "as", "not", "and", "or");

  private static final Set<String> AUXILIARIES =
      Cues.words(
          """
          has have had also later earlier then again already now still once recently both further
          often never ever did do does would long since n t
          """);

  private static final Set<String> OPENING =
      Cues.words(
          """
          but and so while when after as because although though however meanwhile yet that which who
          where if since before until still whilst whereas
          """);

  private static final Set<String> SUBORDINATE =
      Set.of(
          "although", "though", "while", "when", "after", "before", "as", "because", "since", "if");

  private static final Set<String> ASIDES = Set.of("who", "which", "whose", "a", "an", "the");

  private final Sentence sentence;

  public SubjectFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  static boolean isOpening(String word) {
    return OPENING.contains(word);
  }

  public static boolean isSubordinate(String word) {
    return SUBORDINATE.contains(word);
  }

  private String word(int at) {
    return sentence.word(at);
  }

  private boolean isTime(int at) {
    return ClauseWords.isTime(sentence, at);
  }

  /**
   * The noun phrase that ends before a verb.
   *
   * @param floor the first token that may belong to it
   * @return null for none
   */
  public TokenRange before(int verb, int floor) {
    int to = verb;
    while (to > floor && isBetween(to - 1)) {
      to--;
    }
    if (to <= floor
        || NO_SUBJECTS.contains(word(to - 1))
        || Nouns.PREPOSITIONS.contains(word(to - 1))) {
      return null;
    }
    int aside = word(to - 1).equals(",") ? aside(to, floor) : to;
    return aside < 0 ? null : phrase(aside, to - (word(to - 1).equals(",") ? 1 : 0), floor);
  }

  /** Adverbs, helping verbs and days between a subject and its verb. */
  private boolean isBetween(int at) {
    boolean adverb = word(at).endsWith("ly") && !sentence.tokens().get(at).isCapitalised();
    boolean time = isTime(at) || (word(at).equals("on") && isTime(at + 1));
    return AUXILIARIES.contains(word(at)) || adverb || time;
  }

  /** Where the aside of {@code X, the mayor of Y, said} begins; -1 where there is none. */
  private int aside(int to, int floor) {
    int open = to - 2;
    while (open > floor && !word(open).equals(",")) {
      open--;
    }
    boolean told =
        open > floor
            && word(open).equals(",")
            && !word(open + 1).equals("and")
            && (ASIDES.contains(word(open + 1))
                || !ClauseWords.hasVerb(sentence, open + 1, to - 1));
    return told ? open : -1;
  }

  private TokenRange phrase(int until, int end, int floor) {
    int from = until;
    while (from > floor && until - from < LONGEST && !isEnd(from - 1)) {
      from--;
    }
    while (from < end && (isTime(from) || !isText(from) || isLink(from))) {
      from++;
    }
    return from < until ? new TokenRange(from, end) : null;
  }

  private boolean isLink(int from) {
    return word(from).equals("s") && from > 0 && "'’".contains(word(from - 1));
  }

  private boolean isText(int at) {
    return sentence.tokens().get(at).isWord() || sentence.tokens().get(at).isNumber();
  }

  private boolean isEnd(int at) {
    String word = word(at);
    if (sentence.quoted().get(at) || isTime(at)) {
      return true;
    }
    boolean initial =
        word.equals(".")
            && at > 0
            && sentence.tokens().get(at - 1).text().length() <= 4
            && sentence.tokens().get(at - 1).isCapitalised();
    boolean mark = !isText(at) && !initial && !"-‑'’&".contains(word);
    return mark
        || (isOpening(word) && !word.equals("and"))
        || (word.equals("and") && isNewClause(at))
        || Cues.PASSIVE.contains(word)
        || (ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at));
  }

  /** Whether a verb stands before an <em>and</em>: what follows is another clause. */
  private boolean isNewClause(int and) {
    for (int at = and - 1; at >= Math.max(0, and - LONGEST); at--) {
      if (",;".contains(word(at))) {
        return false;
      }
      if (ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** The same of the sentence: what stands before its first verb; null for none. */
  public TokenRange ofSentence() {
    for (int at = 1; at < sentence.tokens().size(); at++) {
      boolean verb = ClauseWords.isVerb(sentence, at) && !ClauseWords.isNounLike(sentence, at);
      if (verb && !sentence.quoted().get(at)) {
        TokenRange found = before(at, 0);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
