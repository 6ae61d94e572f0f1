package factfile.prose.said;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds where the words that somebody says begin and end. */
final class SaidWords {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

  private static final Set<String> SINGLE = Set.of("‘", "’", "'");

  private static final Set<String> HEARERS =
      Cues.words(
          """
          reporters journalists lawmakers parliament congress us me him her them fans media
          television radio crowd audience members investors supporters police officers viewers court
          """);

  private static final Set<String> ALONG = Set.of("amid", "despite", "prompting");

  /** What leads to where, when and on which occasion something was said. */
  private static final Set<String> ASIDES =
      Set.of(
          "on", "in", "at", "during", "through", "via", "after", "by", "late", "early", "to",
          "before", "from");

  /** An aside has no more words. */
  private static final int LONGEST = 14;

  private final Sentence sentence;

  SaidWords(Sentence sentence) {
    this.sentence = sentence;
  }

  private int size() {
    return sentence.tokens().size();
  }

  private String word(int at) {
    return sentence.word(at);
  }

  /** Where the clause of a token begins: behind a semicolon or a dash. */
  int clauseStart(int at) {
    int from = at;
    while (from > 0 && !";—".contains(sentence.tokens().get(from - 1).text())) {
      from--;
    }
    return from;
  }

  static boolean isQuote(String mark) {
    return QUOTES.contains(mark);
  }

  /** Whether a mark of quotation stands there, an apostrophe among them. */
  boolean isMark(int at) {
    return QUOTES.contains(word(at)) || SINGLE.contains(word(at));
  }

  /** Whether words that are said can begin there: with a quotation, {@code that}, a subject. */
  boolean begins(int at) {
    String word = word(at);
    return QUOTES.contains(word)
        || word.equals("that")
        || word.equals(":")
        || word.equals(",")
        || Nouns.ARTICLES.contains(word)
        || Nouns.PRONOUNS.contains(word)
        || (at < size() && sentence.tokens().get(at).isNumber())
        || (at < size() && sentence.tokens().get(at).isCapitalised());
  }

  /** Whether a clause or a quotation begins there, and no mere thing. */
  boolean isClause(int at) {
    String word = word(at);
    return QUOTES.contains(word)
        || word.equals("that")
        || word.equals(":")
        || (Nouns.PRONOUNS.contains(word) && ClauseWords.isVerb(sentence, at + 1));
  }

  /** Whether a quotation or a colon follows before a verb does. */
  boolean quoteFollows(int from) {
    for (int at = from; at < Math.min(size(), from + LONGEST); at++) {
      if (word(at).equals(":")) {
        return true;
      }
      if (QUOTES.contains(word(at)) && at + 1 < size()) {
        return at == from || word(at - 1).equals(",");
      }
      if (ClauseWords.isVerb(sentence, at) || word(at).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /**
   * What stands behind a verb, up to the end of the sentence.
   *
   * @param hearer whether whom it is said to comes first
   */
  TokenRange behind(int from, boolean hearer) {
    int at = behindAside(hearer ? behindHearer(from) : from);
    while (at < size()
        && (word(at).equals("that")
            || word(at).equals(":")
            || word(at).equals(",")
            || QUOTES.contains(word(at)))) {
      at++;
    }
    return trimmed(at, Math.min(endOfClause(from, at), endOfWords(at)));
  }

  /** {@code Although X suggested Y, Z told us}: what X says ends with the clause. */
  private int endOfClause(int verb, int from) {
    boolean subordinate = SubjectFinder.isSubordinate(word(0));
    for (int at = 0; at < verb; at++) {
      subordinate &= !word(at).equals(",");
    }
    for (int at = from; at < size() && subordinate; at++) {
      boolean next = word(at).equals(",") && !sentence.quoted().get(at);
      if (next && ClauseWords.hasVerb(sentence, at, size())) {
        return at;
      }
    }
    return size();
  }

  /**
   * Where the reporter goes on in his own words: with another verb of saying, or with what went
   * along with it.
   */
  private int endOfWords(int from) {
    for (int at = from + 1; at < size(); at++) {
      boolean quoted = sentence.quoted().get(at);
      boolean next = word(at - 1).equals("and") && SpeechVerbs.isPast(word(at));
      if (!quoted && next) {
        return at - 1;
      }
      if (!quoted && word(at - 1).equals(",") && ALONG.contains(word(at))) {
        return at - 1;
      }
    }
    return size();
  }

  private int behindHearer(int from) {
    int at = from;
    while (at < Math.min(size(), from + 2 * LONGEST) && !ClauseWords.isVerb(sentence, at)) {
      if (word(at).equals("that")) {
        return at;
      }
      at++;
    }
    at = from;
    while (at < Math.min(size(), from + LONGEST) && !ClauseWords.isVerb(sentence, at)) {
      if (word(at).equals("that")
          || word(at).equals(":")
          || word(at).equals(",")
          || QUOTES.contains(word(at))) {
        return at;
      }
      at++;
    }
    return behindHearer(from, 1);
  }

  /**
   * Behind whoever is told: {@code told reporters}.
   *
   * @param least that many words are taken for the hearer in any case
   */
  int behindHearer(int from, int least) {
    int at = from;
    while (at < size()
        && (HEARERS.contains(word(at))
            || Nouns.ARTICLES.contains(word(at))
            || (sentence.tokens().get(at).isCapitalised() && !startsClause(at)))) {
      at++;
    }
    return Math.max(at, from + least);
  }

  /** {@code told lawmakers Monday Smith left}. */
  private boolean startsClause(int at) {
    return at > 0 && HEARERS.contains(word(at - 1));
  }

  /** Behind the day, the place and the occasion: {@code on Tuesday in a statement}. */
  private int behindAside(int from) {
    int at = from;
    while (at < size()) {
      if (ClauseWords.isTime(sentence, at) && !isOwner(at + 1)) {
        at++;
        continue;
      }
      boolean late = word(at).equals("late") || word(at).equals("early");
      boolean dated = word(at).equals("on") && ClauseWords.isTime(sentence, at + 1);
      dated |= late && (word(at + 1).equals("on") || ClauseWords.isTime(sentence, at + 1));
      if (dated) {
        at++;
        continue;
      }
      boolean doing = word(at).equals("to") && Verbs.isPlain(word(at + 1));
      int end = ASIDES.contains(word(at)) && !doing ? endOfAside(at) : -1;
      if (end < 0) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** {@code condemned Thursday's raid}: the day belongs to what is spoken of. */
  private boolean isOwner(int at) {
    return word(at).equals("'") || word(at).equals("’");
  }

  /** -1 where nothing shows that it ends before what was said. */
  private int endOfAside(int from) {
    for (int at = from + 1; at < Math.min(size(), from + LONGEST); at++) {
      String word = word(at);
      if (word.equals("that") || word.equals(":") || QUOTES.contains(word)) {
        return at;
      }
      if (word.equals(",")) {
        return at + 1;
      }
      boolean verb = ClauseWords.isVerb(sentence, at) && !word.endsWith("ing");
      if (verb && !ClauseWords.isNounLike(sentence, at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where somebody else begins to speak within some words; their end where nobody does. */
  int end(TokenRange range) {
    for (int at = range.from(); at < range.to(); at++) {
      boolean next = SpeechVerbs.goingOn(word(at)) != null && word(at - 1).equals(",");
      boolean as = SpeechVerbs.goingOn(word(at)) != null && word(at - 1).equals("as");
      if (!sentence.quoted().get(at) && (next || as)) {
        return at;
      }
    }
    return range.to();
  }

  /** Without marks at either end. */
  TokenRange trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && !isText(first)) {
      first++;
    }
    while (last > first && !isText(last - 1) && !"%)".contains(word(last - 1))) {
      last--;
    }
    return new TokenRange(first, Math.max(first, last));
  }

  private boolean isText(int at) {
    return sentence.tokens().get(at).isWord()
        || sentence.tokens().get(at).isNumber()
        || "$€£¥".contains(sentence.tokens().get(at).text());
  }
}
