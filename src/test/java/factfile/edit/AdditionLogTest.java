package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of additions is read again, whatever stands in it, and is bounded. */
class AdditionLogTest {
  private static final String BASE = "format: 1\ntitle: T\n";

  @TempDir private Path temp;

  private static Addition addition(Path file, String text, String more, String... ids) {
    return new Addition(
        file,
        file.getFileName().toString(),
        "",
        text,
        text.isEmpty(),
        new Insertion(text.length(), more),
        List.of(ids));
  }

  private static AdditionLog log(int count, String id) {
    AdditionLog log = AdditionLog.EMPTY;
    for (int i = 0; i < count; i++) {
      Addition each = addition(Path.of("a\tb\nc\\d.yaml"), "x\n", "- y\n", id + i);
      log = log.with(List.of(each, each), new Occasion("gazette#p" + i, "2021-03-0" + i % 10));
    }
    return log;
  }

  @Test
  void isReadAsItWasWritten() {
    AdditionLog log = log(7, "id-");
    assertThat(AdditionLog.read(log.text())).isEqualTo(log);
    assertThat(log.occasion()).isEqualTo(new Occasion("gazette#p6", "2021-03-06"));
    assertThat(log.newest().additions().get(0).ids()).containsExactly("id-6");
    assertThat(log.withoutNewest().occasion().cite()).isEqualTo("gazette#p5");
    assertThat(AdditionLog.EMPTY.occasion()).isEqualTo(Occasion.NONE);
  }

  /**
   * A writer that is stopped leaves no half of a transaction; a damaged file costs what is older.
   */
  @Test
  void whatIsCutShortIsReadAsFarAsItGoes() {
    AdditionLog log = log(5, "id-");
    String text = log.text();
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n') {
        List<AdditionLog.Transaction> read =
            AdditionLog.read(text.substring(0, end)).transactions();
        assertThat(read).isEqualTo(log.transactions().subList(0, read.size()));
      }
    }
    assertThat(AdditionLog.read(text.replaceFirst("(?s)gazette#p3.*?addition", "?")).transactions())
        .hasSize(1);
  }

  @Test
  void theOldestAreForgotten() {
    AdditionLog many = log(AdditionLog.MOST + 5, "id-");
    assertThat(many.transactions()).hasSize(AdditionLog.MOST);
    assertThat(many.newest().additions().get(0).ids()).containsExactly("id-104");
    AdditionLog large = log(9, "x".repeat(AdditionLog.LONGEST / 4));
    AdditionLog read = AdditionLog.read(large.text());
    assertThat(read.transactions()).hasSize(1).isEqualTo(large.transactions().subList(0, 1));
  }

  @Test
  void whatEarlierVersionsRememberedIsRead() {
    String old = "1\nb.yaml\n0\n5\ntrue\nx\nid\n1\na.yaml\n3\n4\nfalse\ny\ni j\n";
    AdditionLog log = AdditionLog.read(old);
    assertThat(log.transactions()).hasSize(1);
    assertThat(log.newest().additions())
        .containsExactly(
            new LastAddition("b.yaml", 0, 5, true, "", "x", List.of("id")),
            new LastAddition("a.yaml", 3, 4, false, "", "y", List.of("i", "j")));
  }

  @Test
  void theOccasionIsThatOfTheLastRecord() {
    Map<String, Object> value = Map.of("value", "40", "date", "2021-03-03", "cite", "gazette#p3");
    List<Object> cites = List.of("wire", Map.of("source", "gazette", "at", "p9"));
    assertThat(Occasion.of(Kind.COUNT, List.of(Map.of("topic", "t", "values", List.of(value)))))
        .isEqualTo(new Occasion("gazette#p3", "2021-03-03"));
    assertThat(Occasion.of(Kind.COUNT, List.of(value)).cite()).isEqualTo("gazette#p3");
    assertThat(Occasion.of(Kind.EVENT, List.of(Map.of(), Map.of("date", "2021", "cite", cites))))
        .isEqualTo(new Occasion("gazette#p9", "2021"));
    assertThat(Occasion.of(Kind.SOURCE, List.of(Map.of("id", "wire", "published", "2021-03"))))
        .isEqualTo(new Occasion("wire#", "2021-03"));
    assertThat(Occasion.of(Kind.EVENT, List.of(Map.of("cite", "x".repeat(999), "date", "a\nb"))))
        .isEqualTo(Occasion.NONE);
    assertThat(Occasion.of(Kind.SOURCE, List.of())).isEqualTo(Occasion.NONE);
  }

  /** Whoever is killed while taking back has taken back some files, or all, and remembers none. */
  @Test
  void whatWasBegunIsBroughtToItsEnd() throws IOException {
    Path folder = temp.toRealPath();
    Path manifest = folder.resolve("factfile.yaml");
    Path made = folder.resolve("more.yaml");
    Addition one = addition(manifest, BASE, "# 1\n", "a");
    Addition two = addition(manifest, one.after(), "# 2\n", "b");
    Addition three = addition(made, "", "events:\n", "c");
    List<LastAddition> all =
        AdditionLog.EMPTY.with(List.of(one, two, three), Occasion.NONE).newest().additions();
    for (String text : Arrays.asList(two.after(), one.after(), BASE, BASE + "# mine\n")) {
      for (boolean there : new boolean[] {true, false}) {
        Files.writeString(manifest, text);
        Files.deleteIfExists(made);
        if (there) {
          Files.writeString(made, three.after());
        }
        try (BaseLock lock = BaseLock.take(folder)) {
          if (text.contains("mine")) {
            assertThatThrownBy(() -> lock.undo(all)).hasMessageContaining("has changed since");
            assertThat(Files.exists(made)).isEqualTo(there);
          } else {
            List<String> ids = new ArrayList<>();
            lock.undo(all).forEach(each -> ids.addAll(each.ids()));
            int left = (int) text.lines().filter(line -> line.startsWith("#")).count();
            assertThat(ids).hasSize(left + (there ? 1 : 0));
            assertThat(manifest).content().isEqualTo(BASE);
            assertThat(made).doesNotExist();
          }
        }
      }
    }
  }
}
