package factfile.draft.read;

import factfile.prose.forms.Verbs;
import factfile.prose.names.NameMention;
import factfile.prose.said.ClauseWords;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.Token;
import java.util.Set;

/** Finds the nouns that a number counts: behind it, or before it where nothing follows. */
final class CountedNouns {
  /** No noun phrase has more words. */
  private static final int LONGEST = 6;

  /** A name of more words hides what is counted behind it. */
  private static final int LONG = 3;

  /** So far before a number its noun stands: {@code claims over 150,000}. */
  private static final int REACH = 4;

  private static final Set<String> NO_NOUNS =
      Cues.words(
          """
          of the a an in on at by for from with to and or but that which who were was are is has have
          had will would can could than more less as per ago later s am pm i not what when
          where said says so if then both each may might must shall should do does did cannot thirds third
          quarters fifths half
          """);

  /** Between a number and its noun these say nothing of what is counted. */
  private static final Set<String> LEADING =
      Cues.words("other others additional further separate such different new more");

  private static final Set<String> SINGULAR =
      Set.of("news", "series", "bus", "gas", "sports", "arms");

  private static final Set<String> WHOLES = Set.of("people", "men", "women", "children", "police");

  /** Many in the singular: {@code reduce the workforce by 30,000}. */
  private static final Set<String> GROUPS =
      Cues.words("workforce staff population membership fleet garrison herd headcount");

  private static final Set<String> MODALS =
      Cues.words("will would can could may might must shall should to did does do not");

  private static final Set<String> RHYTHMS =
      Set.of("daily", "weekly", "monthly", "yearly", "family");

  private static final Set<String> REACHING =
      Cues.words(
          "to over of at reached reaching totalled totaled exceeded around about hit above"
              + " below nearly almost under was is were are numbered by");

  private final Sentence sentence;

  CountedNouns(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The noun phrase that begins at a token; null for none. */
  String at(int first) {
    int from = first;
    while (LEADING.contains(sentence.word(from))
        && isNoun(from + 1, from + 1)
        && !ClauseWords.isVerb(sentence, from + 1)) {
      from++;
    }
    boolean verbal = ClauseWords.isVerb(sentence, from) && !sentence.word(from).endsWith("ing");
    if (verbal && !isPlural(from)) {
      return null;
    }
    int named = behindName(from);
    if (named > from + LONG && isPlural(named) && isNoun(named, named)) {
      // "Two Lindholm Department of Health employees".
      return sentence.text(new TokenRange(named, named + 1));
    }
    int end = from;
    for (int at = from; at < Math.min(sentence.tokens().size(), from + LONGEST); at++) {
      if (!isNoun(at, from)) {
        break;
      }
      end = sentence.tokens().get(at).isWord() ? at + 1 : end;
    }
    while (end > from && isTrailing(sentence.word(end - 1))) {
      end--;
    }
    return end > from ? sentence.text(new TokenRange(from, end)) : null;
  }

  private int behindName(int from) {
    for (NameMention name : sentence.names()) {
      if (name.at().from() == from) {
        return name.at().to();
      }
    }
    return from;
  }

  private static boolean isTrailing(String word) {
    boolean adverb = word.endsWith("ly") && !RHYTHMS.contains(word);
    return adverb || Nouns.BEFORE_VERB.contains(word);
  }

  private boolean isNoun(int at, int from) {
    if (at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    String word = token.word();
    boolean later = at > from;
    String before = later ? sentence.word(at - 1) : "";
    boolean hyphen = later && (word.equals("-") || word.equals("‑"));
    boolean initials = later && word.equals(".") && before.length() == 1;
    if (hyphen || initials) {
      return true;
    }
    // "Four rate cuts": of several something has to be the plural, be it a verb elsewhere.
    boolean verb =
        later
            && ClauseWords.isVerb(sentence, at)
            && !(isPlural(at) && !hasPlural(from, at))
            && !(word.endsWith("ing") && isPlural(at + 1) && !hasPlural(from, at));
    boolean plural =
        later
            && before.endsWith("s")
            && !before.endsWith("ss")
            && !SINGULAR.contains(before)
            && !token.isCapitalised();
    boolean whole =
        plural
            || before.equals("people")
            || before.equals("men")
            || before.equals("women")
            || before.equals("children");
    return token.isWord()
        && !NO_NOUNS.contains(word)
        && !Nouns.PREPOSITIONS.contains(word)
        && (WHOLES.contains(word) || word.equals("others") || !Nouns.PRONOUNS.contains(word))
        && !verb
        && !whole
        && (RHYTHMS.contains(word) || !ClauseWords.isTime(sentence, at))
        && !Cues.CLAUSE.contains(word);
  }

  /**
   * {@code $100,000 bond}, {@code a loss of $300 million}: what has that price; null for nothing.
   */
  String ofPrice(Amount price) {
    String behind = at(price.end());
    if (behind != null) {
      return behind;
    }
    int of = price.first() - 1;
    boolean led = Set.of("of", "at", "by", "to", "from").contains(sentence.word(of));
    int from = of;
    while (led
        && from > 0
        && of - from < LONGEST
        && !isDoing(from - 1)
        && isNoun(from - 1, from - 1)
        && !ClauseWords.isVerb(sentence, from - 1)) {
      from--;
    }
    return from < of ? sentence.text(new TokenRange(from, of)) : null;
  }

  /** {@code will provide}. */
  private boolean isDoing(int at) {
    return Verbs.isPlain(sentence.word(at)) && MODALS.contains(sentence.word(at - 1));
  }

  private boolean isPlural(int at) {
    String word = sentence.word(at);
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
  }

  private boolean hasPlural(int from, int to) {
    boolean plural = false;
    for (int at = from; at < to; at++) {
      plural |= isPlural(at) || WHOLES.contains(sentence.word(at));
    }
    return plural;
  }

  /** The plural before a number that no noun follows; null for none. */
  String before(int number) {
    boolean led = REACHING.contains(sentence.word(number - 1));
    if (sentence.word(number - 1).equals("by") && GROUPS.contains(sentence.word(number - 2))) {
      return sentence.word(number - 2);
    }
    if (!led && !ClauseWords.isVerb(sentence, number - 1)) {
      return null;
    }
    for (int at = number - 1; at >= Math.max(0, number - REACH); at--) {
      String word = sentence.word(at);
      boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
      if (plural
          && !ClauseWords.isVerb(sentence, at)
          && !Nouns.PRONOUNS.contains(word)
          && !NO_NOUNS.contains(word)
          && !Nouns.PREPOSITIONS.contains(word)) {
        int from = at;
        while (from > 0
            && isNoun(from - 1, from - 1)
            && at - from < 2
            && !ClauseWords.isVerb(sentence, from - 1)) {
          from--;
        }
        return sentence.text(new TokenRange(from, at + 1));
      }
    }
    return null;
  }
}
