package factfile.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.base.FactBase;
import factfile.model.record.Statement;
import factfile.query.answers.Ask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody said, as a sentence. */
class SpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "said      | -    | It ends         | Ada Quay said: It ends",
        "said      | port | That it ends    | Ada Quay said to The Port that it ends",
        "said      | -    | Yes             | Ada Quay said: Yes",
        "discussed | -    | The truce       | Ada Quay discussed the truce",
        "discussed | port | The truce       | Ada Quay discussed with The Port the truce",
        "discussed | port | Gaza            | Ada Quay discussed with The Port: Gaza",
        "urged     | port | To stop         | Ada Quay urged The Port to stop",
        "demanded  | -    | That it stop    | Ada Quay demanded that it stop",
        "demanded  | port | That it stop    | Ada Quay demanded of The Port that it stop",
        "declined  | -    | To comment      | Ada Quay declined to comment",
        "declined  | port | To comment      | Ada Quay, asked by The Port, declined to comment",
        "silent    | -    | The plan        | Ada Quay said nothing on the plan",
      })
  void tellsWhoSaidWhatToWhom(String act, String to, String gist, String expected) {
    check(act, to, gist, expected);
  }

  /** Every known act, with whom and without, and gists of every form. */
  @ParameterizedTest
  @CsvFileSource(resources = "speech.psv", delimiter = '|', nullValues = "-")
  void readsAsASentence(String act, String to, String gist, String expected) {
    check(act, to, gist, expected);
  }

  private static void check(String act, String to, String gist, String expected) {
    FactBase base =
        Ask.base(
            """
            sources:
              - {id: one, publisher: One, published: 2031-03-04}
            entities:
              - {id: ada, name: Ada Quay, kind: person}
              - {id: port, name: The Port, kind: body}
            statements:
              - {id: words, speaker: ada, act: %s,%s gist: %s, cite: one#p1}
            """
                .formatted(act, to == null ? "" : " to: " + to + ",", gist));
    assertThat(Speech.prose(base, (Statement) base.fact("words"))).isEqualTo(expected);
  }
}
