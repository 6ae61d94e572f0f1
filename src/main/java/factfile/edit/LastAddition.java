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
 * What is remembered of an addition to one file, so that it can be taken back while that is
 * unchanged.
 *
 * @param name of the file, from the folder of the base
 * @param offset of what was added, in bytes
 * @param length of what was added, in bytes
 * @param made whether the file was made by it
 * @param printBefore SHA-256 of the file before the addition; empty where it was not there, or is
 *     not known
 * @param print SHA-256 of the file after the addition
 */
public record LastAddition(
    String name,
    int offset,
    int length,
    boolean made,
    String printBefore,
    String print,
    List<String> ids) {
  /** How what is read of earlier versions begins, and how many lines of it belong together. */
  private static final String VERSION = "1";

  private static final int LINES = 7;

  public LastAddition {
    ids = List.copyOf(ids);
  }

  public static LastAddition of(Addition addition) {
    return new LastAddition(
        addition.name(),
        addition.head().length,
        addition.addedBytes().length,
        addition.isNew(),
        addition.isNew() ? "" : print(addition.bytesBefore()),
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

  /**
   * What earlier versions remembered of their last transaction, in the order in which it is taken
   * back; null where it is something else.
   */
  static List<LastAddition> readAll(String text) {
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

  private static LastAddition read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != LINES || !lines.get(0).equals(VERSION) || !numbers(lines)) {
      return null;
    }
    return new LastAddition(
        lines.get(1),
        Integer.parseInt(lines.get(2)),
        Integer.parseInt(lines.get(3)),
        lines.get(4).equals("true"),
        "",
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
      throw changed();
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

  private EditError changed() {
    return new EditError(
        name + " has changed since; nothing is taken back",
        "`factfile edit "
            + ids.get(0)
            + "` opens what was added last, to take it out by hand; what was added before stays, too");
  }

  /**
   * Of the additions of one transaction, those that are still there to be taken back: whoever takes
   * back some may be stopped before it is remembered, and a file may have been put back by other
   * means.
   *
   * @throws EditError where a file is neither what they left nor what they found
   */
  static List<LastAddition> standing(List<LastAddition> all, Path folder) throws IOException {
    List<LastAddition> standing = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (LastAddition each : all) {
      if (!seen.contains(each.name)) {
        seen.add(each.name);
        List<LastAddition> own = new ArrayList<>(all);
        own.removeIf(other -> !other.name.equals(each.name));
        standing.addAll(standingOf(own, folder));
      }
    }
    return standing;
  }

  /**
   * @param own the additions to one file, the last one first
   */
  private static List<LastAddition> standingOf(List<LastAddition> own, Path folder)
      throws IOException {
    LastAddition first = own.get(own.size() - 1);
    if (first.made && first.isNowhere(folder)) {
      return List.of();
    }
    byte[] now = RegularFile.read(first.file(folder), BaseLoader.MAX_BYTES);
    String found = print(now);
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).print.equals(found)) {
        own.get(i).before(now);
        return own.subList(i, own.size());
      }
    }
    if (first.printBefore.equals(found)) {
      return List.of();
    }
    throw own.get(0).changed();
  }

  /** Whether there is no such file where it could be. */
  private boolean isNowhere(Path folder) {
    try {
      Path file = folder.resolve(name);
      return file.equals(file.normalize())
          && file.startsWith(folder)
          && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      throw foreign();
    }
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
