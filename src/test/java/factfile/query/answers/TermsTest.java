package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private static final String BASE =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-04}
        - {id: two, publisher: Two, published: 2031-04-30}
      entities:
        - {id: port, name: Port Authority, kind: body}
      events:
        - {id: closed, date: 2031-03-01, title: The quay closes, cite: one#p9}
      resolutions:
        - id: accord
          name: East Quay Accord
          date: 2028-05-01
          cite: one#p1
          terms:
            - id: accord/keep
              party: port
              duty: Keep the quay open
              cite: one#p2
      """;

  private static Ask record(String... entries) {
    return Ask.yaml(
        BASE + "        record:\n          - {" + String.join("}\n          - {", entries) + "}\n");
  }

  private static void assertStatus(Ask ask, String day, String status, boolean certain) {
    assertThat(Ask.only(ask.asOf(day).terms()))
        .as(day)
        .containsEntry("status", status)
        .containsEntry("certain", String.valueOf(certain));
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-01, kept, true",
    "2031-02-28, kept, true",
    "2031-03-01, broken, true",
    "2031-03-04, broken, true",
    "2031-03-05, broken, false",
    "2031-04-30, broken, false",
  })
  void theSliceOfTheDayAnswers(String day, String status, boolean certain) {
    Ask ask =
        record(
            "status: kept, from: .., until: 2031-02-28, cite: one#p3",
            "status: broken, event: closed, cite: one#p4");
    assertStatus(ask, day, status, certain);
  }

  @Test
  void whatAnEventBeginsRestsOnTheEventToo() {
    Ask ask = record("status: broken, event: closed, cite: one#p4");
    assertThat(Ask.only(ask.asOf("2031-03-02").terms()))
        .containsEntry("since", "2031-03-01")
        .containsEntry("cite", "one#p4 one#p9");
  }

  @Test
  void whereNothingIsRecordedTheStatusIsUnknown() {
    Ask ask = record("status: kept, from: 2031-02-01, until: 2031-02-28, cite: one#p3");
    assertStatus(ask, "2031-01-31", "unknown", true);
    assertStatus(ask, "2031-03-01", "unknown", true);
    assertThat(Ask.only(ask.asOf("2031-03-01").terms()))
        .containsEntry("since", "")
        .containsEntry("cite", "one#p2");
    assertStatus(Ask.yaml(BASE), "2031-03-01", "unknown", true);
  }

  @Test
  void aSureSliceComesBeforeAMaybe() {
    Ask ask =
        record(
            "status: kept, from: 2031-01-01, until: 2031-02-10, cite: one#p3",
            "status: broken, from: \"[2031-02-05..2031-02-15]\", until: .., cite: one#p4");
    assertStatus(ask, "2031-02-08", "kept", true);
    assertStatus(ask, "2031-02-12", "broken", false);
    assertStatus(ask, "2031-02-15", "broken", true);
  }

  @Test
  void atAnUncertainEdgeTheLaterSliceWins() {
    String[] entries = {
      "status: kept, from: 2031-01-01, until: \"[2031-02-01..2031-02-20]\", cite: one#p3",
      "status: broken, from: \"[2031-02-05..2031-02-25]\", until: .., cite: one#p4"
    };
    assertStatus(record(entries), "2031-02-10", "broken", false);
    assertStatus(record(entries[1], entries[0]), "2031-02-10", "broken", false);
    assertStatus(record(entries), "2031-02-03", "kept", false);
    assertStatus(record(entries), "2031-02-23", "broken", false);
  }

  @Test
  void aLaterSourceEndsASliceOnlyOnceItIsKnown() {
    Ask ask =
        record(
            "status: broken, from: 2031-03-01,"
                + " until: {date: 2031-03-20, cite: two#p1}, cite: one#p4");
    assertStatus(ask, "2031-03-20", "broken", true);
    assertStatus(ask, "2031-03-21", "unknown", true);
    Ask before = ask.knownBy(LocalDate.of(2031, 3, 10));
    assertThat(Ask.only(before.asOf("2031-03-03").terms()))
        .containsEntry("status", "broken")
        .containsEntry("certain", "true")
        .containsEntry("cite", "one#p4");
    assertStatus(before, "2031-03-25", "broken", false);
  }

  @Test
  void beforeItsResolutionIsIssuedThereIsNoTerm() {
    Ask ask = record("status: kept, from: .., until: .., cite: one#p3");
    assertThat(ask.asOf("2028-04-30").terms().rows()).isEmpty();
    assertThat(ask.asOf("2028-04-30").terms().notices())
        .anyMatch(notice -> notice.contains("1 later fact"));
    assertStatus(ask, "2028-05-01", "kept", true);
  }

  @Test
  void afterTheRecordsEndAllIsUncertain() {
    Ask ask = record("status: kept, from: .., until: .., cite: one#p3");
    assertStatus(ask, "2031-04-30", "kept", true);
    assertStatus(ask, "2031-05-01", "kept", false);
    assertThat(Ask.only(ask.today("2031-06-01").terms()))
        .as("without an asked day it is the record's last")
        .containsEntry("as_of", "2031-04-30")
        .containsEntry("certain", "true");
  }
}
