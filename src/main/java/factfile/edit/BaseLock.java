package factfile.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One writer at a time: whoever adds to a base first makes a hidden file in its folder, which then
 * takes the place of the file that is added to.
 */
public final class BaseLock implements AutoCloseable {
  /** Hidden, so that it is no part of the base. */
  public static final String NAME = ".factfile.lock";

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
  private static final long PAUSE = 20;

  private final Path folder;
  private final Replacement replacement;

  private BaseLock(Path folder, Replacement replacement) {
    this.folder = folder;
    this.replacement = replacement;
  }

  /**
   * Waits up to 5 seconds for another writer.
   *
   * @throws EditError where that one does not come to an end
   */
  public static BaseLock take(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    long start = System.nanoTime();
    while (true) {
      try {
        Replacement replacement = Replacement.open(file, "rw-r--r--");
        replacement.say(ProcessHandle.current().pid() + "\n");
        return new BaseLock(folder, replacement);
      } catch (FileAlreadyExistsException e) {
        if (System.nanoTime() - start > PATIENCE) {
          throw inTheWay(file);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static EditError inTheWay(Path file) throws IOException {
    String owner = "";
    try {
      String pid = Files.readString(file).strip();
      boolean runs = pid.matches("[0-9]{1,9}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
      owner = runs ? " by process " + pid : " by a process that runs no longer";
    } catch (NoSuchFileException e) {
      // It has come to its end just now.
      owner = "";
    }
    return new EditError(
        "the base is being written to" + owner + ": " + file + " is there",
        "run it again; where nothing writes any more, remove that file");
  }

  /**
   * Writes what is added, all of it or nothing.
   *
   * @throws EditError where the file was changed since the addition was planned
   */
  public void write(Addition addition) throws IOException {
    put(addition.file(), addition.name(), addition.bytesBefore(), addition.bytesAfter());
  }

  void put(Path file, String name, byte[] before, byte[] after) throws IOException {
    if (!replacement.put(file, before, after)) {
      throw new EditError(name + " changed meanwhile; it is left as it is", "run it again");
    }
  }

  /** Takes back the last addition to the base. */
  public void undo(LastAddition last) throws IOException {
    last.undo(folder, this);
  }

  @Override
  public void close() throws IOException {
    replacement.close();
  }
}
