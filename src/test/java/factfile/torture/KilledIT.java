package factfile.torture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import java.io.IOException;
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

/** Writers that are killed, whenever it may be: what they write is there whole, or not at all. */
class KilledIT {
  @TempDir private Path folder;

  @AfterEach
  void tell(TestInfo test) {
    Torture.tell(test);
  }

  @Test
  void additionsAreWholeAndNoneThatWasToldIsLost() throws Exception {
    Path facts = Torture.base(folder);
    String before = Files.readString(facts.resolve("events.yaml"));
    Packaged packaged = new Packaged(folder);
    Set<String> told = ConcurrentHashMap.newKeySet();
    AtomicInteger next = new AtomicInteger();
    List<Torture.Round> writers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      writers.add(
          round -> {
            String id = "event-" + next.getAndIncrement();
            Integer exit = Torture.killedOrDone(packaged, event(id));
            assertThat(exit).isIn(0, null);
            if (exit != null) {
              told.add(id);
            }
            assertSound(facts, before);
          });
    }
    Torture.together(writers);

    Packaged.Result last = packaged.run(Map.of(), command(event("last")));
    assertThat(last.exit()).as("%s", last).isZero();
    List<String> ids = assertSound(facts, before);
    assertThat(ids).doesNotHaveDuplicates().contains("closed", "last").containsAll(told);
    assertThat(drafts(facts)).isEmpty();
  }

  private static String[] event(String id) {
    return new String[] {
      "add", "event", "--title", id.replace('-', ' '), "--date", "2021-03-02", "--cite", "gazette"
    };
  }

  private static String[] command(String... words) {
    List<String> all = new ArrayList<>(List.of(Packaged.PROGRAM));
    all.addAll(List.of(words));
    return all.toArray(new String[0]);
  }

  private static List<String> assertSound(Path facts, String before) throws IOException {
    Loaded loaded = BaseLoader.load(facts);
    assertThat(loaded.problems()).isEmpty();
    assertThat(Files.readString(facts.resolve("events.yaml"))).startsWith(before);
    List<String> ids = new ArrayList<>();
    loaded.base().facts().forEach(fact -> ids.add(fact.id()));
    return ids;
  }

  /** What killed writers left was cleared away by the next. */
  private static List<Path> drafts(Path facts) throws IOException {
    try (var files = Files.list(facts)) {
      return files.filter(file -> file.toString().endsWith(".draft")).toList();
    }
  }

  @Test
  void notesAreAsTheyWereOrAsTheyShouldBe() throws Exception {
    Torture.base(folder);
    Packaged packaged = new Packaged(folder);
    Path note = folder.resolve("note.md");
    byte[] stale = "About 30<!-- fact:ships --> ships.\r\n\r\n".repeat(300).getBytes(UTF_8);
    Files.write(note, stale);
    Packaged.Result whole = packaged.run(Map.of(), command("note", "refresh", "note.md"));
    assertThat(whole.exit()).as("%s", whole).isZero();
    byte[] fresh = Files.readAllBytes(note);
    assertThat(fresh).isNotEqualTo(stale);

    Torture.rounds(
        round -> {
          Files.write(note, stale);
          Integer exit = Torture.killedOrDone(packaged, "note", "refresh", "note.md");
          assertThat(Files.readAllBytes(note))
              .isIn(exit == null ? List.of(stale, fresh) : List.of(fresh));
        });

    Packaged.Result last = packaged.run(Map.of(), command("note", "refresh", "."));
    assertThat(last.exit()).as("%s", last).isZero();
    assertThat(Files.readAllBytes(note)).isEqualTo(fresh);
    assertThat(drafts(folder)).isEmpty();
  }
}
