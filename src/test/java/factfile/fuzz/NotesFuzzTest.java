package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import factfile.note.marker.BlockAnswers;
import factfile.query.answers.RecordedValues;

/** Notes with whatever markers, checked and refreshed against the bundled base. */
class NotesFuzzTest {
  private static final RecordedValues BASE =
      new RecordedValues(Material.bundledBase(), Material.TODAY);

  private static final BlockAnswers BLOCKS =
      command -> "| id | due |\n|---|---|\n| gaza-aid | 2024-11-12 |\n";

  @FuzzTest
  void refresh(byte[] input) {
    String source = Material.text(input);
    CheckedNote note = check(source);
    for (NoteFinding finding : note.findings()) {
      assertThat(finding.state()).isNotNull();
    }
    for (boolean force : new boolean[] {false, true}) {
      String once = note.refreshed(force);
      assertThat(check(once).refreshed(force)).as("refreshed twice").isEqualTo(once);
      if (note.isMalformed() || !source.contains("fact:")) {
        assertThat(once).isEqualTo(source);
      }
      if (!note.isMalformed()) {
        assertThat(note.isSameOutside(once, BASE, BLOCKS)).as("outside of %s", once).isTrue();
        assertThat(behindTheLastMarker(once)).isEqualTo(behindTheLastMarker(source));
        // What a block holds is its command's, once that is forced upon it.
        if (!force || !source.contains("fact:begin")) {
          assertThat(marks(once)).isEqualTo(marks(source));
        }
      }
    }
  }

  private static CheckedNote check(String source) {
    return CheckedNote.of("note.md", source, BASE, BLOCKS);
  }

  private static String behindTheLastMarker(String text) {
    int end = text.lastIndexOf("-->");
    return end < 0 ? text : text.substring(end);
  }

  private static int marks(String text) {
    return text.split("<!--", -1).length;
  }
}
