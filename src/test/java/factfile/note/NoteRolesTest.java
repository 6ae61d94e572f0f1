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
import org.junit.jupiter.params.provider.CsvSource;

/** Roles are as short in a note as its writer had them. */
class NoteRolesTest {
  private static final String WAS = "=minister%20of%20State%20of%20Arland";
  private static final String WAS_HEAD = "=head%20of%20Republic%20of%20Arland";

  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Roles
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        entities:
          - {id: land, name: Republic of Arland, aliases: [Arland], kind: state, cite: s}
          - {id: port, name: Port Board, kind: body, cite: s}
          - id: ada
            name: Ada Quay
            kind: person
            roles:
              - {title: clerk, of: port, from: 2010-01-01, until: 2010-12-31, cite: s}
              - {title: head, of: land, from: 2011-01-01, until: 2012-12-31, cite: s}
              - {title: president, of: land, from: 2013-01-01, cite: s}
          - id: bo
            name: Bo Quay
            kind: person
            roles:
              - {title: mayor, of: land, from: 2013-01-01, cite: s}
              - {title: judge, of: port, from: 2013-01-01, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  private CheckedNote check(String note, String id, String value) {
    String text = note.replace("@", "<!-- fact:" + id + ".role" + value + " -->") + " x.\n";
    return CheckedNote.of("note.md", text, base, command -> "");
  }

  private static String bare(String note) {
    return note.replaceAll("<!--[^>]*-->", "@").replace(" x.\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ada | Ada is the president@",
        "ada | President@",
        "ada | Ada, president@",
        "ada | the president of Arland@",
        "ada | the president of the Republic of Arland@",
        "ada | the president of Republic of Arland@",
        "ada | Arland's president@",
        "ada | the Arland president@",
        "bo | the mayor and judge@",
      })
  void aShortRoleIsCurrent(String id, String note) {
    CheckedNote checked = check(note, id, "");
    assertThat(checked.findings().get(0).state()).isEqualTo(State.CURRENT);
    assertThat(checked.refreshed(false)).isEqualTo(checked.source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the head@ | the president@",
        "Head@ | President@",
        "the head of Arland@ | the president of Arland@",
        "the head of the Republic of Arland@ | the president of the Republic of Arland@",
        "the head of Republic of Arland@ | the president of Republic of Arland@",
      })
  void refreshKeepsItShort(String note, String expected) {
    String refreshed = check(note, "ada", WAS_HEAD).refreshed(false);
    assertThat(bare(refreshed)).isEqualTo(expected);
    assertThat(refreshed).contains("ada.role=president%20of%20Republic%20of%20Arland -->");
    assertThat(CheckedNote.of("n.md", refreshed, base, command -> "").findings().get(0).state())
        .isEqualTo(State.CURRENT);
  }

  @Test
  void whatTheMarkerHasShortStaysShort() {
    assertThat(bare(check("the head@", "ada", "=head").refreshed(false)))
        .isEqualTo("the president@");
    assertThat(
            bare(check("the clerk of Port Board@", "ada", "=clerk%20of%20Port%20Board").source()))
        .isEqualTo("the clerk of Port Board@");
    assertThat(
            bare(
                check("the clerk of the Port Board@", "ada", "=clerk%20of%20Port%20Board")
                    .refreshed(false)))
        .isEqualTo("the president of Republic of Arland@");
  }

  @ParameterizedTest
  @CsvSource({
    "the vice president@",
    "the former president@",
    "a deputy-president@",
    "the president of Borland@",
    "the mayor@",
    "the king@"
  })
  void anotherRoleIsNotTaken(String note) {
    for (String value : new String[] {"", WAS, WAS_HEAD}) {
      CheckedNote checked = check(note, "ada", value);
      assertThat(checked.refreshed(false)).isEqualTo(checked.source());
      assertThat(checked.findings().get(0).state()).isNotEqualTo(State.CURRENT);
    }
  }

  @Test
  void oneOfTwoRolesIsNotBoth() {
    CheckedNote checked = check("the mayor@", "bo", "");
    assertThat(checked.isMalformed()).isTrue();
  }
}
