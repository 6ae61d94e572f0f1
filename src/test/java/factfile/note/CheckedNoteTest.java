package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedNoteTest {
  @TempDir Path folder;

  private CheckedNote check(String name, String source) throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Names
        sources: [{id: s, publisher: P, published: 2024-01-01}]
        entities: [{id: odd, name: '%s', kind: person, cite: s}]
        """
            .formatted(name));
    RecordedValues base =
        new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2024, 1, 1));
    return CheckedNote.of("note.md", source, base, command -> "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada<!-- fact:odd=Ada<!--  -->.\n",
        "By Ada<!-- fact:odd=Ada, by<!-- fact:odd=Ada -->.\n",
        "By Ada<!-- fact:odd<!-- note to self -->.\n",
        "<!-- fact:begin who -->\nA\n<!-- fact:end sum=12<!-- mine -->\n",
        "<!-- fact:begin who <!-- mine -->\nA\n<!-- fact:end sum=12 -->\n",
        "<!-- fact:begin who -->\nA\n<!-- fact:end sum=12 and mine -->\n",
      })
  void whatAMarkerSwallowedIsNotWrittenOver(String source) throws IOException {
    CheckedNote note = check("Bo", source);
    assertThat(note.isMalformed()).isTrue();
    assertThat(note.refreshed(true)).isEqualTo(source);
  }

  @Test
  void aNameCanMakeNoMarkupAndNoMarker() throws IOException {
    String name = "A *b* <!-- fact:odd --> [c](d) `e`";
    CheckedNote note = check(name, "By Ada<!-- fact:odd=Ada -->.\n");
    String once = note.refreshed(false);
    assertThat(once).startsWith("By A \\*b\\* \\<\\!-- fact:odd --\\> ");
    CheckedNote again = check(name, once);
    assertThat(again.findings()).extracting(NoteFinding::state).containsExactly(State.CURRENT);
    assertThat(again.refreshed(true)).isEqualTo(once);
  }
}
