package factfile.cli.base;

import factfile.store.page.DamagedSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Does a part of the work on a large base while the rest of it is done. */
final class SideWork extends Thread {
  private final Work work;
  private boolean done;

  /** What it met that nobody has foreseen. */
  private Throwable defect;

  /** What there is to do. */
  interface Work {
    void perform() throws IOException;
  }

  SideWork(Work work) {
    super("side work");
    setDaemon(true);
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.perform();
      done = true;
    } catch (IOException | UncheckedIOException | DamagedSnapshot e) {
      // It is not done, then, and the records are held.
      return;
    } catch (RuntimeException | Error e) {
      defect = e;
    }
  }

  /** Until nothing is done any more; who is interrupted meanwhile is so afterwards. */
  void await() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all is done; once that was awaited. A defect is one of who asks. */
  boolean isDone() {
    if (defect instanceof RuntimeException exception) {
      throw exception;
    }
    if (defect instanceof Error error) {
      throw error;
    }
    return done;
  }
}
