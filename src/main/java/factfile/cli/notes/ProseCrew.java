package factfile.cli.notes;

import factfile.cli.host.ProgressLine;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.store.page.DamagedSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Judges much prose, several shares of it at a time where there are processors for it. */
final class ProseCrew {
  /** Who judges has to make a base ready first; fewer notes are not worth it. */
  static final int NOTES_EACH = 64;

  /** A base each takes memory. */
  private static final int MOST = 8;

  private final List<? extends Share> tasks;
  private final AtomicInteger next = new AtomicInteger();

  /** What ended somebody's work before its end, which says nothing of a single note. */
  private final AtomicReference<Throwable> broken = new AtomicReference<>();

  /** What one judges by himself: a note, or a part of a long text. */
  interface Share {
    /**
     * Judges it.
     *
     * @throws DamagedSnapshot where the base is no longer to be read
     */
    void judge(ProseReader reader);
  }

  /** Somebody who judges beside the one who asks. */
  private final class Hand extends Thread {
    private final FactBase base;

    Hand(FactBase base) {
      super("prose");
      setDaemon(true);
      this.base = base;
    }

    @Override
    public void run() {
      try {
        work(new ProseReader(base), null);
      } catch (RuntimeException | Error e) {
        broken.set(e);
      }
    }
  }

  private ProseCrew(List<? extends Share> tasks) {
    this.tasks = tasks;
  }

  /**
   * Judges each.
   *
   * @param reader who has the base ready by now
   * @param each so many are worth a hand
   * @param progress null where none is told
   * @throws DamagedSnapshot where the base is no longer to be read
   */
  static void judge(
      FactBase base,
      ProseReader reader,
      List<? extends Share> tasks,
      int each,
      ProgressLine progress) {
    ProseCrew crew = new ProseCrew(tasks);
    List<Hand> hands = crew.hands(base, each);
    try {
      crew.work(reader, progress);
    } finally {
      // Where a snapshot proves to be damaged, nobody goes on.
      crew.next.set(tasks.size());
      for (Hand hand : hands) {
        await(hand);
      }
      if (progress != null) {
        progress.end();
      }
    }
    crew.refuseBroken();
  }

  /** Each has a base of its own: who reads one keeps what was found, and for one reader alone. */
  private List<Hand> hands(FactBase base, int each) {
    int processors = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    int count = Math.min(processors, tasks.size() / each) - 1;
    List<Hand> hands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hands.add(
          new Hand(
              new MemoryBase(
                  base.manifest(), base.sources(), base.entities(), base.facts(), base.pending())));
    }
    for (Hand hand : hands) {
      hand.start();
    }
    return hands;
  }

  private void work(ProseReader reader, ProgressLine progress) {
    int index = next.getAndIncrement();
    while (index < tasks.size()) {
      tasks.get(index).judge(reader);
      if (progress != null) {
        progress.judged(index, tasks.size());
      }
      index = next.getAndIncrement();
    }
  }

  private void refuseBroken() {
    if (broken.get() instanceof RuntimeException exception) {
      throw exception;
    }
    if (broken.get() instanceof Error error) {
      throw error;
    }
  }

  /** Until it is done; who is interrupted meanwhile is so afterwards. */
  private static void await(Thread other) {
    boolean interrupted = false;
    while (other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
