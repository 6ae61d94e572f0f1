package factfile.load.yaml;

/**
 * Lines that the library is not given: it copies the rest of a line for each KiB that it looks
 * ahead, so that one of some MiB would take it minutes.
 */
final class LongLine {
  /** In characters. */
  static final int MOST = 100_000;

  private LongLine() {}

  /** Whether there is one, which is then told. */
  static boolean isIn(SourceFile file, Problems problems) {
    String text = file.text();
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); start >= 0; end = text.indexOf('\n', start)) {
      if ((end < 0 ? text.length() : end) - start > MOST) {
        problems.unreadable(
            "line-too-long",
            file.position(file.before() + line, 1),
            1,
            "the line has more than " + MOST + " characters, and is not plain",
            "fold it: `text: >-`, and the text indented below");
        return true;
      }
      line++;
      start = end < 0 ? -1 : end + 1;
    }
    return false;
  }
}
