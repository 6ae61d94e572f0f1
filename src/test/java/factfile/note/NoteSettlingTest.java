package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit that would make other markers of a note is not made, and keeps no other from it. */
class NoteSettlingTest {
  private static final String GOOD = "<!-- fact:begin count -->\n\n<!-- fact:end -->\n\n";
  private static final String BAD = GOOD.replace("count", "who");
  private static final String VALUE = "300<!-- fact:dead --> x\n\n";

  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Settling
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        counts:
          - {id: dead, topic: dead, unit: people, values: [{value: 250, date: 2014-08-01, cite: s}]}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  /** What is asked of people brings a marker of its own into the note. */
  private CheckedNote check(String note) {
    return CheckedNote.of(
        "note.md",
        note,
        base,
        command ->
            command.get(0).equals("who") ? "1<!-- fact:dead -->\n" : "| a |\n|---|\n| 1 |\n");
  }

  private static String piece(char letter) {
    return letter == 'G' ? GOOD : letter == 'B' ? BAD : VALUE;
  }

  private static String note(String letters) {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      note.append(piece(letters.charAt(i)));
    }
    return note.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"B", "GB", "BG", "VB", "BV", "VBGV", "BGB", "BBBB", "GGGBGGG", "BVVVVVVVVGB"})
  void theOthersAreMended(String letters) {
    CheckedNote checked = check(note(letters));
    String once = checked.refreshed(false);
    assertThat(checked.findings()).hasSize(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      NoteFinding finding = checked.findings().get(i);
      boolean bad = letters.charAt(i) == 'B';
      assertThat(finding.mendable()).as("%s at %d", letters, i).isEqualTo(!bad);
      assertThat(finding.state()).isEqualTo(bad ? State.STYLE : State.CHANGED);
      if (bad) {
        assertThat(finding.message()).isEqualTo("it cannot be rewritten where it stands");
        assertThat(finding.fix()).isEqualTo("rewrite it by hand");
      }
    }
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      String piece = piece(letters.charAt(i));
      expected.append(piece.equals(BAD) ? BAD : check(piece).refreshed(false));
    }
    assertThat(once).isEqualTo(expected.toString());
    assertThat(check(once).refreshed(true)).isEqualTo(once);
  }

  /** Where finding out would take too long, more is left than has to be, and nothing is wrong. */
  @Test
  void ofManyThatAreWrongNoneIsMade() {
    String note = note("BGV".repeat(40));
    CheckedNote checked = check(note);
    assertThat(checked.findings()).hasSize(120);
    String once = checked.refreshed(true);
    assertThat(once).doesNotContain("1<!-- fact:dead -->");
    assertThat(checked.isSameOutside(once, base, command -> "")).isTrue();
    assertThat(check(once).findings()).hasSize(120);
    assertThat(once).startsWith(note("B") + check(note("GV")).refreshed(true));
  }
}
