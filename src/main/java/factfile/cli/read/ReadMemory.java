package factfile.cli.read;

import factfile.cli.host.Host;
import factfile.cli.host.StateFolder;
import factfile.edit.LastAddition;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of a reading until the next: where it was left, what was passed and taken, and
 * who was said to be whom.
 */
final class ReadMemory {
  private static final String VERSION = "1";

  /** The largest that is read, in bytes: some words for each proposal of a document. */
  private static final int MOST_BYTES = 16 << 20;

  private final Host host;
  private final String name;
  private final Set<String> passed = new LinkedHashSet<>();
  private final Map<String, String> taken = new LinkedHashMap<>();
  private final Map<String, String> same = new LinkedHashMap<>();
  private int paragraph;

  private ReadMemory(Host host, String name) {
    this.host = host;
    this.name = name;
  }

  /**
   * What is remembered of a source of a base.
   *
   * @throws IOException where that cannot be told
   */
  static ReadMemory of(Host host, Path folder, String source) throws IOException {
    String key = LastAddition.key(folder);
    ReadMemory memory =
        new ReadMemory(host, "read-" + key.substring(key.indexOf('-') + 1) + "-" + source);
    Path file = StateFolder.existing(host, memory.name);
    if (file != null) {
      byte[] bytes = RegularFile.read(file, MOST_BYTES);
      memory.read(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }
    return memory;
  }

  /** What another version has written is not known, and begun anew. */
  private void read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(VERSION)) {
      return;
    }
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case "at" -> paragraph = number(words.length > 1 ? words[1] : "");
        case "passed" -> passed.add(line.substring("passed ".length()));
        case "taken" -> put(words, taken);
        case "same" -> put(words, same);
        default -> {
          // The version, or what a later one knows.
        }
      }
    }
  }

  private static void put(String[] words, Map<String, String> map) {
    if (words.length == 3) {
      map.put(words[2], words[1]);
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
  }

  /** The number of the paragraph where it was left; 0 where it was not begun. */
  int paragraph() {
    return paragraph;
  }

  Map<String, String> same() {
    return same;
  }

  boolean isPassed(String mark) {
    return passed.contains(mark);
  }

  /** The id that a proposal was taken with; null where it was not. */
  String taken(String mark) {
    return taken.get(mark);
  }

  void pass(String mark) {
    passed.add(mark);
  }

  void take(String mark, String id) {
    taken.put(mark, id);
  }

  void forget(String mark) {
    passed.remove(mark);
    taken.remove(mark);
  }

  /**
   * Keeps it.
   *
   * @param at the number of the paragraph where the reading goes on
   * @param same who was said to be whom
   * @throws IOException where there is a place for it, and it cannot be written
   */
  void keep(int at, Map<String, String> same) throws IOException {
    List<String> lines = new ArrayList<>(List.of(VERSION, "at " + at));
    passed.forEach(mark -> lines.add("passed " + mark));
    taken.forEach((mark, id) -> lines.add("taken " + id + " " + mark));
    same.forEach((one, other) -> lines.add("same " + other + " " + one));
    Path file = StateFolder.file(host, name);
    if (file != null) {
      Files.writeString(
          file,
          String.join("\n", lines) + "\n",
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING,
          LinkOption.NOFOLLOW_LINKS);
    }
  }
}
