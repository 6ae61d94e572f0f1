package factfile.query.search;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.base.WordMark;
import factfile.model.date.Days;
import factfile.model.text.Ascii;
import factfile.model.text.FoldedWords;
import factfile.query.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to look for: words, in every way in which a number among them can be written, or days.
 *
 * @param text as typed
 * @param wordings any of them will do
 * @param days null where no day is meant
 */
public record SearchTerm(String text, List<Phrase> wordings, Days days) {
  private static final int BEGUN = 1;
  private static final int WHOLE = 3;
  private static final int TITLE = 3;
  private static final int ALONE = 4;

  public SearchTerm {
    wordings = List.copyOf(wordings);
  }

  /**
   * @param days those that the text names, or null
   */
  public static SearchTerm of(String text, Days days) {
    List<String> words = FoldedWords.of(text);
    List<List<String>> ways = new ArrayList<>();
    for (List<String> each : List.of(words, joined(words), grouped(words))) {
      if (!each.isEmpty() && !ways.contains(each)) {
        ways.add(each);
      }
    }
    List<Phrase> wordings = new ArrayList<>();
    for (List<String> way : ways) {
      wordings.add(new Phrase(way));
    }
    return new SearchTerm(text, wordings, days);
  }

  /** Whether there is no letter or digit to look for. */
  public boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** Whether words can go on a number that others begin: three digits each. */
  public static boolean isGroup(String word) {
    return word.length() == 3 && isNumber(word);
  }

  /** Whether a word can be the first group of digits of a number. */
  public static boolean leads(String word) {
    return word.length() <= 3 && isNumber(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Ascii.endOfDigits(word, 0) == word.length();
  }

  /** Numbers in groups of three digits as one word each. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String word : words) {
      int last = joined.size() - 1;
      if (open && isGroup(word)) {
        joined.set(last, joined.get(last) + word);
      } else {
        joined.add(word);
        open = leads(word);
      }
    }
    return joined;
  }

  /** Numbers as groups of three digits, as they come apart where blanks stand between. */
  private static List<String> grouped(List<String> words) {
    List<String> grouped = new ArrayList<>();
    for (String word : words) {
      int first = word.length() % 3 == 0 ? 3 : word.length() % 3;
      if (word.length() > 3 && isNumber(word)) {
        grouped.add(word.substring(0, first));
        for (int at = first; at < word.length(); at += 3) {
          grouped.add(word.substring(at, at + 3));
        }
      } else {
        grouped.add(word);
      }
    }
    return grouped;
  }

  /** The records in which it can be found. */
  public Ordinals candidates(FactBase base) {
    List<Ordinals> all = new ArrayList<>();
    for (Phrase wording : wordings) {
      all.add(wording.candidates(base));
    }
    if (days != null) {
      all.add(base.factsIn(days));
    }
    return Ordinals.union(all);
  }

  /** How well the words stand in a text; 0 where they do not. Whole words count more. */
  int fit(String text, boolean isTitle) {
    int best = 0;
    for (Phrase wording : wordings) {
      best = Math.max(best, fit(wording, text, isTitle));
    }
    return best;
  }

  /** Whether it is one word that is written in one way, and no day. */
  boolean isWord() {
    return days == null && wordings.size() == 1 && wordings.get(0).words().size() == 1;
  }

  /**
   * The same as {@link #fit} of a text, of one word in all texts of a record.
   *
   * @param mark how the word stands there
   * @param whole whether it stands there whole
   */
  static int fit(int mark, boolean whole) {
    boolean inTitle = WordMark.isInTitle(mark);
    if (whole && WordMark.isAlone(mark)) {
      return WHOLE + ALONE + (WordMark.isTitle(mark) ? TITLE : 0);
    }
    return (whole ? WHOLE : BEGUN) + (inTitle ? TITLE : 0);
  }

  /** Its own name and whole words count most, then titles, then begun words anywhere. */
  private static int fit(Phrase phrase, String text, boolean isTitle) {
    if (!phrase.standsIn(text)) {
      return 0;
    }
    int fit = (phrase.standsWholeIn(text) ? WHOLE : BEGUN) + (isTitle ? TITLE : 0);
    return FoldedWords.of(text).equals(phrase.words()) ? fit + ALONE : fit;
  }
}
