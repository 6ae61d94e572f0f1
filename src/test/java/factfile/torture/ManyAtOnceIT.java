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
}
