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

/** What touches a value, and what of that is a part of it. */
class NoteGlueTest {
  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Glue
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        counts:
          - {id: dead, topic: dead, unit: people, values: [{value: 250, date: 2014-08-01, cite: s}]}
          - {id: loss, topic: loss, unit: percent, values: [{value: -5, date: 2014-08-01, cite: s}]}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  private CheckedNote check(String note) {
    return CheckedNote.of("note.md", note, base, command -> "");
  }

  /** A text that ends with 300, alone and behind a word; that number alone is written anew. */
  private void assertMended(String before) {
    for (String note : new String[] {before, "Of " + before}) {
      CheckedNote checked = check(note + "<!-- fact:dead --> x\n");
      String expected = note.substring(0, note.length() - "300".length());
      assertThat(checked.refreshed(false)).isEqualTo(expected + "250<!-- fact:dead=250 --> x\n");
    }
  }

  private void assertState(String before, State state) {
    for (String note : new String[] {before, "Of " + before}) {
      CheckedNote checked = check(note + "<!-- fact:dead --> x\n");
      assertThat(checked.findings()).as(note).extracting(NoteFinding::state).containsExactly(state);
      assertThat(checked.refreshed(true)).isEqualTo(note + "<!-- fact:dead --> x\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "killed,300",
        "killed;300",
        "killed:300",
        "killed—300",
        "x(300",
        "x [300",
        "x“300",
        "x («300",
        "x→300",
        "→300",
        "x->300",
        "x–>300",
        "a/b 300"
      })
  void whatSeparatesIsNoPart(String before) {
    assertMended(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b,300",
        "a@b:300",
        "www.x.org,300",
        "5:300",
        "5;300",
        "5—300",
        "x'300",
        "x\"300",
        "x#300",
        "x/300",
        "x_300",
        "x=300",
        "x.300",
        ">>300"
      })
  void whatIsPartOfALongerWordIsTold(String before) {
    assertState("w " + before, State.STYLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9,90", "0,00", "1'500", "1’500", "x300", "1\u00a0300", "123\u00a0300"})
  void aPartOfANumberIsNoValue(String before) {
    assertState(before, State.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1234\u00a0300", "1\u00a030", "1\u00a03000", "1.5\u00a0300", ".1\u00a0300"})
  void whatIsNoGroupOfDigitsIsAnotherNumber(String before) {
    assertState(before, State.STYLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Of ", "Of (", "Of [", "Of {", "Of “", "Of \u00a0", "Of\n", "(", "“"})
  void aMinusStandsApart(String before) {
    assertThat(check(before + "-4%<!-- fact:loss --> x\n").refreshed(false))
        .isEqualTo(before + "-5%<!-- fact:loss=-5 --> x\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-4%", "5-4%", "5 -4%", "x--4%", "- 4%", "=-4%"})
  void aHyphenIsNoMinus(String written) {
    String note = "Of " + written + "<!-- fact:loss --> x\n";
    assertThat(check(note).refreshed(true)).isEqualTo(note);
  }

  @Test
  void aComparisonStandsApart() {
    for (String before : new String[] {"", "Of ", "Of (", "Of “", "Of\u00a0"}) {
      assertThat(check(before + "<300<!-- fact:dead --> x\n").refreshed(false))
          .isEqualTo(before + "250<!-- fact:dead=250 --> x\n");
    }
    assertState("x,>300", State.STYLE);
  }
}
