package factfile.cli.notes;

import java.nio.charset.StandardCharsets;

/** Looks for the beginning of a marker in the bytes of a note. */
final class MarkerScan {
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARKER = "fact:".getBytes(StandardCharsets.US_ASCII);

  private MarkerScan() {}

  /** Whether a comment begins anywhere with {@code fact:}, blanks before it or not. */
  static boolean finds(byte[] note) {
    for (int at = 0; at + COMMENT.length + MARKER.length <= note.length; at++) {
      if (note[at] == '<' && stands(COMMENT, note, at)) {
        int word = at + COMMENT.length;
        while (word < note.length && note[word] <= ' ' && note[word] >= 0) {
          word++;
        }
        if (stands(MARKER, note, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether it begins as text in UTF-16 or UTF-32 does, in which no marker is found: with one of
   * their marks, or with a character of which every other byte is nothing.
   */
  static boolean isWide(byte[] note) {
    if (note.length < 2) {
      return false;
    }
    int first = note[0] & 0xff;
    int second = note[1] & 0xff;
    boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
    return marked || (first == 0) != (second == 0) || isWideZero(note);
  }

  /** UTF-32 with its higher half first: three bytes of nothing, or two before its mark. */
  private static boolean isWideZero(byte[] note) {
    return note.length > 3 && note[0] == 0 && note[1] == 0 && note[3] != 0;
  }

  private static boolean stands(byte[] word, byte[] note, int at) {
    if (at + word.length > note.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (note[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
