package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.query.words.QueryError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-03-04, x-shelf: 7}
            - {id: review, publisher: Review, published: 2031-03-05, origin: gazette}
          entities:
            - {id: port, name: Port Authority, kind: body, x-phone: none, cite: gazette#p1}
          events:
            - {id: vote, title: The vote, date: 2031-03-01, x-editor: ada, cite: gazette#p1}
            - {id: bid, title: A bid, date: 2031-03-01, text: port, x-on: gazette, cite: review#p1}
          """);

  private static Map<String, Object> written(String id) {
    return WrittenRecord.of(Show.item(ASK.base(), id), ASK.base());
  }

  @Test
  void keysOfOnesOwnAreShownToo() {
    assertThat(written("vote")).containsKey("cite").containsEntry("x-editor", "ada");
    assertThat(written("port")).containsKey("name").containsEntry("x-phone", "none");
    assertThat(written("gazette").get("x-shelf")).hasToString("7");
  }

  @Test
  void aRowSaysWhatRefersToIt() {
    assertThat(Ask.only(Show.of(ASK.inquiry(), List.of("gazette"))).values())
        .contains("vote; port; review");
    assertThat(Ask.only(Show.of(ASK.inquiry(), List.of("vote"))).values()).contains("");
  }

  /** Nor does a citation that was not published yet. */
  @Test
  void aKeyOfOnesOwnRefersToNothing() {
    Ask ask =
        Ask.yaml(
            """
            sources:
              - {id: gazette, publisher: Gazette, published: 2031-03-04}
              - {id: review, publisher: Review, published: 2031-03-05}
            entities:
              - {id: port, name: Port Authority, kind: body, cite: gazette#p1}
            events:
              - id: vote
                title: The vote
                date: 2031-03-01
                x-on: port
                cite: [gazette#p1, {source: review, said_by: port}]
            """);

    assertThat(Ask.only(Show.of(ask.inquiry(), List.of("port"))).values()).contains("vote");
    assertThat(
            Ask.only(Show.of(ask.knownBy(LocalDate.of(2031, 3, 4)).inquiry(), List.of("port")))
                .values())
        .doesNotContain("vote");
  }

  @ParameterizedTest
  @CsvSource({
    "vot, did you mean `vote`?",
    "prt, did you mean `port`?",
    "gazete, did you mean `gazette`?",
    "xyzzyx, `factfile search xyzzyx`",
  })
  void whatIsNotThereIsNamedWithWhatMayBeMeant(String id, String fix) {
    QueryError error =
        catchThrowableOfType(QueryError.class, () -> Show.of(ASK.inquiry(), List.of(id)));
    assertThat(error).hasMessageContaining("no record `" + id + "`");
    assertThat(error.fix()).contains(fix);
  }
}
