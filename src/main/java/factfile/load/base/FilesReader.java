package factfile.load.base;

import factfile.load.base.FileReader.Read;
import factfile.load.file.Revision;
import factfile.load.record.Drafts;
import factfile.load.record.References;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads the files of a base: large ones side by side, and what they hold in their own order. */
final class FilesReader {
  /** Below so many bytes, threads cost more than they save. */
  private static final long WORTH_THREADS = 512 * 1024;

  /** How many times at most it is told how far it has come. */
  private static final int REPORTS = 50;

  private final Path folder;
  private final Progress progress;
  private final int processors;
  private final List<Revision> revisions;
  private final boolean marked;
  private long all;
  private long done;
  private long told;

  /**
   * @param processors how many files may be read at the same time
   * @param revisions some of them as they would be
   * @param marked whether drafts are read like all other records
   */
  FilesReader(
      Path folder, Progress progress, int processors, List<Revision> revisions, boolean marked) {
    this.folder = folder;
    this.progress = progress;
    this.processors = processors;
    this.revisions = revisions;
    this.marked = marked;
  }

  /** A file and how many bytes it had when it was found. */
  private record Sized(Path path, long bytes) {}

  /**
   * @throws IOException when it cannot be told how large a file is
   */
  List<Read> read(List<Path> paths) throws IOException {
    List<Sized> files = sized(paths);
    int threads = Math.min(files.size(), processors);
    if (all < WORTH_THREADS || threads < 2) {
      List<Read> read = new ArrayList<>();
      for (Sized file : files) {
        read.add(read(file));
      }
      return read;
    }
    return sideBySide(files, threads);
  }

  private List<Sized> sized(List<Path> paths) throws IOException {
    List<Sized> files = new ArrayList<>();
    all = 0;
    done = 0;
    told = 0;
    for (Path path : paths) {
      String revised = Revision.of(path, revisions);
      files.add(new Sized(path, revised != null ? revised.length() : Files.size(path)));
      all += files.get(files.size() - 1).bytes();
    }
    return files;
  }

  /**
   * Hands on what each file holds, no more than a few files being held at any time.
   *
   * @return false where the base is not large, or anything is wrong with a file
   * @throws IOException when it cannot be told how large a file is
   */
  <T> boolean handOn(List<Path> paths, RecordTaker<T> taker) throws IOException {
    List<Sized> files = sized(paths);
    if (all < taker.leastBytes()) {
      return false;
    }
    ExecutorService executor = Executors.newFixedThreadPool(processors);
    Deque<Future<T>> pending = new ArrayDeque<>();
    boolean sound = true;
    try {
      for (int next = 0; sound && (next < files.size() || !pending.isEmpty()); ) {
        while (next < files.size() && pending.size() <= processors) {
          Sized file = files.get(next++);
          pending.add(executor.submit(() -> prepared(file, taker)));
        }
        T prepared = result(pending.remove());
        sound = prepared != null && taker.take(prepared);
      }
      return sound;
    } finally {
      end(executor);
    }
  }

  /** Nobody reads on, or holds what was read: where memory is short, it takes some to tell so. */
  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    boolean ended = false;
    try {
      while (!ended) {
        ended = executor.awaitTermination(1, TimeUnit.MINUTES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Null where anything is wrong with the file. */
  private <T> T prepared(Sized file, RecordTaker<T> taker) {
    Read read = read(file);
    Drafts drafts = read.drafts();
    if (read.file() == null || !read.problems().isOnlyNotes() || !drafts.pending.isEmpty()) {
      return null;
    }
    Map<String, Integer> wanted = new HashMap<>();
    for (References references : drafts.references) {
      references.addTo(wanted);
    }
    return taker.prepared(
        read.file().name(),
        FileBlockReader.blocks(read),
        Drafts.items(drafts.facts),
        Drafts.items(drafts.entities),
        Drafts.items(drafts.sources),
        wanted,
        drafts.loose());
  }

  private static <T> T result(Future<T> pending) throws IOException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      throw defect(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** What a thread met is told, or thrown, as if this one had met it. */
  private static RuntimeException defect(ExecutionException e) throws IOException {
    Throwable cause = e.getCause();
    if (cause instanceof IOException failed) {
      throw failed;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException defect ? defect : new IllegalStateException(cause);
  }

  private Read read(Sized file) {
    String name = folder.relativize(file.path()).toString();
    Read read = FileReader.read(file.path(), name, revisions, marked);
    report(file.bytes());
    return read;
  }

  private synchronized void report(long bytes) {
    done += bytes;
    boolean further = done - told > all / REPORTS;
    if (further || (done == all && told < all)) {
      told = done;
      progress.read(done, all);
    }
  }

  private List<Read> sideBySide(List<Sized> files, int threads) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Read>> pending = new ArrayList<>();
      for (Sized file : files) {
        pending.add(executor.submit(() -> read(file)));
      }
      List<Read> read = new ArrayList<>();
      for (Future<Read> each : pending) {
        read.add(each.get());
      }
      return read;
    } catch (ExecutionException e) {
      throw defect(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      end(executor);
    }
  }
}
