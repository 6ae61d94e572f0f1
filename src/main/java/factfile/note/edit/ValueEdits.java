package factfile.note.edit;

import factfile.markdown.Passage;
import factfile.wording.Rewording;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what is to be replaced in the prose of a note into edits of its file. Only characters that
 * stand there as they are shown are replaced: not an escape, an entity or markup.
 */
public final class ValueEdits {
  private final String source;
  private final Passage passage;
  private final boolean whole;

  /**
   * @param whole whether the value is replaced as a whole, with the escapes it is spelled with
   */
  public ValueEdits(String source, Passage passage, boolean whole) {
    this.source = source;
    this.passage = passage;
    this.whole = whole;
  }

  /** Null where something else stands within what would be replaced. */
  public List<Edit> of(List<Rewording> parts) {
    List<Edit> edits = new ArrayList<>();
    for (Rewording part : parts) {
      for (Rewording piece : pieces(part)) {
        if (!isBare(piece)) {
          return null;
        }
        edits.add(edit(piece));
      }
    }
    return edits;
  }

  private Edit edit(Rewording part) {
    int from = passage.place(part.from());
    int to = part.to() == part.from() ? from : passage.placeAfter(part.to() - 1);
    return new Edit(from, to, part.text());
  }

  /** Word by word where there are as many as before, so that what stands between them stays. */
  private List<Rewording> pieces(Rewording part) {
    List<int[]> old = words(passage.text(), part.from(), part.to());
    List<int[]> now = words(part.text(), 0, part.text().length());
    if (old.size() != now.size() || old.size() < 2) {
      return List.of(part);
    }
    List<Rewording> pieces = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      int[] there = old.get(i);
      String word = part.text().substring(now.get(i)[0], now.get(i)[1]);
      if (!word.equals(passage.text().substring(there[0], there[1]))) {
        pieces.add(new Rewording(there[0], there[1], word));
      }
    }
    return pieces;
  }

  /** Where each word begins and ends; the first and last blank as words of no length. */
  private static List<int[]> words(String text, int from, int to) {
    List<int[]> words = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || isBlank(text.charAt(at))) {
        words.add(new int[] {start, at});
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isBare(Rewording part) {
    for (int at = part.from(); at < part.to(); at++) {
      boolean brk = passage.placeAfter(at) == passage.place(at);
      boolean last = at + 1 == part.to();
      if (!(brk || passage.isPlain(at) || isEscape(at)) || !(last || isJoined(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isEscape(int at) {
    return whole && source.charAt(passage.place(at)) == '\\';
  }

  /** Whether nothing but the end of a line, and what the next begins with, stands behind it. */
  private boolean isJoined(int at) {
    String gap = source.substring(passage.placeAfter(at), passage.place(at + 1));
    int line = gap.indexOf('\n');
    boolean hard = gap.startsWith("  ");
    return gap.isEmpty() || (line >= 0 && !hard && gap.replace('>', ' ').isBlank());
  }
}
