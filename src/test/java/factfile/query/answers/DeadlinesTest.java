package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.CalendarDuration;
import factfile.model.text.MalformedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private static final String SOURCES =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-04}
        - {id: two, publisher: Two, published: 2031-04-30}
      entities:
        - {id: port, name: Port Authority, kind: body}
      """;

  private static Ask deadline(String... keys) {
    return Ask.yaml(
        SOURCES
            + "deadlines:\n  - id: reopen\n    title: Reopen the quay\n    owed_by: port\n"
            + "    cite: one#p1\n    "
            + String.join("\n    ", keys)
            + "\n");
  }

  private static Ask extendedThen(String outcome) {
    return deadline(
        "set: 2031-03-04",
        "window: 10 days",
        "outcome:",
        "  - {status: extended, date: 2031-03-13, due: 2031-03-20, cite: two#p1}",
        outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-04, open, 10, ''",
    "2031-03-13, open, 1, ''",
    "2031-03-14, due, 0, ''",
    "2031-03-15, passed, '', 1",
    "2031-04-30, passed, '', 47",
  })
  void runsFromOpenOverDueToPassed(String day, String status, String left, String late) {
    Ask ask = deadline("set: 2031-03-04", "window: 10 days");
    assertThat(Ask.only(ask.asOf(day).deadlines()))
        .containsEntry("due", "2031-03-14")
        .containsEntry("computed", "true")
        .containsEntry("status", status)
        .containsEntry("days_left", left)
        .containsEntry("days_late", late)
        .containsEntry("as_of", day)
        .containsEntry("certain", "true");
  }

  @Test
  void existsFromTheDayItIsSet() {
    Ask ask = deadline("set: 2031-03-04", "window: 10 days");
    assertThat(ask.asOf("2031-03-03").deadlines().rows()).isEmpty();
    assertThat(ask.asOf("2031-03-03").deadlines().notices())
        .anyMatch(notice -> notice.contains("1 later fact"));
  }

  @Test
  void withoutAnAskedDayTheDaysRunToToday() {
    Ask ask = deadline("set: 2031-03-04", "window: 10 days");
    assertThat(Ask.only(ask.today("2031-03-10").deadlines()))
        .containsEntry("status", "open")
        .containsEntry("days_left", "4")
        .containsEntry("certain", "true");
    assertThat(Ask.only(ask.today("2031-05-10").deadlines()))
        .as("after the record's end")
        .containsEntry("status", "passed")
        .containsEntry("days_left", "")
        .containsEntry("days_late", "57")
        .containsEntry("as_of", "2031-05-10")
        .containsEntry("certain", "false");
  }

  @ParameterizedTest
  @CsvSource({"met", "missed", "waived"})
  void anOutcomeEndsItFromItsDayOn(String status) {
    Ask ask =
        deadline(
            "set: 2031-03-04",
            "due: 2031-03-14",
            "outcome: {status: " + status + ", date: 2031-03-12, cite: two#p1}");
    assertThat(Ask.only(ask.asOf("2031-03-11").deadlines())).containsEntry("status", "open");
    Map<String, String> row = Ask.only(ask.asOf("2031-03-12").deadlines());
    assertThat(row)
        .containsEntry("status", status)
        .containsEntry("days_left", "")
        .containsEntry("computed", "false")
        .containsEntry("certain", "true")
        .containsEntry("cite", "one#p1 two#p1");
    assertThat(Ask.only(ask.today("2031-06-01").deadlines()))
        .as("a recorded outcome does not fade")
        .containsEntry("status", status)
        .containsEntry("certain", "true")
        .containsEntry("as_of", "2031-04-30");
    assertThat(Ask.only(ask.asOf("2031-06-01").deadlines())).containsEntry("certain", "false");
  }

  @Test
  void anExtensionMovesTheDueDayAndTheStatusIsComputedAnew() {
    Ask ask = extendedThen("  - {status: met, date: 2031-03-19, cite: two#p2}");
    assertThat(Ask.only(ask.asOf("2031-03-12").deadlines()))
        .containsEntry("due", "2031-03-14")
        .containsEntry("computed", "true")
        .containsEntry("status", "open")
        .containsEntry("days_left", "2");
    assertThat(Ask.only(ask.asOf("2031-03-15").deadlines()))
        .containsEntry("due", "2031-03-20")
        .containsEntry("computed", "false")
        .containsEntry("status", "open")
        .containsEntry("days_left", "5")
        .containsEntry("cite", "one#p1 two#p1");
    assertThat(Ask.only(ask.asOf("2031-03-19").deadlines()))
        .containsEntry("due", "2031-03-20")
        .containsEntry("status", "met");
  }

  @Test
  void outcomesCountInTheOrderOfTheirDays() {
    Ask ask =
        deadline(
            "set: 2031-03-04",
            "window: 10 days",
            "outcome:",
            "  - {status: extended, date: 2031-03-19, due: 2031-04-20, cite: two#p2}",
            "  - {status: extended, date: 2031-03-13, due: 2031-03-20, cite: two#p1}");
    assertThat(Ask.only(ask.asOf("2031-03-13").deadlines())).containsEntry("due", "2031-03-20");
    assertThat(Ask.only(ask.asOf("2031-03-30").deadlines())).containsEntry("due", "2031-04-20");
  }

  @Test
  void anExtensionNotYetPublishedIsNotKnown() {
    Ask ask = extendedThen("  - {status: met, date: 2031-03-19, cite: two#p2}");
    assertThat(Ask.only(ask.knownBy(LocalDate.of(2031, 3, 30)).asOf("2031-03-04").deadlines()))
        .containsEntry("due", "2031-03-14")
        .containsEntry("status", "open")
        .containsEntry("cite", "one#p1");
  }

  @Test
  void anOutcomeThatOnlyMayHaveComeIsUncertain() {
    Ask ask =
        deadline(
            "set: 2031-03-04",
            "window: 10 days",
            "outcome: {status: met, date: \"[2031-03-10..2031-03-14]\", cite: two#p1}");
    assertThat(Ask.only(ask.asOf("2031-03-09").deadlines()))
        .containsEntry("status", "open")
        .containsEntry("certain", "true");
    assertThat(Ask.only(ask.asOf("2031-03-12").deadlines()))
        .as("the state before")
        .containsEntry("status", "open")
        .containsEntry("days_left", "2")
        .containsEntry("certain", "false");
    assertThat(Ask.only(ask.asOf("2031-03-14").deadlines()))
        .containsEntry("status", "met")
        .containsEntry("certain", "true");
  }

  @Test
  void anUncertainBeginningMakesTheDueDayARange() {
    Ask ask = deadline("set: \"[2031-03-04..2031-03-06]\"", "window: 10 days");
    Map<String, String> row = Ask.only(ask.asOf("2031-03-10").deadlines());
    assertThat(row)
        .containsEntry("due", "[2031-03-14..2031-03-16]")
        .containsEntry("earliest", "2031-03-14")
        .containsEntry("latest", "2031-03-16")
        .containsEntry("status", "open")
        .containsEntry("days_left", "6");
    assertThat(Ask.only(ask.asOf("2031-03-17").deadlines())).containsEntry("status", "passed");
    assertThat(Ask.only(ask.asOf("2031-03-05").deadlines()))
        .as("it only may be set by then")
        .containsEntry("certain", "false");
  }

  @Test
  void betweenThePossibleDueDaysTheStatusIsUncertain() {
    Ask ask = deadline("set: \"[2031-03-04..2031-03-06]\"", "window: 10 days");
    assertThat(Ask.only(ask.asOf("2031-03-13").deadlines())).containsEntry("certain", "true");
    assertThat(Ask.only(ask.asOf("2031-03-15").deadlines())).containsEntry("certain", "false");
    assertThat(Ask.only(ask.asOf("2031-03-16").deadlines())).containsEntry("certain", "false");
    assertThat(Ask.only(ask.asOf("2031-03-17").deadlines())).containsEntry("certain", "true");
  }

  @Test
  void aDoubtfulDueDayIsUncertain() {
    Ask ask = deadline("due: \"2031-03-14?\"");
    assertThat(Ask.only(ask.asOf("2031-03-10").deadlines())).containsEntry("certain", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-01-31, 1 month, 2031-02-28",
    "2028-01-31, 1 month, 2028-02-29",
    "2031-03-04, P2W, 2031-03-18",
    "2031-03-04, 1 year, 2032-03-04",
  })
  void monthsEndWhereTheyEnd(String set, String window, String due) {
    Ask ask = deadline("set: " + set, "window: " + window);
    assertThat(Ask.only(ask.asOf(set).deadlines())).containsEntry("due", due);
  }

  @Test
  void openAndOverdueAndWithinNarrow() throws MalformedValue {
    Ask ask = deadline("set: 2031-03-04", "window: 10 days");
    CalendarDuration days = CalendarDuration.parse("P5D");
    assertThat(ask.asOf("2031-03-14").deadlines(true, false, null).rows()).hasSize(1);
    assertThat(ask.asOf("2031-03-14").deadlines(false, true, null).rows()).isEmpty();
    assertThat(ask.asOf("2031-03-08").deadlines(false, false, days).rows()).isEmpty();
    assertThat(ask.asOf("2031-03-09").deadlines(false, false, days).rows()).hasSize(1);
    assertThat(ask.asOf("2031-03-15").deadlines(true, false, null).rows()).isEmpty();
    assertThat(ask.asOf("2031-03-15").deadlines(false, false, days).rows()).isEmpty();
    assertThat(Ask.only(ask.asOf("2031-03-15").deadlines(false, true, null)))
        .as("passed is not the same as missed")
        .containsEntry("status", "passed")
        .containsEntry("certain", "false");
    assertThat(ask.asOf("2031-03-15").certainOnly().deadlines(false, true, null).rows()).isEmpty();
  }

  @Test
  void whatOnlyMayFallDueWithinIsUncertain() throws MalformedValue {
    Ask ask = deadline("set: \"[2031-03-04..2031-03-06]\"", "window: 10 days").asOf("2031-03-10");
    CalendarDuration five = CalendarDuration.parse("P5D");
    CalendarDuration six = CalendarDuration.parse("P6D");
    CalendarDuration three = CalendarDuration.parse("P3D");
    assertThat(ask.deadlines(false, false, three).rows()).isEmpty();
    assertThat(Ask.only(ask.deadlines(false, false, five))).containsEntry("certain", "false");
    assertThat(Ask.only(ask.deadlines(false, false, six))).containsEntry("certain", "true");
  }

  @Test
  void aFilterSeesTheDueDayThatHoldsAndChangesNone() {
    Ask ask = extendedThen("  - {status: met, date: 2031-03-25, cite: two#p2}");
    Ask then = ask.asOf("2031-03-15");
    assertThat(then.filters("date:2031-03-14").deadlines().rows()).isEmpty();
    assertThat(Ask.only(then.filters("date:2031-03-20").deadlines()))
        .isEqualTo(Ask.only(then.deadlines()));
  }

  @Test
  void whatWasMetLateIsAskedForByThat() {
    assertThat(certainOfMetLate("2031-03-14")).isEmpty();
    assertThat(certainOfMetLate("2031-03-15")).containsExactly("true");
    assertThat(certainOfMetLate("[2031-03-14..2031-03-15]")).containsExactly("false");
    assertThat(certainOfMetLate("[2031-03-12..2031-03-14]")).isEmpty();
  }

  private static List<String> certainOfMetLate(String date) {
    Ask ask =
        deadline("due: 2031-03-14", "outcome: {status: met, date: \"" + date + "\", cite: two#p2}");
    Deadlines.Wanted late = new Deadlines.Wanted(false, false, true, null);
    return Ask.column(Deadlines.of(ask.asOf("2031-04-30").inquiry(), late), "certain");
  }

  @Test
  void whatHasNoLastDueDayIsOpenForEver() {
    Ask ask = deadline("set: 2031-03-01", "due: \"[2031-03-10..]\"");
    assertThat(Ask.only(ask.asOf("2031-03-09").deadlines()))
        .containsEntry("status", "open")
        .containsEntry("days_left", "")
        .containsEntry("certain", "true");
    assertThat(Ask.only(ask.asOf("2031-03-10").deadlines()))
        .containsEntry("status", "open")
        .containsEntry("certain", "false");
  }
}
