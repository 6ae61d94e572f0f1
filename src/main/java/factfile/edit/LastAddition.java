package factfile.edit;

import factfile.load.base.BaseLoader;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What is remembered of an addition, so that it can be taken back while the file is unchanged.
 *
 * @param name of the file, from the folder of the base
 * @param offset of what was added, in bytes
 * @param length of what was added, in bytes
 * @param made whether the file was made by it
 * @param print SHA-256 of the file after the addition
 */
public record LastAddition(
    String name, int offset, int length, boolean made, String print, List<String> ids) {
  private static final String VERSION = "1";
  private static final int LINES = 7;

  public static LastAddition of(Addition addition) {
    return new LastAddition(
        addition.name(),
        addition.head().length,
        addition.addedBytes().length,
        addition.isNew(),
        print(addition.bytesAfter()),
        addition.ids());
  }

  /** What a base is remembered by: a name for a file, of its folder. */
  public static String key(Path folder) throws IOException {
    byte[] path = folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
    return "added-" + print(path).substring(0, 16);
  }

  private static String print(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What several additions of one transaction are remembered as, the last one first. */
  public static String text(List<Addition> additions) {
    StringBuilder text = new StringBuilder();
    for (Addition addition : additions) {
      text.insert(0, of(addition).text());
    }
    return text.toString();
  }

  /** What that wrote, in the order in which it is taken back; null where it is something else. */
  public static List<LastAddition> readAll(String text) {
    List<String> lines = text.lines().toList();
    List<LastAddition> all = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += LINES) {
      List<String> own = lines.subList(at, Math.min(at + LINES, lines.size()));
      LastAddition one = read(String.join("\n", own));
      if (one == null) {
        return null;
      }
      all.add(one);
    }
    return all.isEmpty() ? null : all;
  }

  public String text() {
    return String.join(
        "\n",
        VERSION,
        name,
        String.valueOf(offset),
        String.valueOf(length),
        String.valueOf(made),
        print,
        String.join(" ", ids),
        "");
  }

  /** What {@link #text} wrote; null where it is something else. */
  public static LastAddition read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != LINES || !lines.get(0).equals(VERSION) || !numbers(lines)) {
      return null;
    }
    return new LastAddition(
        lines.get(1),
        Integer.parseInt(lines.get(2)),
        Integer.parseInt(lines.get(3)),
        lines.get(4).equals("true"),
        lines.get(5),
        List.of(lines.get(6).split(" ")));
  }

  private static boolean numbers(List<String> lines) {
    return lines.get(2).matches("[0-9]{1,9}") && lines.get(3).matches("[0-9]{1,9}");
  }

  /**
   * The file without what was added; empty bytes where it was made by the addition.
   *
   * @throws EditError where it is no longer what the addition left
   */
  private byte[] before(byte[] now) {
    if (!print(now).equals(print)) {
      throw new EditError(
          name + " has changed since; nothing is taken back", "remove what is too much by hand");
    }
    if (length > now.length - offset) {
      throw new EditError(
          name + " is shorter than what is remembered of it; nothing is taken back",
          "remove what is too much by hand");
    }
    byte[] before = Arrays.copyOf(now, now.length - length);
    System.arraycopy(now, offset + length, before, offset, before.length - offset);
    return before;
  }

  /**
   * Whether it can be taken back.
   *
   * @throws EditError where it cannot
   */
  void check(Path folder) throws IOException {
    before(RegularFile.read(file(folder), BaseLoader.MAX_BYTES));
  }

  void undo(Path folder, BaseLock lock) throws IOException {
    Path file = file(folder);
    byte[] now = RegularFile.read(file, BaseLoader.MAX_BYTES);
    byte[] before = before(now);
    if (made && before.length == 0) {
      Files.delete(file);
    } else {
      lock.put(file, name, now, before);
    }
  }

  /**
   * The file, where it is one that the base is read from. What is remembered may name any.
   *
   * @throws EditError where it is not
   */
  private Path file(Path folder) {
    Path file;
    try {
      file = folder.resolve(name);
    } catch (InvalidPathException e) {
      throw foreign();
    }
    boolean inside = file.equals(file.normalize()) && file.startsWith(folder);
    if (inside && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new EditError(name + " is no longer there", "there is nothing to take back");
    }
    if (!inside
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !BaseLoader.load(folder).paths().contains(file)) {
      throw foreign();
    }
    return file;
  }

  private EditError foreign() {
    return new EditError(
        name + " is no file of the base; nothing is taken back",
        "see `files` in its " + BaseLoader.manifestName());
  }
}
