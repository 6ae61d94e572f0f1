package factfile.cli.serve;

import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.host.Host;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Options;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.picture.PageBase;
import factfile.store.Footprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A base in memory, read anew once a file of it has changed. Where it cannot be read any more, the
 * last that could answers.
 */
final class ServedBase {
  /** Files are not looked at more often than that. */
  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(300);

  /** When files that were too young to be told from later ones are old enough. */
  private static final long GROWN = TimeUnit.MILLISECONDS.toNanos(2100);

  /**
   * What is served.
   *
   * @param revision changes whenever the files do
   * @param trouble why it is not what the files have now; null where it is
   */
  record State(PageBase page, String revision, String trouble) {}

  private final Path folder;
  private final boolean strict;
  private final Clock clock;
  private State state;

  /** Null where the files were too young. */
  private Footprint footprint;

  private long read;
  private long looked;

  private ServedBase(Path folder, boolean strict, Clock clock) {
    this.clock = clock;
    this.folder = folder;
    this.strict = strict;
  }

  /**
   * Reads it for the first time.
   *
   * @throws factfile.cli.host.UserError where there is none, or it cannot be read
   */
  static ServedBase open(Host host, Options options) {
    BaseOptions uncached = new BaseOptions(options.base().facts(), options.base().strict(), false);
    try (BaseDoor door = new BaseDoor(host, uncached, options.output())) {
      ServedBase served =
          new ServedBase(door.found().path(), options.base().strict(), host.clock());
      long begun = served.now();
      served.take(door.usable(), begun);
      return served;
    }
  }

  /** What its files have now. */
  synchronized State current() {
    long now = System.nanoTime();
    if (now - looked < LOOK_AGAIN) {
      return state;
    }
    looked = now;
    boolean same = footprint == null ? now - read < GROWN : footprint.isCurrent();
    if (!same) {
      long begun = now();
      take(BaseLoader.load(folder), begun);
    }
    return state;
  }

  private void take(Loaded loaded, long begun) {
    boolean refused = loaded.base() == null || (strict && loaded.wrong() > 0);
    String revision = print(loaded.paths());
    if (state == null || !revision.equals(state.revision)) {
      String trouble =
          refused
              ? new ProblemReport(false, Integer.MAX_VALUE).text(loaded.problems())
                  + "the base cannot be read any more; this is how it was before"
              : null;
      state = new State(refused ? state.page : PageBase.of(loaded.base()), revision, trouble);
    }
    footprint = Footprint.of(loaded.paths(), begun);
    read = System.nanoTime();
    looked = read;
  }

  private long now() {
    return TimeUnit.MILLISECONDS.toNanos(clock.millis());
  }

  /** Of all that stands in the files: one that was only touched is no other. */
  private static String print(List<Path> paths) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path path : paths) {
        digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        if (Files.isRegularFile(path)) {
          digest.update(Files.readAllBytes(path));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      // Somebody is at it just now; the next look finds how it is then.
      return "unread-" + System.nanoTime();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
