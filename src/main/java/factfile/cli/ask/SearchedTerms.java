package factfile.cli.ask;

import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.text.Ascii;
import factfile.model.text.MalformedValue;
import factfile.query.search.SearchTerm;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a search as what is looked for: words that make up a day, or a number in groups of
 * digits, belong together, with or without quotes.
 */
final class SearchedTerms {
  /** {@code the 23rd of June, 2014}. */
  private static final int LONGEST_DAY = 6;

  private final List<String> words;

  private SearchedTerms(List<String> words) {
    this.words = words;
  }

  static List<SearchTerm> of(List<String> words) {
    SearchedTerms searched = new SearchedTerms(words);
    List<SearchTerm> terms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = searched.endOfDay(at);
      end = end == at ? searched.endOfNumber(at) : end;
      String text = String.join(" ", words.subList(at, end));
      terms.add(SearchTerm.of(text, days(text)));
      at = end;
    }
    return terms;
  }

  /** The end of the longest run of words that is a day; its beginning where there is none. */
  private int endOfDay(int start) {
    for (int end = Math.min(words.size(), start + LONGEST_DAY); end > start; end--) {
      if (days(String.join(" ", words.subList(start, end))) != null) {
        return end;
      }
    }
    return start;
  }

  private int endOfNumber(int start) {
    int end = start + 1;
    while (end < words.size()
        && SearchTerm.leads(words.get(start))
        && SearchTerm.isGroup(words.get(end))) {
      end++;
    }
    return end;
  }

  /** The day or month that a text is, and nothing else; null where it is none. */
  private static Days days(String text) {
    return hasDigit(text) ? isIso(text) ? iso(text) : worded(text) : null;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Ascii.endOfDigits(text, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2014-06} or {@code 2014-06-23}. */
  private static boolean isIso(String text) {
    boolean month = text.length() == 7 || text.length() == 10;
    return month
        && Ascii.endOfDigits(text, 0) == 4
        && text.charAt(4) == '-'
        && Ascii.endOfDigits(text, 5) == 7
        && (text.length() == 7 || (text.charAt(7) == '-' && Ascii.endOfDigits(text, 8) == 10));
  }

  /** Null where there is no such day. */
  private static Days iso(String text) {
    try {
      return new Days(Edtf.parse(text).earliest(), Edtf.parse(text).latest());
    } catch (MalformedValue e) {
      return null;
    }
  }

  private static Days worded(String text) {
    List<Token> tokens = Tokens.of(text);
    List<DayMention> found = DayReader.read(tokens, null);
    DayMention only = found.size() == 1 ? found.get(0) : null;
    boolean whole = only != null && only.first() == 0 && only.end() == tokens.size();
    return whole && only.month() != null ? only.days() : null;
  }
}
