package factfile.torture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.TestInfo;

/** How long it lasts, and a base to do it to. */
final class Torture {
  /** Of each test, in seconds: {@code -Dtest.locale=-Dtorture.seconds=60}. */
  private static final int SECONDS = Integer.getInteger("torture.seconds", 2);

  /** About as long as a run of the program takes here, in milliseconds: where to kill it. */
  private static final int USUAL_RUN = 400;

  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2021-03-04}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
      counts:
        - {id: ships, topic: ships, values: [{date: 2021-03-01, value: 40, cite: gazette#p1}]}
      """;

  private static final AtomicInteger ROUNDS = new AtomicInteger();

  private Torture() {}

  /** Says how many rounds there were since it was last asked. */
  static void tell(TestInfo test) {
    System.out.println(test.getDisplayName() + ": " + ROUNDS.getAndSet(0) + " rounds");
  }

  /** Something that is done again and again; it fails by throwing. */
  interface Round {
    void run(int number) throws Exception;
  }

  /** Rounds until the time is over; one at least. */
  static void rounds(Round round) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    int number = 0;
    do {
      round.run(number++);
    } while (System.nanoTime() < end);
    ROUNDS.addAndGet(number);
  }

  /** The same by several at once. */
  static void together(List<Round> workers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Round worker : workers) {
        all.add(
            threads.submit(
                () -> {
                  rounds(worker);
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** A base with an event, in the folder's {@code facts}. */
  static Path base(Path folder) throws IOException {
    Path facts = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(facts.resolve("factfile.yaml"), BASE);
    Files.writeString(
        facts.resolve("events.yaml"),
        "# Kept by hand.\nevents:\n  - {id: closed, date: 2021-03-01, title: T, cite: gazette#p1}\n");
    return facts;
  }

  /**
   * Starts the program and kills it, as a power cut would, after some part of the time that it
   * takes.
   *
   * @return what it ended with; null where it was killed
   */
  static Integer killedOrDone(Packaged packaged, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(Packaged.PROGRAM));
    command.addAll(List.of(words));
    Process process =
        packaged
            .builder(Map.of(), command.toArray(new String[0]))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    if (process.waitFor(ThreadLocalRandom.current().nextInt(USUAL_RUN), TimeUnit.MILLISECONDS)) {
      return process.exitValue();
    }
    process.destroyForcibly().waitFor();
    return null;
  }

  /** The program has ended as programs end: answered, or with a message that says why not. */
  static void assertPolite(Packaged.Result result) {
    assertThat(result.exit()).as("%s", result).isIn(0, 3);
    assertThat(result.err()).doesNotContain("a defect of the program").doesNotContain("\tat ");
    if (result.exit() == 3) {
      assertThat(result.err()).startsWith("factfile: ");
    }
  }
}
