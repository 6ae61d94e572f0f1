package factfile.cli.host;

import factfile.load.base.Progress;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that tells what is being waited for, while it takes long. */
public final class ProgressLine implements Progress {
  /** Who waits no longer need not be told. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

  private static final String ERASE_LINE = "\r\u001b[K";

  private final Host host;
  private final boolean heard;
  private final long start = System.nanoTime();
  private boolean shown;

  /**
   * @param heard whether somebody is there to be told
   */
  private ProgressLine(Host host, boolean heard) {
    this.host = host;
    this.heard = heard;
  }

  /** For people in front of a terminal that can take a line back; for others nothing. */
  public static ProgressLine on(Host host, boolean quiet) {
    boolean able = host.terminal().stderr() && !"dumb".equals(host.variable("TERM"));
    return new ProgressLine(host, able && !quiet);
  }

  public static ProgressLine unheard(Host host) {
    return new ProgressLine(host, false);
  }

  @Override
  public void read(long bytes, long all) {
    show("reading " + all / 1_000_000 + " MB of facts … " + 100 * bytes / all + " %");
  }

  /** How many notes have been held against a base. */
  public void judged(int notes, int all) {
    show("holding " + all + " notes against the base … " + 100L * notes / all + " %");
  }

  /** The answer is out, and what was read for it is kept for the next. */
  public void keeping() {
    show("keeping a snapshot for the next time …");
  }

  private void show(String what) {
    if (heard && System.nanoTime() - start > PATIENCE) {
      host.err().print(ERASE_LINE + what);
      host.err().flush();
      shown = true;
    }
  }

  @Override
  public void end() {
    if (shown) {
      host.err().print(ERASE_LINE);
      host.err().flush();
      shown = false;
    }
  }
}
