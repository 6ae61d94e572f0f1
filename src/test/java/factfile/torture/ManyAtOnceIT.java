package factfile.torture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Many who write and many who read: no answer is broken, none is older than what was told. */
class ManyAtOnceIT {
  @TempDir private Path folder;

  @AfterEach
  void tell(TestInfo test) {
    Torture.tell(test);
  }

  @Test
  void readersSeeWhatWasThereWhenTheyCame() throws Exception {
    Torture.base(folder);
    Packaged packaged = new Packaged(folder);
    Map<String, String> env = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Set<String> told = ConcurrentHashMap.newKeySet();
    AtomicInteger next = new AtomicInteger();
    List<Torture.Round> workers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      workers.add(
          round -> {
            String id = "event-" + next.getAndIncrement();
            Packaged.Result added =
                packaged.run(
                    env,
                    Packaged.PROGRAM,
                    "add",
                    "event",
                    "--title=" + id.replace('-', ' '),
                    "--date=2021-03-02",
                    "--cite=gazette");
            assertThat(added.exit()).as("%s", added).isZero();
            told.add(id);
          });
      workers.add(
          round -> {
            List<String> known = List.copyOf(told);
            Packaged.Result read =
                packaged.run(env, Packaged.PROGRAM, "timeline", "-q", "-o", "ids");
            assertThat(read.exit()).as("%s", read).isZero();
            assertThat(read.err()).isEmpty();
            assertThat(read.out().lines()).contains("closed").containsAll(known);
          });
    }
    Torture.together(workers);

    Packaged.Result all = packaged.run(env, Packaged.PROGRAM, "timeline", "-q", "-o", "ids");
    assertThat(all.out().lines()).containsAll(told).doesNotHaveDuplicates();
    assertThat(Files.readString(folder.resolve("facts/events.yaml"))).startsWith("# Kept by hand.");
  }

  /**
   * Whoever adds and whoever takes back leave no half of anything, and nothing that is not known.
   */
  @Test
  void whatIsAddedIsTakenBackOnce() throws Exception {
    Torture.base(folder);
    String before = Files.readString(folder.resolve("facts/events.yaml"));
    Packaged packaged = new Packaged(folder);
    Map<String, String> env = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    AtomicInteger added = new AtomicInteger();
    AtomicInteger undone = new AtomicInteger();
    List<Torture.Round> workers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      workers.add(
          round -> {
            String title = "--title=Event " + added.incrementAndGet();
            Packaged.Result result =
                packaged.run(
                    env,
                    Packaged.PROGRAM,
                    "add",
                    "event",
                    title,
                    "--date=2021-03-02",
                    "--cite=gazette");
            assertThat(result.exit()).as("%s", result).isZero();
          });
    }
    workers.add(
        round -> {
          Packaged.Result result = packaged.run(env, Packaged.PROGRAM, "add", "--undo");
          assertThat(result.exit()).as("%s", result).isIn(0, 3);
          assertThat(result.err()).as("%s", result).doesNotContain("changed");
          undone.addAndGet(result.exit() == 0 ? 1 : 0);
        });
    Torture.together(workers);

    int left = Math.min(100, added.get() - undone.get());
    for (int i = 0; i < left; i++) {
      Packaged.Result result = packaged.run(env, Packaged.PROGRAM, "add", "--undo");
      assertThat(result.exit()).as("%s of %s: %s", i, left, result).isZero();
    }
    if (left < 100) {
      assertThat(folder.resolve("facts/events.yaml")).content().isEqualTo(before);
    }
  }
}
