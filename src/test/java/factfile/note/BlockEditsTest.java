package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a block is somebody's edit, and what a formatter's. */
class BlockEditsTest {
  private static final String ANSWER =
      """
      | topic   | at least | at most | said          |
      |---------|---------:|---------|---------------|
      | removed | 92       |         | more than 92  |
      | change  | 34.8     | 1–2     | a well-known, >4 \\| x |
      | low     | -3.5     |         | (2024-08-01)  |

      - first — item
      - second
      """;

  private final RecordedValues base =
      new RecordedValues(BaseLoader.load(Path.of("facts")).base(), LocalDate.of(2024, 10, 22));

  private CheckedNote check(String note, String answer) {
    return CheckedNote.of("note.md", note, base, command -> answer);
  }

  private String fresh() {
    String note = "<!-- fact:begin timeline -->\n\n<!-- fact:end -->\n";
    return check(note, ANSWER).refreshed(false);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'| 92       |         |','|         | 92      |'",
        "34.8,-34.8",
        "-3.5,3.5",
        ">4,4",
        "'| 34.8     | 1–2     |','| 34.8 1–2 |         |'",
        "1–2,1 2",
        "'92       |         | more than','92       | more    | than'",
        "2024-08-01,2024 08 01"
      })
  void aValueThatMovedOrChangedItsSignIsAnEdit(String was, String is) {
    String old = was.replace("'", "");
    String edited = fresh().replace(old, is.replace("'", ""));
    assertThat(edited).isNotEqualTo(fresh());
    CheckedNote checked = check(edited, ANSWER);
    assertThat(checked.findings().get(0).state()).isEqualTo(State.EDITED);
    assertThat(checked.refreshed(false)).isEqualTo(edited);
    assertThat(checked.refreshed(true)).isEqualTo(fresh());
  }

  @Test
  void anEditIsKnownWhenTheAnswerChangedToo() {
    String moved = fresh().replace("| 92       |         | more", "|         | 92      | more");
    String signed = fresh().replace("| -3.5 ", "| 3.5 ");
    for (String edited : new String[] {moved, signed}) {
      assertThat(edited).isNotEqualTo(fresh());
      CheckedNote checked = check(edited, ANSWER.replace("second", "third"));
      assertThat(checked.findings().get(0).state()).isEqualTo(State.EDITED);
    }
    assertThat(check(fresh(), ANSWER.replace("second", "third")).findings().get(0).state())
        .isEqualTo(State.CHANGED);
  }

  @Test
  void whatFormattersDoIsNoEdit() {
    String note = fresh();
    for (String formatted :
        new String[] {
          note.replaceAll(" +\\|", " |").replaceAll("-{3,}", "---"),
          note.replaceAll("\\|-+:?", "| :---: ").replaceAll(" {2,}", "      "),
          note.replace("- first", "* first").replace("- second", "* second"),
          note.replace(">4", "\\>4").replace("-3.5", "\\-3.5"),
          note.replace(">4", "&gt;4").replace("1–2", "1--2").replace("—", "---"),
          note.replace("removed", "**removed**").replace("low", "_low_"),
          note.replace("\n", "\r\n")
        }) {
      assertThat(formatted).isNotEqualTo(note);
      assertThat(check(formatted, ANSWER).findings().get(0).state())
          .as(formatted)
          .isEqualTo(State.CURRENT);
    }
  }

  @Test
  void aTableWithoutBarsIsHeldByItsWords() {
    String note = fresh().replace("\\|", "or").replace("|", " ");
    assertThat(check(note, ANSWER.replace("\\|", "or")).findings().get(0).state())
        .isEqualTo(State.CHANGED);
  }
}
