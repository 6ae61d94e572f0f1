package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What had been said by a day. */
class SaidTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: one, publisher: One, published: 2031-03-04}
            - {id: two, publisher: Two, published: 2031-06-30}
          entities:
            - {id: ada, name: Ada Quay, kind: person}
            - {id: bo, name: Bo Holm, kind: person}
            - {id: cy, name: Cy Holm, kind: person}
          statements:
            - {id: late, speaker: ada, act: said, gist: So it ends, date: 2031-05-01, cite: two#p1}
            - {id: early, speaker: ada, act: said, gist: So it begins, date: 2031-03-01, cite: one#p1}
            - {id: undated, speaker: ada, act: said, gist: So it is, cite: one#p2}
          """);

  private static List<String> on(String day, String column) {
    return Ask.column(ASK.asOf(day).said(), column);
  }

  @Test
  void whatHasNoDayStandsFirstAndWasSaidBeforeItsSourceEnds() {
    assertThat(Ask.column(ASK.said(), "id")).containsExactly("undated", "early", "late");
    assertThat(on("2031-04-01", "id")).containsExactly("undated", "early");
    assertThat(on("2031-04-01", "certain")).containsExactly("true", "true");
    assertThat(on("2031-02-01", "id")).containsExactly("undated");
    assertThat(on("2031-02-01", "certain")).containsExactly("false");
  }

  @Test
  void whatWasSaidLaterIsCounted() {
    assertThat(ASK.said().notices()).isEmpty();
    assertThat(ASK.asOf("2031-04-01").said().notices())
        .containsExactly("1 later fact not shown (after 2031-04-01)");
    assertThat(ASK.asOf("2031-02-01").said().notices())
        .containsExactly("2 later facts not shown (after 2031-02-01)");
  }

  @Test
  void whomNoSourceNamesIsCounted() {
    assertThat(Ask.column(ASK.who(), "id")).containsExactly("ada");
    assertThat(ASK.who().notices())
        .anyMatch(notice -> notice.equals("2 entities that no source names not shown"));
  }
}
