package factfile.cli.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.store.page.DamagedSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What goes wrong beside the one who asks is what goes wrong for the one who asks. */
class SideWorkTest {
  private final AtomicReference<Throwable> traced = new AtomicReference<>();

  private SideWork ended(SideWork.Work work) {
    SideWork beside = new SideWork(work);
    beside.setUncaughtExceptionHandler((thread, thrown) -> traced.set(thrown));
    beside.start();
    beside.await();
    assertThat(beside.isAlive()).isFalse();
    assertThat(traced).as("prints a trace").hasValue(null);
    return beside;
  }

  @Test
  void whatNobodyHasForeseenIsThrown() {
    for (Throwable defect :
        List.of(
            new IllegalStateException("broken"),
            new NullPointerException(),
            new StackOverflowError(),
            new OutOfMemoryError("broken"),
            new AssertionError("broken"))) {
      SideWork beside =
          ended(
              () -> {
                if (defect instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) defect;
              });
      assertThatThrownBy(beside::isDone).isSameAs(defect);
    }
  }

  @Test
  void whatCannotBeWrittenIsNotDone() {
    assertThat(ended(() -> {}).isDone()).isTrue();
    assertThat(ended(SideWorkTest::fillDisk).isDone()).isFalse();
    assertThat(ended(SideWorkTest::fillDiskUnchecked).isDone()).isFalse();
    assertThat(ended(SideWorkTest::damage).isDone()).isFalse();
  }

  private static void fillDisk() throws IOException {
    throw new IOException("no space left");
  }

  private static void fillDiskUnchecked() {
    throw new UncheckedIOException(new IOException("no space left"));
  }

  private static void damage() {
    throw new DamagedSnapshot("a page is not as it was written", null);
  }

  @Test
  void whoIsInterruptedWaitsAllTheSame() {
    SideWork beside = new SideWork(SideWorkTest::pause);
    beside.start();
    Thread.currentThread().interrupt();
    beside.await();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(beside.isDone()).isTrue();
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
