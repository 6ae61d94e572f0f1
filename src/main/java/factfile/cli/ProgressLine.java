package factfile.cli;

import factfile.load.Progress;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that tells how far the reading of a large base has come. */
final class ProgressLine implements Progress {
  /** Who waits no longer need not be told. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

  private static final String ERASE_LINE = "\r\u001b[K";

  private final Host host;
  private final long start = System.nanoTime();
  private boolean shown;

  private ProgressLine(Host host) {
    this.host = host;
  }

  /** For people in front of a terminal that can take a line back; for others nothing. */
  static Progress on(Host host, boolean quiet) {
    boolean able = host.terminal().stderr() && !"dumb".equals(host.variable("TERM"));
    return able && !quiet ? new ProgressLine(host) : UNHEARD;
  }

  @Override
  public void read(long bytes, long all) {
    if (bytes == all) {
      erase();
    } else if (System.nanoTime() - start > PATIENCE) {
      long percent = 100 * bytes / all;
      host.err()
          .print(ERASE_LINE + "reading " + all / 1_000_000 + " MB of facts … " + percent + " %");
      host.err().flush();
      shown = true;
    }
  }

  private void erase() {
    if (shown) {
      host.err().print(ERASE_LINE);
      host.err().flush();
      shown = false;
    }
  }
}
