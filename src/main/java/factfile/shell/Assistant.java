package factfile.shell;

import java.util.List;

/** Who knows what the words of a line mean. It is asked at every key, and must not be slow. */
public interface Assistant {
  /**
   * What could be typed at the cursor.
   *
   * @param line up to the cursor
   */
  List<OfferedWord> proposals(String line);

  /** The parts of a line that stand out, in order, none over another. */
  List<TonedStretch> stretches(String line);

  /** What is expected behind the line, shown dim and never typed; empty for nothing. */
  String hint(String line);

  /** Whether the line goes on: a quote is open, say. */
  boolean isOpen(String line);
}
