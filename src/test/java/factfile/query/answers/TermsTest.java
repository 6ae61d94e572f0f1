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

  private static final String EVENTS =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-20}
        - {id: two, publisher: Two, published: 2031-04-30}
      entities:
        - {id: port, name: Port Authority, kind: body}
        - {id: ada, name: Ada Quay, kind: person}
      events:
        - {id: first, date: 2031-03-01, title: First, cite: one#p1}
        - {id: second, date: 2031-03-10, title: Second, cite: one#p1}
        - {id: some-day, date: [2031-03-04..2031-03-06], title: Some day, cite: one#p1}
      resolutions:
        - id: accord
          name: East Quay Accord
          cite: one#p1
          terms:
            - id: accord/keep
              party: port
              duty: Keep the quay open
      """;

  private static Ask events(String keys, String... entries) {
    String record = entries.length == 0 ? "" : "        record:\n";
    StringBuilder lists = new StringBuilder(EVENTS).append(keys).append(record);
    for (String entry : entries) {
      lists.append("          - {").append(entry).append("}\n");
    }
    return Ask.yaml(lists.toString());
  }

  @Test
  void aBreachStandsFromItsFirstEventToTheEndOfItsSource() {
    Ask ask = events("", "status: broken, event: [second, first], cite: one#p3");
    assertStatus(ask, "2031-02-28", "unknown", true);
    assertStatus(ask, "2031-03-01", "broken", true);
    assertStatus(ask, "2031-03-05", "broken", true);
    assertStatus(ask, "2031-03-20", "broken", true);
    assertStatus(ask, "2031-03-21", "broken", false);
    assertThat(Ask.only(ask.asOf("2031-03-15").terms())).containsEntry("since", "2031-03-01");
  }

  @Test
  void itStandsUntilSomebodyFindsOtherwiseOfALaterDay() {
    Ask ask =
        events(
            "",
            "status: broken, event: first, cite: one#p3",
            "status: kept, event: second, cite: two#p3");
    assertStatus(ask, "2031-03-09", "broken", true);
    assertStatus(ask, "2031-03-10", "kept", true);
    assertStatus(ask, "2031-04-30", "kept", true);
  }

  @Test
  void whereTwoFindDifferentThingsOfOneEventItIsDisputed() {
    Ask ask =
        events(
            "",
            "status: broken, event: first, cite: one#p3",
            "status: kept, event: first, cite: {source: two, said_by: ada}");
    assertStatus(ask, "2031-03-01", "disputed", true);
    assertStatus(ask, "2031-03-20", "disputed", true);
    assertStatus(ask, "2031-03-21", "disputed", false);
    assertThat(Ask.only(ask.asOf("2031-03-02").terms()))
        .containsEntry(
            "others", "One: broken, 1 Mar 2031 (one#p3); Ada Quay: kept, 1 Mar 2031 (two)");
    Ask before = ask.knownBy(LocalDate.of(2031, 3, 31));
    assertThat(Ask.only(before.asOf("2031-03-02").terms()))
        .containsEntry("status", "broken")
        .containsEntry("others", "");
  }

  @Test
  void onTheDaysOnWhichAnEventMayLieItIsUncertain() {
    Ask ask = events("", "status: broken, event: some-day, cite: one#p3");
    assertStatus(ask, "2031-03-03", "unknown", true);
    assertStatus(ask, "2031-03-05", "broken", false);
    assertStatus(ask, "2031-03-06", "broken", true);
  }

  @Test
  void aTermIsConditionalUntilWhatItDependsOnIsThere() {
    assertStatus(events("        if: It rains\n"), "2031-03-15", "conditional", true);
    Ask met = events("        if: It rains\n        in_force: {event: some-day}\n");
    assertStatus(met, "2031-03-03", "conditional", true);
    assertStatus(met, "2031-03-05", "conditional", false);
    assertStatus(met, "2031-03-06", "unknown", true);
    assertThat(Ask.only(met.asOf("2031-03-15").terms()))
        .containsEntry("if", "It rains")
        .containsEntry("in_force", "[2031-03-04..2031-03-06]");
    Ask found =
        events(
            "        if: It rains\n",
            "status: kept, from: 2031-03-02, until: 2031-03-04, cite: one#p3");
    assertStatus(found, "2031-03-01", "conditional", true);
    assertStatus(found, "2031-03-03", "kept", true);
    assertStatus(found, "2031-03-05", "unknown", true);
  }

  @Test
  void historyHasARowForEachEventOfEachFinding() {
    Ask ask =
        events(
            "",
            "status: broken, event: [second, first], cite: one#p3",
            "status: kept, event: first, cite: two#p3",
            "status: kept, from: 2031-04-01, until: 2031-04-02, cite: two#p4");
    assertThat(Ask.column(TermHistory.of(ask.inquiry()), "event"))
        .containsExactly("first", "first", "second", "");
    assertThat(Ask.column(TermHistory.of(ask.inquiry()), "others"))
        .containsExactly(
            "Two: kept, 1 Mar 2031 (two#p3)", "One: broken, 1 Mar 2031 (one#p3)", "", "");
    assertThat(Ask.column(TermHistory.of(ask.asOf("2031-03-05").inquiry()), "status"))
        .containsExactly("broken", "kept");
  }
}
