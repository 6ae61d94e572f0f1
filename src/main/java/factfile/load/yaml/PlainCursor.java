package factfile.load.yaml;

import factfile.model.text.Ascii;

/** The characters of a plain document, and where its reader stands. Columns count from 0. */
final class PlainCursor {
  /** YAML knows keys of up to 1024 characters; nobody writes one of so many. */
  private static final int LONG = 100;

  private static final int KEYS = 128;

  private final String whole;
  private final char[] chars;

  /** Some that were read: the same few stand in each record, and need not be made anew. */
  private final String[] keys = new String[KEYS];

  private int at;
  private int line = 1;
  private int lineStart;

  /**
   * @throws NotPlain where a character may mean more than itself: tabs, other line ends, controls
   */
  PlainCursor(String text) {
    this.whole = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    this.chars = whole.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if ((c < ' ' && c != '\n') || (c >= 0x7f && !isPlainBeyondAscii(c) && !isInPair(i))) {
        throw new NotPlain();
      }
    }
  }

  private boolean isInPair(int i) {
    return Character.isHighSurrogate(chars[i])
        ? Character.isLowSurrogate(charAt(i + 1))
        : Character.isLowSurrogate(chars[i]) && i > 0 && Character.isHighSurrogate(chars[i - 1]);
  }

  private static boolean isPlainBeyondAscii(char c) {
    return c >= 0xa0
        && c != 0x2028
        && c != 0x2029
        && c != 0xfeff
        && c < 0xfffe
        && (c < 0xd800 || c >= 0xe000);
  }

  void refuseUnless(boolean plain) {
    if (!plain) {
      throw new NotPlain();
    }
  }

  int line() {
    return line;
  }

  int column() {
    return at - lineStart;
  }

  /** The character here; a line end past the last. */
  char here() {
    return charAt(at);
  }

  char next() {
    return charAt(at + 1);
  }

  private char charAt(int index) {
    return index < chars.length ? chars[index] : '\n';
  }

  void skip() {
    at++;
  }

  /** Past letters and digits, which mean no more than themselves; whether there were any. */
  boolean skipWord() {
    int start = at;
    while (at < chars.length && Ascii.isLetterOrDigit(chars[at])) {
      at++;
    }
    return at > start;
  }

  void skipBlanks() {
    while (at < chars.length && chars[at] == ' ') {
      at++;
    }
  }

  /** Where the reader stands, to come back to. */
  record Place(int at, int line, int lineStart) {}

  Place place() {
    return new Place(at, line, lineStart);
  }

  void goBack(Place place) {
    at = place.at();
    line = place.line();
    lineStart = place.lineStart();
  }

  /** The lines of the item whose dash stands here: up to the next that is no deeper than it. */
  String linesOfItem() {
    int start = lineStart;
    int column = column();
    boolean more = toNextLine();
    while (more && (column() > column || isBlankLine() || here() == '#')) {
      more = toNextLine();
    }
    return whole.substring(start, more ? lineStart : chars.length);
  }

  int mark() {
    return at;
  }

  String since(int mark) {
    return between(mark, at);
  }

  String between(int mark, int end) {
    return whole.substring(mark, end);
  }

  /** Whether anything is left; the reader then stands on it. */
  boolean isContent() {
    return at < chars.length;
  }

  /** Goes on to what stands next in the document, past blank lines and comments. */
  boolean toContent() {
    skipBlanks();
    while (at < chars.length && (chars[at] == '\n' || chars[at] == '#')) {
      while (at < chars.length && chars[at] != '\n') {
        at++;
      }
      nextLine();
    }
    return at < chars.length;
  }

  private void nextLine() {
    if (at < chars.length) {
      at++;
      line++;
      lineStart = at;
      skipBlanks();
    }
  }

  /** Goes on to the beginning of the next line's text; false where there is no further line. */
  boolean toNextLine() {
    while (here() != '\n') {
      at++;
    }
    nextLine();
    return isContent();
  }

  /** Whether the line before this place has an end, which the last of a file may lack. */
  boolean isAfterLineEnd() {
    return at < chars.length || chars[at - 1] == '\n';
  }

  /** Whether the document is at its end, and that is a line of blanks without an end. */
  boolean endsInBlanks() {
    return at >= chars.length && at > 0 && chars[at - 1] == ' ';
  }

  /** Whether nothing stands on the line. */
  boolean isBlankLine() {
    return here() == '\n';
  }

  /** The rest of the line, as it is; one that ends in a blank is not plain. */
  String restOfLine() {
    int start = at;
    while (here() != '\n') {
      at++;
    }
    refuseUnless(at > start && chars[at - 1] != ' ');
    return since(start);
  }

  /** Whether nothing but a comment follows on the line; one that may be a mistake is not plain. */
  boolean isLineEnd() {
    boolean apart = at == lineStart || charAt(at - 1) == ' ';
    skipBlanks();
    apart |= charAt(at - 1) == ' ';
    if (here() != '#') {
      return here() == '\n';
    }
    refuseUnless(apart && (next() == ' ' || next() == '\n'));
    return true;
  }

  /** Whether the value of the key just read stands below it. */
  boolean isValueBelow() {
    return isLineEnd();
  }

  /** Goes on to the block that stands under a key, deeper than it or a list beside it. */
  void toBlock(int column) {
    refuseUnless(toContent());
    refuseUnless(column() > column || (column() == column && isItem()));
  }

  boolean isItem() {
    return here() == '-' && next() == ' ';
  }

  void skipDash() {
    skip();
    skipBlanks();
  }

  /** Whether a plain key and its colon stand here. */
  boolean isKey() {
    return endOfKey() > at;
  }

  /** Where the colon of the key that stands here is; nothing is before it where there is none. */
  private int endOfKey() {
    int end = at;
    while (isOfKey(charAt(end))) {
      end++;
    }
    boolean ends = charAt(end) == ':' && (charAt(end + 1) == ' ' || charAt(end + 1) == '\n');
    return ends && end < at + LONG ? end : at;
  }

  /** Reads a key and its colon. */
  String key() {
    int start = at;
    int end = endOfKey();
    refuseUnless(end > start);
    at = end + 1;
    int slot = (chars[start] + 31 * chars[end - 1] + end - start) % KEYS;
    String known = keys[slot];
    if (known == null || known.length() != end - start || !whole.startsWith(known, start)) {
      known = between(start, end).intern();
      keys[slot] = known;
    }
    return known;
  }

  private static boolean isOfKey(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
