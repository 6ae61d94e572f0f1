package factfile.cli.base;

import factfile.model.text.Position;
import java.util.Arrays;

/** Lines and columns of offsets in a text. */
public final class LinePlaces {
  private final String name;
  private final String text;
  private int[] starts = new int[16];
  private int lines;

  /** The line that was last asked for: a long one is shared by all that is found on it. */
  private int last = -1;

  private String lastLine;

  public LinePlaces(String name, String text) {
    this.name = name;
    this.text = text;
    add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      add(at + 1);
    }
  }

  private void add(int start) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
    }
    starts[lines++] = start;
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, offset);
    return found >= 0 ? found : -found - 2;
  }

  public Position position(int offset) {
    int index = index(offset);
    boolean marked = index == 0 && text.startsWith("\uFEFF");
    return new Position(name, index + 1, offset - starts[index] + (marked ? 0 : 1));
  }

  /** The line that an offset lies on, without its end. */
  public String line(int offset) {
    int index = index(offset);
    if (index != last) {
      int end = index + 1 < lines ? starts[index + 1] : text.length();
      String line = text.substring(starts[index], end).stripTrailing();
      last = index;
      lastLine = index == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
    return lastLine;
  }
}
