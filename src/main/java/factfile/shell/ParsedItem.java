package factfile.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** An item of a list parted by commas or blanks, as the library wants to know it. */
record ParsedItem(String line, int cursor) implements CompletingParsedLine {
  private int start() {
    int start = cursor;
    while (start > 0 && " ,\t".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  @Override
  public String word() {
    return line.substring(start(), cursor);
  }

  @Override
  public int wordCursor() {
    return cursor - start();
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }
}
