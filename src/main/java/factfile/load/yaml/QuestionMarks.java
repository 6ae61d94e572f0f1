package factfile.load.yaml;

/**
 * Question marks that YAML 1.2 reads as part of a text, and that the library, which keeps to YAML
 * 1.1, takes for the beginning of a key in brackets and braces: addresses end in {@code ?id=7},
 * dates in {@code ?}. A stand-in takes their place while the library reads; no place moves.
 */
final class QuestionMarks {
  private static final char FIRST_PRIVATE = '\ue000';
  private static final char LAST_PRIVATE = '\uf8ff';

  private final String text;
  private final char standIn;

  /** Of a text as it is written. */
  QuestionMarks(String text) {
    this.text = text;
    this.standIn = text.indexOf('?') < 0 ? '?' : unused(text);
  }

  /** A character that stands nowhere in the text; the mark itself where all of them do. */
  private static char unused(String text) {
    for (char c = FIRST_PRIVATE; c <= LAST_PRIVATE; c++) {
      if (text.indexOf(c) < 0) {
        return c;
      }
    }
    return '?';
  }

  /** The text for the library. */
  String hidden() {
    if (standIn == '?') {
      return text;
    }
    StringBuilder hidden = new StringBuilder(text);
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      if (isOfText(at)) {
        hidden.setCharAt(at, standIn);
      }
    }
    return hidden.toString();
  }

  /** What the library read, as it is written. */
  String shown(String value) {
    return value == null ? null : value.replace(standIn, '?');
  }

  /**
   * A key begins with a mark apart: with a blank behind it, and nothing before it to go on from.
   */
  private boolean isOfText(int at) {
    return isOfWord(charAt(at + 1)) || goesOn(at);
  }

  /** Whether text stands before it on the line. */
  private boolean goesOn(int at) {
    int before = at - 1;
    while (charAt(before) == ' ' || charAt(before) == '\t') {
      before--;
    }
    char c = charAt(before);
    boolean beside = before == at - 1;
    return isOfWord(c) && (beside || ":-?".indexOf(c) < 0);
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && ",[]{}".indexOf(c) < 0;
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }
}
