package factfile.store;

import factfile.store.page.PageWriter;
import factfile.store.page.SealedPage;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was found of notes with one base, by a key that stands for all that it depends on besides
 * the base and the program. Whatever goes wrong here costs time, never an answer.
 */
public final class KeptFindings implements Closeable {
  /** Where nothing is kept. */
  public static final KeptFindings NONE = new KeptFindings(null, null);

  /** So many bytes of findings are kept of a base at most, the last used first. */
  static final long MOST_BYTES = 64L << 20;

  /** Those of a note that nobody has asked for on so many days fall out. */
  static final int GONE = 60;

  /** How many days old the day of use may be that is written. */
  private static final int GRAIN = 7;

  private final CacheFolder folder;
  private final SnapshotOrigin origin;

  /** Null where nothing is kept. */
  private final FindingFile file;

  private final Set<String> asked = new LinkedHashSet<>();
  private final Map<String, byte[]> fresh = new LinkedHashMap<>();
  private long freshBytes;

  KeptFindings(CacheFolder folder, SnapshotOrigin origin) {
    this.folder = folder;
    this.origin = origin;
    this.file = origin == null ? null : FindingFile.open(folder, origin);
  }

  /** Whether what is found is kept. */
  public boolean isKeeping() {
    return file != null;
  }

  /**
   * What was found of a note.
   *
   * @return null where it has to be judged
   */
  public byte[] of(String key) {
    if (file == null) {
      return null;
    }
    asked.add(key);
    return file.read(key);
  }

  /** What was found of a note that {@link #of} had nothing of. */
  public void add(String key, byte[] found) {
    if (file != null && freshBytes + found.length <= MOST_BYTES) {
      byte[] before = fresh.put(key, found);
      freshBytes += found.length - (before == null ? 0 : before.length);
    }
  }

  /**
   * Keeps it for the next time, where there is anything new.
   *
   * @param today in days since 1970
   */
  public void keep(int today) {
    if (file == null || (fresh.isEmpty() && !isLongAgo(today))) {
      return;
    }
    Path draft = null;
    // Another program may have kept something since.
    try (FindingFile latest = FindingFile.open(folder, origin)) {
      folder.make();
      if (folder.isUsable()) {
        folder.removeOrphans();
        draft = folder.draft();
        write(draft, latest, today);
        Files.move(
            draft,
            folder.file(origin.base(), CacheFolder.FINDINGS),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
      // A full disk, say: the answer does not depend on it, and the next run tries again.
      discard(draft);
    }
  }

  private boolean isLongAgo(int today) {
    for (String key : asked) {
      FindingTable.Place place = file.places().get(key);
      if (place != null && Math.abs(today - place.used()) >= GRAIN) {
        return true;
      }
    }
    return false;
  }

  private void write(Path draft, FindingFile latest, int today) throws IOException {
    Map<String, FindingTable.Place> written = new LinkedHashMap<>();
    try (OutputStream stream = Files.newOutputStream(draft);
        PageWriter out = new PageWriter(new BufferedOutputStream(stream, 16 * SealedPage.SIZE))) {
      // Where not all fit, the same ones have to stay, or each run would find others missing.
      for (String key : asked) {
        if (!fresh.containsKey(key)) {
          append(key, latest.read(key), today, out, written);
        }
      }
      for (Map.Entry<String, byte[]> each : fresh.entrySet()) {
        append(each.getKey(), each.getValue(), today, out, written);
      }
      for (Map.Entry<Integer, List<String>> unused : byDaysUnused(latest, today).entrySet()) {
        for (String key : unused.getValue()) {
          append(key, latest.read(key), today - unused.getKey(), out, written);
        }
      }
      new FindingTable(origin, written).write(out);
    }
  }

  /** The keys of the others that stay, by the days since they were used. */
  private Map<Integer, List<String>> byDaysUnused(FindingFile latest, int today) {
    Map<Integer, List<String>> byDays = new TreeMap<>();
    for (Map.Entry<String, FindingTable.Place> each : latest.places().entrySet()) {
      String key = each.getKey();
      // A day to come is that of a clock which was wrong.
      int days = Math.max(0, today - each.getValue().used());
      if (days < GONE && !asked.contains(key) && !fresh.containsKey(key)) {
        List<String> keys = byDays.get(days);
        if (keys == null) {
          keys = new ArrayList<>();
          byDays.put(days, keys);
        }
        keys.add(key);
      }
    }
    return byDays;
  }

  private static void append(
      String key, byte[] found, int used, PageWriter out, Map<String, FindingTable.Place> written) {
    long position = out.position();
    if (found != null && position + found.length <= MOST_BYTES) {
      out.writeBytes(found);
      written.put(key, new FindingTable.Place(position, found.length, used));
    }
  }

  private static void discard(Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // It stays until the cache is cleared.
      return;
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
