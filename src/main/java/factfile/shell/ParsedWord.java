package factfile.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** The word before the cursor, as the library wants to know it to put another in its place. */
final class ParsedWord implements CompletingParsedLine {
  private final String line;
  private final int cursor;
  private final List<String> words = new ArrayList<>();
  private final int start;

  ParsedWord(String line, int cursor) {
    this.line = line;
    this.cursor = cursor;
    List<Piece> pieces = LineText.of(line.substring(0, cursor)).pieces();
    for (Piece piece : pieces) {
      words.add(piece.text());
    }
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean inside = last != null && last.role() == Piece.Role.WORD && last.end() == cursor;
    if (!inside) {
      words.add("");
    }
    start = inside ? last.start() : cursor;
  }

  @Override
  public String word() {
    return words.get(words.size() - 1);
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public int wordIndex() {
    return words.size() - 1;
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public String line() {
    return line;
  }

  @Override
  public int cursor() {
    return cursor;
  }

  /**
   * What has been typed stays as it was typed; a word that is not finished keeps its quote open.
   */
  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    if (word().contentEquals(candidate)) {
      return line.substring(start, cursor);
    }
    String quoted = LineText.quote(candidate.toString());
    boolean closed = quoted.length() > candidate.length();
    return closed && !complete ? quoted.substring(0, quoted.length() - 1) : quoted;
  }

  @Override
  public int rawWordCursor() {
    return cursor - start;
  }

  /** What stands behind the cursor stays. */
  @Override
  public int rawWordLength() {
    return cursor - start;
  }
}
