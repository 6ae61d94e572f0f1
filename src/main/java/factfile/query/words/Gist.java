package factfile.query.words;

import factfile.model.part.GistForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The gist of a statement as a part of a sentence. A name keeps its capital, and what could be one
 * is taken for one; whether a text that begins as a thing goes on as a sentence is told by the
 * verbs that it has.
 */
final class Gist {
  /** What things begin with, and names do not. */
  private static final Set<String> LEADS =
      Set.of(
          "The", "A", "An", "Any", "Every", "All", "Some", "No", "Their", "Its", "His", "Her",
          "This", "These", "Those", "Such", "More", "Further", "New", "Another", "Both");

  private static final Set<String> QUESTIONS =
      Set.of("Whether", "Why", "How", "What", "When", "Where", "Who", "Which");

  /** How words of things end that no name ends with. */
  private static final String[] ENDINGS = {"ation", "ction", "ssion", "ments", "ities"};

  /** Behind a word of things these go on with it: {@code Use of gas}. */
  private static final Set<String> BEHIND_THING = Set.of("of", "about", "against");

  /** They stand for names, so that what follows is a verb. */
  private static final Set<String> PRONOUNS =
      Set.of("It", "He", "She", "They", "There", "Nobody", "Nothing", "Everybody", "Everything");

  /** Names that end as what somebody does. */
  private static final Set<String> NAMES_IN_ING =
      Set.of("Beijing", "Nanjing", "Chongqing", "King", "Wyoming", "Boeing", "Reading", "Sterling");

  /** Verbs that only a sentence has, and pasts that are no participles. */
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "cannot",
          "could", "may", "might", "must", "shall", "should", "does", "do", "did", "goes", "went",
          "came", "took", "gave", "fell", "rose", "knew", "saw", "began", "broke", "became",
          "spoke", "wrote", "chose", "drove", "flew", "grew", "threw", "died", "said");

  /** Pasts that are participles as well, as all in {@code -ed}. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "made", "held", "kept", "left", "lost", "met", "paid", "put", "sent", "set", "shot",
          "sold", "told", "won", "found", "built", "hit", "led", "cut", "brought", "bought",
          "caught", "used");

  /** Behind these stands what tells of a thing, not what happens to it. */
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");

  /** Behind a participle they go on with the thing: used in, ordered by. */
  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of(
          "in", "on", "at", "by", "for", "from", "to", "with", "under", "against", "as", "of",
          "since", "during", "after", "before", "between", "over", "into", "near", "and");

  private static final String SEPARATORS = " ,;:.\n";

  private final String text;
  private final String first;
  private final GistForm form;

  Gist(String text) {
    this.text = text;
    int space = text.indexOf(' ');
    this.first = space < 0 ? "" : text.substring(0, space);
    this.form = formOf();
  }

  private GistForm formOf() {
    if (first.equals("That")) {
      return GistForm.THAT;
    }
    if (first.equals("To")) {
      return GistForm.TO;
    }
    if (QUESTIONS.contains(first)) {
      return GistForm.WHETHER;
    }
    if (PRONOUNS.contains(first)) {
      return GistForm.SENTENCE;
    }
    if (!LEADS.contains(first) && !isDoing() && !isOrdinary()) {
      return GistForm.OTHER;
    }
    return isSentence() ? GistForm.SENTENCE : GistForm.THING;
  }

  GistForm form() {
    return form;
  }

  /** Whether it has more than one sentence. */
  boolean isSeveral() {
    return text.contains("; ") || text.contains(". ");
  }

  /** Within a sentence. */
  String inside() {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Behind a colon, where it is a sentence: without the word that would join it to a verb. */
  String apart() {
    return form == GistForm.THAT ? Text.capital(text.substring("That ".length())) : text;
  }

  private boolean isDoing() {
    return first.endsWith("ing") && first.length() > 4 && !NAMES_IN_ING.contains(first);
  }

  private boolean isOrdinary() {
    for (String ending : ENDINGS) {
      if (first.endsWith(ending)) {
        return true;
      }
    }
    List<String> words = words();
    return words.size() > 2
        && BEHIND_THING.contains(words.get(1))
        && Character.isLowerCase(words.get(2).charAt(0));
  }

  /** Cut by hand: a look-up loads no regular expressions. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private boolean isSentence() {
    List<String> words = words();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (RELATIVES.contains(word)) {
        return false;
      }
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (FINITE.contains(word) || (i > 1 && hasEnded(word) && isObject(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEnded(String word) {
    boolean regular = word.length() > 4 && word.endsWith("ed");
    return PARTICIPLES.contains(word) || (regular && Character.isLowerCase(word.charAt(0)));
  }

  /** What a thing has behind a participle is no object; nor is what ends with it. */
  private static boolean isObject(String next) {
    return !next.isEmpty() && !BEHIND_PARTICIPLE.contains(next);
  }
}
