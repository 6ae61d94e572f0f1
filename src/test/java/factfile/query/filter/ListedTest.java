package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.query.answers.Ask;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A word that is the id of a record picks it. */
class ListedTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-06-30}
          entities:
            - {id: port, name: The Port, kind: body}
          events:
            - {id: fire, title: A fire near the boats, date: 2031-02-01, cite: gazette}
            - {id: fire-2, title: Another fire, date: 2031-02-02, cite: gazette}
            - {id: fire-22, title: A last fire 2, date: 2031-02-03, cite: gazette}
          counts:
            - {id: boats, topic: boats lost, values: [{value: 3, date: 2031-02-01, cite: gazette}]}
            - {id: crews, topic: crews of boats, values: [{value: 9, date: 2031-02-01, cite: gazette}]}
            - {id: nets, topic: nets lost by the port, who: port, values: [{value: 9, date: 2031-02-01, cite: gazette}]}
          """);

  private static String ids(Answer<?> answer) {
    return String.join(" ", Ask.column(answer, "id"));
  }

  @Test
  void anIdPicksItsRecordAndSaysHowManyHoldTheWord() {
    Answer<?> answer = ASK.filters("boats").counts();
    assertThat(ids(answer)).isEqualTo("boats");
    assertThat(answer.notices())
        .contains("`boats` is an id and picks that record; 1 other holds the word: text:boats");
    assertThat(ids(ASK.filters("text:boats").counts())).isEqualTo("boats crews");
  }

  @Test
  void aWordThatIsNoIdIsAWord() {
    assertThat(ids(ASK.filters("lost").counts())).isEqualTo("boats nets");
    assertThat(ids(ASK.filters("boat").counts())).isEqualTo("boats crews");
    assertThat(ASK.filters("lost").counts().notices()).noneMatch(each -> each.contains("is an id"));
  }

  @Test
  void severalIdsPickAllOfThemAndOtherFiltersStillHold() {
    assertThat(ids(ASK.filters("nets", "boats").counts())).isEqualTo("boats nets");
    assertThat(ids(ASK.filters("nets", "boats", "port").counts())).isEqualTo("nets");
    assertThat(ids(ASK.filters("not:boats").counts())).isEqualTo("crews nets");
    assertThat(ids(ASK.filters("expr:boats or nets").counts())).isEqualTo("boats nets");
  }

  @Test
  void anIdOfAnotherKindIsAWord() {
    assertThat(ids(ASK.filters("fire").counts())).isEmpty();
    assertThat(ids(ASK.filters("port").counts())).isEqualTo("nets");
  }

  @Test
  void amongManyKindsAnIdHasToLookLikeOne() {
    assertThat(ids(ASK.filters("fire").timeline())).isEqualTo("fire fire-2 fire-22");
    Answer<?> marked = ASK.filters("fire-2").timeline();
    assertThat(ids(marked)).isEqualTo("fire-2");
    assertThat(marked.notices())
        .contains("`fire-2` is an id and picks that record; 1 other holds the word: text:fire-2");
    assertThat(ids(ASK.filters("boats").timeline())).isEqualTo("fire boats crews");
  }

  @Test
  void whatIsNotPublishedYetIsNoId() {
    Ask before = ASK.knownBy(LocalDate.of(2031, 1, 1));
    assertThat(before.filters("boats").counts().notices())
        .noneMatch(each -> each.contains("is an id"));
  }
}
