package factfile.load.base;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.model.base.Allowances;
import factfile.model.base.Manifest;
import factfile.model.edit.FileBlocks;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are handed on come file by file, and a defect on the way ends the reading. */
class RecordTakerTest {
  private static final int FILES = 12;

  @TempDir Path folder;

  @BeforeEach
  void makeBase() throws IOException {
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: Many files\n");
    Files.writeString(
        folder.resolve("z.yaml"), "sources:\n  - {id: s, publisher: S, published: 2024-12-31}\n");
    for (int file = 0; file < FILES; file++) {
      Files.writeString(
          folder.resolve("f%02d.yaml".formatted(file)),
          "events:\n  - {id: e%d, title: A, date: 2024-01-01, cite: s}\n".formatted(file));
    }
  }

  /** Meets a defect in one of the files, or when all are read. */
  private static final class Failing implements RecordTaker<String> {
    private final String at;
    private final Throwable defect;
    private final List<String> taken = new ArrayList<>();
    private final AtomicInteger preparing = new AtomicInteger();

    Failing(String at, Throwable defect) {
      this.at = at;
      this.defect = defect;
    }

    @Override
    public long leastBytes() {
      return 0;
    }

    @Override
    public String prepared(
        String name,
        FileBlocks blocks,
        List<Fact> facts,
        List<Entity> entities,
        List<Source> sources,
        Map<String, Integer> wanted,
        List<String> loose) {
      String id = facts.isEmpty() ? sources.get(0).id() : facts.get(0).id();
      preparing.incrementAndGet();
      try {
        meet(id);
        pause();
        return id;
      } finally {
        preparing.decrementAndGet();
      }
    }

    /** As reading does, which goes on though its thread be interrupted. */
    private static void pause() {
      long end = System.nanoTime() + MILLISECONDS.toNanos(20);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }

    private void meet(String place) {
      if (place.equals(at)) {
        if (defect instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) defect;
      }
    }

    @Override
    public boolean take(String file) {
      taken.add(file);
      return true;
    }

    @Override
    public boolean isSound(Manifest manifest, Allowances allowances) {
      meet("end");
      return true;
    }
  }

  @Test
  void filesComeInTheirOrder() {
    Failing taker = new Failing("nowhere", null);
    Loaded loaded = BaseLoader.load(folder, Progress.UNHEARD, taker);

    assertThat(loaded.base()).as("nobody holds the records").isNull();
    assertThat(loaded.problems()).isEmpty();
    assertThat(taker.taken).hasSize(FILES + 1).startsWith("e0", "e1", "e2").endsWith("e11", "s");
  }

  @Test
  void aDefectIsThrownAsItIs() {
    for (String at : List.of("e0", "e7", "s", "end")) {
      for (Throwable defect :
          List.of(
              new IllegalStateException("broken"),
              new StackOverflowError(),
              new OutOfMemoryError("broken"))) {
        Failing taker = new Failing(at, defect);
        assertThatThrownBy(() -> BaseLoader.load(folder, Progress.UNHEARD, taker))
            .as(at)
            .isSameAs(defect);
        assertThat(taker.preparing).as("files that are still read").hasValue(0);
      }
    }
  }
}
