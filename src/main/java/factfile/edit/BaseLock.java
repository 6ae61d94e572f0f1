package factfile.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One writer at a time: whoever adds to a base first locks a hidden file in its folder. */
public final class BaseLock implements AutoCloseable {
  /** Hidden, so that it is no part of the base. */
  public static final String NAME = ".factfile.lock";

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /** The longest pause between two tries, in milliseconds, of one who has just come. */
  private static final long PAUSE = 32;

  /** The system's locks are those of a process: its threads have to wait for each other here. */
  private static final Semaphore THREADS = new Semaphore(1, true);

  private final Path folder;
  private final LockFile file;

  private BaseLock(Path folder, LockFile file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Waits up to 60 seconds for other writers.
   *
   * @throws EditError where they do not come to an end, or what is there cannot be a lock
   * @throws IOException where the folder cannot be written, or has no locks
   */
  public static BaseLock take(Path folder) throws IOException {
    return take(folder, PATIENCE);
  }

  /**
   * @param patience nanoseconds
   */
  static BaseLock take(Path folder, long patience) throws IOException {
    Path path = folder.resolve(NAME);
    long start = System.nanoTime();
    try {
      if (!THREADS.tryAcquire(patience, TimeUnit.NANOSECONDS)) {
        throw inTheWay(path, "");
      }
      LockFile file = null;
      try {
        file = await(path, start, patience);
      } finally {
        if (file == null) {
          THREADS.release();
        }
      }
      return new BaseLock(folder, file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static LockFile await(Path path, long start, long patience)
      throws IOException, InterruptedException {
    while (true) {
      LockFile file = LockFile.tryTake(path);
      if (file != null) {
        return file;
      }
      long waited = System.nanoTime() - start;
      if (waited > patience) {
        throw inTheWay(path, LockFile.owner(path));
      }
      // Who has waited long looks more often: the next turn is most likely theirs.
      long longest = Math.max(2, PAUSE >> TimeUnit.NANOSECONDS.toSeconds(waited));
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, longest + 1));
    }
  }

  private static EditError inTheWay(Path path, String owner) {
    return new EditError(
        "the base is being written to"
            + (owner.isEmpty() ? "" : " by process " + owner)
            + ", which has "
            + path
            + " locked",
        "run it again when that has come to its end");
  }

  /**
   * Writes what is added, all of it or nothing.
   *
   * @throws EditError where the file was changed since the addition was planned, or would lose
   *     something
   */
  public void write(Addition addition) throws IOException {
    put(addition.file(), addition.name(), addition.bytesBefore(), addition.bytesAfter());
  }

  /** The same of several, which may belong to one file: all of them or none. */
  public void write(List<Addition> additions) throws IOException {
    List<Addition> written = new ArrayList<>();
    try {
      for (Addition addition : additions) {
        write(addition);
        written.add(0, addition);
      }
    } catch (IOException | RuntimeException e) {
      for (Addition addition : written) {
        undo(LastAddition.of(addition));
      }
      throw e;
    }
  }

  void put(Path file, String name, byte[] before, byte[] after) throws IOException {
    Replacement.sweep(file.getParent());
    if (!Replacement.put(file, name, before, after)) {
      throw new EditError(name + " changed meanwhile; it is left as it is", "run it again");
    }
  }

  /** Takes back the last addition to the base. */
  public void undo(LastAddition last) throws IOException {
    last.undo(folder, this);
  }

  /**
   * Takes back the additions of one transaction, the last one first: all of them or none.
   *
   * @return those that were still there
   * @throws EditError where a file is no longer what they left
   */
  public List<LastAddition> undo(List<LastAddition> all) throws IOException {
    List<LastAddition> standing = LastAddition.standing(all, folder);
    for (LastAddition each : standing) {
      undo(each);
    }
    return standing;
  }

  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      THREADS.release();
    }
  }
}
