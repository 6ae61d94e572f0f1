package factfile.load;

import factfile.load.FileReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files of a base: large ones side by side, and what they hold in their own order. */
final class FilesReader {
  /** Below so many bytes, threads cost more than they save. */
  private static final long WORTH_THREADS = 512 * 1024;

  private final Path folder;
  private final Progress progress;
  private long all;
  private long done;

  FilesReader(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * @throws IOException when it cannot be told how large a file is
   */
  List<Read> read(List<Path> files) throws IOException {
    for (Path file : files) {
      all += Files.size(file);
    }
    int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    if (all < WORTH_THREADS || threads < 2) {
      List<Read> read = new ArrayList<>();
      for (Path file : files) {
        read.add(read(file));
      }
      return read;
    }
    return sideBySide(files, threads);
  }

  private Read read(Path file) throws IOException {
    Read read = FileReader.read(file, folder.relativize(file).toString());
    report(Files.size(file));
    return read;
  }

  private synchronized void report(long bytes) {
    done += bytes;
    progress.read(done, all);
  }

  private List<Read> sideBySide(List<Path> files, int threads) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Read>> pending = new ArrayList<>();
      for (Path file : files) {
        pending.add(executor.submit(() -> read(file)));
      }
      List<Read> read = new ArrayList<>();
      for (Future<Read> each : pending) {
        read.add(each.get());
      }
      return read;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (e.getCause() instanceof RuntimeException defect) {
        throw defect;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }
}
