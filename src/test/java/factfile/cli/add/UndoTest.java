package factfile.cli.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.UnixTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken back is what was added to the base, whatever stands in the record of it. */
class UndoTest {
  @TempDir private Path temp;
  private Path base;
  private Path state;
  private Path record;

  @BeforeEach
  void anAddition() throws Exception {
    base = Files.createDirectory(temp.resolve("facts"));
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: The port strike\n");
    Files.writeString(
        base.resolve("sources.yaml"),
        "sources:\n  - {id: gazette, publisher: Gazette, published: 2021-03-04}\n");
    assertThat(run("add", "event", "it", "--title", "X", "--cite", "gazette#p1").exit()).isZero();
    state = temp.resolve("state").resolve("factfile");
    try (var files = Files.list(state)) {
      record = files.findFirst().orElseThrow();
    }
  }

  private InProcess.Result run(String... words) {
    return InProcess.run(
        List.of(words),
        Map.of(
            "XDG_STATE_HOME", temp.resolve("state").toString(), "FACTFILE_FACTS", base.toString()));
  }

  private void assertRefused(String reason) {
    InProcess.Result undone = run("add", "--undo");
    assertThat(undone.err()).contains(reason);
    assertThat(undone.exit()).isEqualTo(3);
    assertThat(base.resolve("events.yaml")).exists();
  }

  private void rights(Path path, String rights) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  @Test
  void takesBackTheFileThatItMade() {
    assertThat(run("add", "--undo").exit()).isZero();
    assertThat(base.resolve("events.yaml")).doesNotExist();
    assertThat(run("add", "--undo").exit()).isEqualTo(3);
  }

  @Test
  void trustsNoFolderThatOthersSee() throws Exception {
    rights(state, "rwxrwxrwx");
    assertRefused("others may look into it: chmod 700 it");
    rights(state, "rwx------");
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(state, elsewhere);
    Files.createSymbolicLink(state, elsewhere);
    assertRefused("it is no folder");
  }

  @Test
  void trustsNoFileThatOthersWrite() throws Exception {
    rights(record, "rw-rw----");
    assertRefused("others may write it");
    rights(record, "rw-------");
    Path elsewhere = Files.move(record, temp.resolve("elsewhere"));
    Files.createSymbolicLink(record, elsewhere);
    assertRefused("it is no plain file");
    Files.delete(record);
    UnixTools.run("mkfifo", record.toString());
    assertRefused("it is no plain file");
  }

  @Test
  void trustsNothingOfOthers() throws Exception {
    UnixTools.needRoot();
    UnixTools.run("chown", "12345", record.toString());
    assertRefused("it belongs to 12345");
    UnixTools.run("chown", "0", record.toString());
    UnixTools.run("chown", "12345", state.toString());
    assertRefused("it belongs to 12345");
  }

  /** An addition does not write into others' hands, either. */
  @Test
  void remembersNothingWhereOthersSee() throws Exception {
    rights(state, "rwxr-xr-x");
    String before = Files.readString(record);

    InProcess.Result added = run("add", "event", "--title", "Y", "--cite", "gazette#p1");

    assertThat(added.exit()).isZero();
    assertThat(added.err()).contains("--undo will not know of this", "chmod 700");
    assertThat(record).content().isEqualTo(before);
  }

  /** A record that names another file, with what stands in it. */
  private void remember(String name, byte[] content, int offset, int length) throws Exception {
    String print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    Files.writeString(
        record, String.join("\n", "1", name, "" + offset, "" + length, "true", print, "it", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../mine.yaml",
        "sub/../../mine.yaml",
        "/mine.yaml",
        "ABSOLUTE",
        "link.yaml",
        "linked/mine.yaml",
        "notes.txt",
        ".hidden.yaml",
        "nested/mine.yaml",
        "./sub/mine.yaml",
        "sub",
        "\u0000"
      })
  void touchesNothingButTheBase(String name) throws Exception {
    byte[] mine = "mine\n".getBytes(UTF_8);
    Path outside = Files.write(temp.resolve("mine.yaml"), mine);
    Files.createSymbolicLink(base.resolve("link.yaml"), outside);
    Files.createSymbolicLink(base.resolve("linked"), temp);
    for (String folder : List.of("sub", "nested")) {
      Files.createDirectory(base.resolve(folder));
    }
    Files.writeString(base.resolve("nested/factfile.yaml"), "format: 1\ntitle: Another\n");
    List<String> others = List.of("notes.txt", ".hidden.yaml", "nested/mine.yaml", "sub/mine.yaml");
    for (String other : others) {
      Files.write(base.resolve(other), mine);
    }
    remember(name.equals("ABSOLUTE") ? outside.toString() : name, mine, 0, mine.length);

    assertRefused(name.equals("/mine.yaml") ? "" : "nothing is taken back");

    assertThat(outside).exists();
    for (String other : others) {
      assertThat(base.resolve(other)).exists();
    }
  }

  @Test
  void readsNoRecordThatIsNone() throws Exception {
    byte[] events = Files.readAllBytes(base.resolve("events.yaml"));
    remember("events.yaml", events, 0, events.length + 1);
    assertRefused("shorter than what is remembered");
    remember("events.yaml", events, 999_999_999, 999_999_999);
    assertRefused("shorter than what is remembered");
    Files.write(record, new byte[] {(byte) 0xff, 0, '\n'});
    assertRefused("nothing is remembered");
  }

  private String all() throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(base)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void add(String... words) {
    List<String> line = new ArrayList<>(List.of("add"));
    line.addAll(List.of(words));
    assertThat(run(line.toArray(new String[0])).exit()).isZero();
  }

  @Test
  void goesBackOneAdditionAfterTheOther() throws Exception {
    List<String> states = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      states.add(all());
      switch (i % 4) {
        case 0 -> add("event", "e" + i, "--title", "E", "--cite", "gazette#p" + (i + 1));
        case 1 -> add("entity", "n" + i, "--name", "N" + i, "--kind", "person");
        case 2 -> add("source", "s" + i, "--publisher", "S", "--published", "2021-03-04");
        default ->
            add(
                "event",
                "f" + i,
                "--title",
                "F",
                "--cite",
                "gazette#p" + (i + 1),
                "--into",
                "x.yaml");
      }
    }
    for (int i = 11; i >= 0; i--) {
      assertThat(run("add", "--undo").exit()).isZero();
      assertThat(all()).isEqualTo(states.get(i));
    }
    assertThat(run("add", "--undo").exit()).isZero();
    assertRefusedAtTheEnd();
  }

  private void assertRefusedAtTheEnd() {
    InProcess.Result undone = run("add", "--undo");
    assertThat(undone.err()).contains("nothing is remembered");
    assertThat(undone.exit()).isEqualTo(3);
  }

  @Test
  void takesNothingBackOutOfOrder() throws Exception {
    String before = all();
    add("entity", "ada", "--name", "Ada", "--kind", "person");
    add("event", "that", "--title", "Y", "--cite", "gazette#p2");
    Path events = base.resolve("events.yaml");
    String text = Files.readString(events);
    Files.writeString(events, text.replace("title: Y", "title: Z"));
    assertRefused("events.yaml has changed since; nothing is taken back");
    assertRefused("factfile edit that");
    assertThat(base.resolve("entities.yaml")).exists();
    Files.writeString(events, text);
    assertThat(run("add", "--undo").out()).contains("took back that");
    assertThat(run("add", "--undo").out()).contains("took back ada");
    assertThat(all()).isEqualTo(before);
  }

  /** As `git checkout` puts a file back. */
  @Test
  void passesOverWhatIsNoLongerThere() throws Exception {
    String events = Files.readString(base.resolve("events.yaml"));
    add("entity", "ada", "--name", "Ada", "--kind", "person");
    add("event", "that", "--title", "Y", "--cite", "gazette#p2");
    Files.writeString(base.resolve("events.yaml"), events);
    assertThat(run("add", "--undo").out()).contains("took back ada");
    assertThat(base.resolve("entities.yaml")).doesNotExist();
    assertThat(base.resolve("events.yaml")).content().isEqualTo(events);
  }

  @Test
  void takesBackWhatAnEarlierVersionAdded() throws Exception {
    byte[] events = Files.readAllBytes(base.resolve("events.yaml"));
    remember("events.yaml", events, 0, events.length);
    add("entity", "ada", "--name", "Ada", "--kind", "person");
    assertThat(run("add", "--undo").out()).contains("took back ada");
    assertThat(run("add", "--undo").out()).contains("took back it");
    assertRefusedAtTheEnd();
  }

  @Test
  void writersAtOnceLoseNothing() throws Exception {
    String before = all();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "w" + i;
      writers.add(
          new Thread(
              () -> {
                for (int j = 0; j < 5; j++) {
                  run("add", "event", name + j, "--title", "W", "--cite", "gazette#p1");
                }
              }));
    }
    for (Thread writer : writers) {
      writer.start();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    for (int i = 0; i < 20; i++) {
      InProcess.Result undone = run("add", "--undo");
      assertThat(undone.exit()).as("%s", undone).isZero();
    }
    assertThat(all()).isEqualTo(before);
  }
}
