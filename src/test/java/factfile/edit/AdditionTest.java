package factfile.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an addition stands, and how it is remembered and taken back. */
class AdditionTest {
  private static final String OLD = "events:\n  - id: é\n\n# the end\n";
  private static final String NEW = "\n  - id: ü\n    title: Ü\n";

  @TempDir private Path folder;
  private Path file;
  private Addition addition;

  @BeforeEach
  void anAddition() throws IOException {
    folder = folder.toRealPath();
    file = folder.resolve("factfile.yaml");
    int at = OLD.indexOf("\n\n") + 1;
    addition = addition("\uFEFF", OLD, false, new Insertion(at, NEW));
  }

  private Addition addition(String mark, String text, boolean isNew, Insertion insertion) {
    return new Addition(file, "factfile.yaml", mark, text, isNew, insertion, List.of("ü", "other"));
  }

  @Test
  void itsLinesAreCountedFromOne() {
    assertThat(addition.after()).isEqualTo("events:\n  - id: é\n" + NEW + "\n# the end\n");
    assertThat(addition.line()).as("of the dash").isEqualTo(4);
    assertThat(addition.end()).as("behind it").isEqualTo(6);
    assertThat(addition.height()).isEqualTo(3);
    assertThat(addition.revision().file()).isEqualTo(file);
    assertThat(addition.revision().text()).isEqualTo(addition.after());
    Addition first = addition("", "", true, new Insertion(0, "events:\n  - id: a\n"));
    assertThat(first.line()).isEqualTo(1);
    assertThat(first.end()).isEqualTo(3);
  }

  @Test
  void itIsWrittenWithTheMarkOfTheFile() throws IOException {
    Files.writeString(file, "\uFEFF" + OLD);
    Path left = Files.createDirectory(folder.resolve(".factfile-99999999-1a2b.draft"));
    try (BaseLock lock = BaseLock.take(folder)) {
      lock.write(addition);
    }
    assertThat(file).content().isEqualTo("\uFEFF" + addition.after());
    assertThat(left).as("of one who was killed").doesNotExist();
  }

  @Test
  void aFileThatChangedMeanwhileIsLeft() throws IOException {
    Files.writeString(file, OLD);
    try (BaseLock lock = BaseLock.take(folder)) {
      assertThatThrownBy(() -> lock.write(addition))
          .isInstanceOf(EditError.class)
          .hasMessage("factfile.yaml changed meanwhile; it is left as it is");
    }
    assertThat(file).content().isEqualTo(OLD);
  }

  @Test
  void ofSeveralAllAreWrittenOrNone() throws IOException {
    String base = "format: 1\ntitle: Ü\n";
    Files.writeString(file, base);
    Path second = folder.resolve("more.yaml");
    Insertion more = new Insertion(0, "events:\n");
    List<Addition> both =
        List.of(
            addition("", base, false, new Insertion(base.length(), "# more\n")),
            new Addition(second, "more.yaml", "", "", true, more, List.of("a")));
    try (BaseLock lock = BaseLock.take(folder)) {
      Files.writeString(second, "# mine\n");
      assertThatThrownBy(() -> lock.write(both)).hasMessageContaining("more.yaml changed");
      assertThat(file).content().isEqualTo(base);
      Files.delete(second);
      lock.write(both);
      List<LastAddition> last = remembered(both).newest().additions();
      assertThat(last).extracting(LastAddition::name).containsExactly("more.yaml", "factfile.yaml");
      Files.writeString(file, base + "# mine\n");
      assertThatThrownBy(() -> lock.undo(last)).hasMessageContaining("factfile.yaml has changed");
      assertThat(second).exists();
      Files.writeString(file, base + "# more\n");
      lock.undo(last);
      assertThat(second).doesNotExist();
      assertThat(file).content().isEqualTo(base);
    }
  }

  private static AdditionLog remembered(List<Addition> additions) {
    return AdditionLog.read(AdditionLog.EMPTY.with(additions, Occasion.NONE).text());
  }

  private static LastAddition remembered(Addition addition) {
    return remembered(List.of(addition)).newest().additions().get(0);
  }

  @Test
  void whatIsRememberedIsReadAgain() {
    LastAddition last = LastAddition.of(addition);
    byte[] head = ("\uFEFF" + OLD.substring(0, OLD.indexOf("\n\n") + 1)).getBytes(UTF_8);
    assertThat(last.offset()).isEqualTo(head.length);
    assertThat(last.length()).isEqualTo(NEW.getBytes(UTF_8).length);
    assertThat(last.ids()).containsExactly("ü", "other");
    assertThat(last.made()).isFalse();
    assertThat(remembered(addition)).isEqualTo(last);
    LastAddition made = LastAddition.of(addition("", "", true, new Insertion(0, NEW)));
    assertThat(made.made()).isTrue();
    assertThat(remembered(addition("", "", true, new Insertion(0, NEW)))).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1\na.yaml\n0\n5\ntrue\nx\n",
        "1\na.yaml\n0\n5\ntrue\nx\nid\nmore\n",
        "factfile additions 3\n",
        "2\na.yaml\n0\n5\ntrue\nx\nid\n",
        "1\na.yaml\n-1\n5\ntrue\nx\nid\n",
        "1\na.yaml\n0\n1234567890\ntrue\nx\nid\n",
        "1\na.yaml\n1234567890\n5\ntrue\nx\nid\n",
        "1\na.yaml\n0\nmany\ntrue\nx\nid\n"
      })
  void whatIsNoRecordOfAnAdditionIsNone(String text) {
    assertThat(AdditionLog.read(text).isEmpty()).isTrue();
  }

  @Test
  void eachBaseIsRememberedByItself() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(LastAddition.key(folder))
        .matches("added-[0-9a-f]{16}")
        .isEqualTo(LastAddition.key(other.resolve("..")))
        .isNotEqualTo(LastAddition.key(other));
  }

  @Test
  void whatIsInTheMiddleIsTakenBack() throws IOException {
    String base = "format: 1\ntitle: Ü\n# the end\n";
    int at = base.indexOf("# the end");
    String events = "sources:\n  - {id: s, publisher: P}\n";
    Addition middle = addition("\uFEFF", base, false, new Insertion(at, events));
    Files.writeString(file, "\uFEFF" + middle.after());
    LastAddition last = remembered(middle);
    try (BaseLock lock = BaseLock.take(folder)) {
      lock.undo(last);
      assertThat(file).content().isEqualTo("\uFEFF" + base);
      assertThatThrownBy(() -> lock.undo(last)).hasMessageContaining("has changed since");
      Files.delete(file);
      assertThatThrownBy(() -> lock.undo(last)).hasMessageContaining("is no longer there");
    }
  }

  /** What was made is removed only where nothing else would be left in it. */
  @Test
  void aFileThatWasMadeStaysForWhatElseIsInIt() throws IOException {
    String base = "format: 1\ntitle: Ü\n";
    Addition made = addition("", base, true, new Insertion(base.length(), "# more\n"));
    Files.writeString(file, made.after());
    try (BaseLock lock = BaseLock.take(folder)) {
      lock.undo(LastAddition.of(made));
    }
    assertThat(file).content().isEqualTo(base);
  }
}
