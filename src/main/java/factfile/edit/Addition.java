package factfile.edit;

import factfile.load.file.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What one file of a base will be with records added to it.
 *
 * @param name of the file as shown to people, from the folder of the base
 * @param mark the byte order mark that the file begins with; mostly empty
 * @param text of the file as it is, without the mark; empty where it is not there
 * @param isNew whether there is no such file yet
 * @param ids of what is added, or grows
 */
public record Addition(
    Path file,
    String name,
    String mark,
    String text,
    boolean isNew,
    Insertion insertion,
    List<String> ids) {
  public Addition {
    ids = List.copyOf(ids);
  }

  /** All of the file as it will be. */
  public String after() {
    return insertion.into(text);
  }

  public Revision revision() {
    return new Revision(file, after());
  }

  /** What is added, as it will stand in the file. */
  public String added() {
    return insertion.text();
  }

  /** The first line that is added, from 1; blank ones before a record do not count. */
  public int line() {
    String whole = after();
    int at = insertion.offset();
    while (Character.isWhitespace(whole.charAt(at))) {
      at++;
    }
    return 1 + newlines(whole, at);
  }

  /** The line that begins behind what is added. */
  public int end() {
    return 1 + newlines(after(), insertion.offset() + insertion.text().length());
  }

  /** How many lines what follows is pushed down. */
  public int height() {
    return newlines(insertion.text(), insertion.text().length());
  }

  private static int newlines(String text, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  byte[] bytesBefore() {
    return isNew ? null : bytes(mark + text);
  }

  byte[] bytesAfter() {
    return bytes(mark + after());
  }

  /** Of the file, in front of what is added. */
  byte[] head() {
    byte[] all = bytesAfter();
    return Arrays.copyOf(all, bytes(mark + text.substring(0, insertion.offset())).length);
  }

  byte[] addedBytes() {
    return bytes(insertion.text());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
