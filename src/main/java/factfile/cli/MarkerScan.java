package factfile.cli;

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
