package factfile.prose.sentence;

import factfile.model.text.FoldedWords;
import factfile.prose.names.Capitals;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts prose into sentences: by {@link BreakIterator}, joined again after abbreviations, initials
 * and before what begins with a small letter or a digit after a month or a number sign.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr",
          "mrs", "ms", "dr", "prof", "gen", "brig", "lt", "col", "sgt", "capt", "sen", "rep", "gov",
          "rev", "st", "no", "vs", "etc", "approx", "ca", "dept", "inc", "ltd", "co", "corp", "e",
          "i", "p", "pp", "al", "jr", "sr", "hon", "amb", "sec", "maj", "adm", "fig", "vol", "art");

  /** Nobody writes longer ones; lists of data that look so would take for ever. */
  private static final int LONGEST = 2000;

  private Sentences() {}

  /**
   * A sentence in its passage.
   *
   * @param start where it begins
   */
  public record Piece(String text, int start) {}

  public static List<Piece> of(String passage) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(passage);
    List<Piece> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == passage.length() || !goesOn(passage, start, end)) {
        add(passage, start, end, pieces);
        start = end;
      }
    }
    return pieces;
  }

  private static void add(String passage, int start, int end, List<Piece> pieces) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(passage.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(passage.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST) {
      int blank = passage.lastIndexOf(' ', from + LONGEST);
      int cut = blank > from ? blank : from + LONGEST;
      pieces.add(new Piece(passage.substring(from, cut), from));
      from = cut;
    }
    if (to > from) {
      pieces.add(new Piece(passage.substring(from, to), from));
    }
  }

  /** {@code 10 p.m. Aug. 9}, {@code 9 a.m. ET}: the day and the zone belong to the hour. */
  private static boolean isTime(String passage, int from) {
    int end = from;
    while (end < passage.length() && Character.isLetter(passage.charAt(end))) {
      end++;
    }
    String next = passage.substring(from, end);
    boolean zone =
        next.length() > 1 && next.length() < 5 && next.equals(next.toUpperCase(Locale.ROOT));
    return zone || Capitals.isDay(next.toLowerCase(Locale.ROOT));
  }

  private static boolean goesOn(String passage, int start, int end) {
    int dot = end;
    while (dot > start && Character.isWhitespace(passage.charAt(dot - 1))) {
      dot--;
    }
    if (end < passage.length() && ",;:".indexOf(passage.charAt(end)) >= 0) {
      // "Are we to wait?,” she asked.
      return true;
    }
    if (dot == start || passage.charAt(dot - 1) != '.') {
      return false;
    }
    int word = dot - 1;
    while (word > start && Character.isLetter(passage.charAt(word - 1))) {
      word--;
    }
    String last = passage.substring(word, dot - 1);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    boolean hour = last.equals("m") && word > start && passage.charAt(word - 1) == '.';
    return initial
        || ABBREVIATIONS.contains(FoldedWords.fold(last))
        || (hour && isTime(passage, end));
  }
}
