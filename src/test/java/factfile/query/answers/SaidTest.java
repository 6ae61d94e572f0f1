package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

  private static Ask outcomes(String outcome) {
    return Ask.yaml(
        """
        sources:
          - {id: one, publisher: One, published: 2031-03-04}
          - {id: two, publisher: Two, published: 2031-06-30}
        entities:
          - {id: ada, name: Ada Quay, kind: person}
        statements:
          - {id: plain, speaker: ada, act: said, gist: So it is, date: 2031-03-01, cite: one#p1}
          - {id: vow, speaker: ada, act: promised, gist: So it will be, date: 2031-03-01,
             cite: one#p1, outcome: %s}
        """
            .formatted(outcome));
  }

  private static void assertOutcome(Ask ask, String day, String status, boolean sure, String date) {
    assertThat(Ask.only(Said.outcomes(ask.asOf(day).inquiry())))
        .as(day)
        .containsEntry("id", "vow")
        .containsEntry("status", status)
        .containsEntry("certain", String.valueOf(sure))
        .containsEntry("outcome_date", date);
  }

  @Test
  void aPromiseIsOpenUntilTheDayOfItsOutcome() {
    Ask ask = outcomes("{status: broken, date: 2031-04-01, cite: two#p1}");
    assertOutcome(ask, "2031-03-31", "open", true, "");
    assertOutcome(ask, "2031-04-01", "broken", true, "2031-04-01");
    assertOutcome(ask, "2031-07-01", "broken", false, "2031-04-01");
    assertThat(Said.outcomes(ask.asOf("2031-02-28").inquiry()).rows()).isEmpty();
    assertThat(Ask.only(Said.outcomes(ask.asOf("2031-04-01").inquiry())))
        .containsEntry("cite", "one#p1 two#p1");
  }

  @Test
  void theLastOutcomeThatHasComeCounts() {
    Ask ask =
        outcomes(
            "[{status: kept, date: 2031-05-01, cite: two#p1}, {status: broken, date: 2031-04-01,"
                + " cite: two#p2}]");
    assertOutcome(ask, "2031-04-30", "broken", true, "2031-04-01");
    assertOutcome(ask, "2031-05-01", "kept", true, "2031-05-01");
  }

  @Test
  void onTheDaysOnWhichAnOutcomeMayLieItIsUncertain() {
    Ask ask = outcomes("{status: did-not, date: [2031-04-01..2031-04-09], cite: two#p1}");
    assertOutcome(ask, "2031-03-31", "open", true, "");
    assertOutcome(ask, "2031-04-01", "open", false, "");
    assertOutcome(ask, "2031-04-09", "did-not", true, "[2031-04-01..2031-04-09]");
  }

  @Test
  void withoutADayAnOutcomeCountsFromTheLastThatItsSourceSpeaksOf() {
    Ask ask = outcomes("{status: came-true, cite: two#p1}");
    assertOutcome(ask, "2031-06-29", "open", true, "");
    assertOutcome(ask, "2031-06-30", "came-true", true, "2031-06-30");
  }

  @Test
  void anOutcomeOfWhichNothingIsPublishedIsNone() {
    Ask ask = outcomes("{status: broken, date: 2031-04-01, cite: two#p1}");
    assertThat(Said.outcomes(ask.knownBy(LocalDate.of(2031, 6, 1)).inquiry()).rows()).isEmpty();
  }
}
