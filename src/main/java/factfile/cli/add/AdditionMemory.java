package factfile.cli.add;

import factfile.cli.host.Host;
import factfile.cli.host.StateFolder;
import factfile.edit.AdditionLog;
import factfile.edit.LastAddition;
import factfile.edit.Occasion;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the additions to a base are remembered, for its user alone. Whoever changes it has the lock
 * of the base.
 */
final class AdditionMemory {
  /** The largest that is read, in bytes; it has the ids of what was added. */
  private static final int MOST_BYTES = 32 << 20;

  private final Host host;
  private final Path folder;

  /**
   * @param folder of the base
   */
  AdditionMemory(Host host, Path folder) {
    this.host = host;
    this.folder = folder;
  }

  /**
   * What is remembered; nothing where it is something else.
   *
   * @throws IOException where it is in others' hands, or cannot be read
   */
  AdditionLog read() throws IOException {
    Path file = StateFolder.existing(host, LastAddition.key(folder));
    if (file == null) {
      return AdditionLog.EMPTY;
    }
    byte[] bytes = RegularFile.read(file, MOST_BYTES);
    return AdditionLog.read(new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Puts a log in the place of the one that is there, all of it or nothing.
   *
   * @throws IOException where it cannot be written, or is in others' hands
   */
  void keep(AdditionLog log) throws IOException {
    String key = LastAddition.key(folder);
    if (!log.isEmpty()) {
      StateFolder.replace(host, key, log.text().getBytes(StandardCharsets.UTF_8));
      return;
    }
    Path file = StateFolder.existing(host, key);
    if (file != null) {
      Files.delete(file);
    }
  }

  /** What the user read for the last addition; whoever cannot be told, is not. */
  Occasion occasion() {
    try {
      return read().occasion();
    } catch (IOException e) {
      // A convenience is missing; `--undo` says what is wrong with the file.
      return Occasion.NONE;
    }
  }
}
