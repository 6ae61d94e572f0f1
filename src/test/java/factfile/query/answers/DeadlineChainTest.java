package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.query.snippet.Snippet;
import factfile.query.snippet.Snippets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline that is moved, missed and met late, day by day. */
class DeadlineChainTest {
  private static final String SOURCES =
      """
      sources:
        - {id: one, publisher: One, published: 2013-11-15}
        - {id: two, publisher: Two, published: 2014-12-31}
      entities:
        - {id: state, name: The State, kind: state}
      """;

  private static final List<String> STORY =
      List.of(
          "{status: missed, date: 2014-02-05, cite: two#p1}",
          "{status: extended, date: 2014-02-26, due: 2014-04-27, cite: two#p2}",
          "{status: missed, date: 2014-04-27, cite: two#p3}",
          "{status: met, date: 2014-06-23, cite: two#p4}");

  private static Ask deadline(List<String> outcomes) {
    StringBuilder yaml = new StringBuilder(SOURCES);
    yaml.append("deadlines:\n  - id: removal\n    title: Remove it all\n    owed_by: state\n");
    yaml.append("    set: 2013-11-15\n    due: 2014-02-05\n    cite: one#p1\n    outcome:\n");
    for (String outcome : outcomes) {
      yaml.append("      - ").append(outcome).append('\n');
    }
    return Ask.yaml(yaml.toString());
  }

  private static Map<String, String> on(String day, List<String> outcomes) {
    return Ask.only(deadline(outcomes).asOf(day).deadlines());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-01, open, 66, '', 2014-02-05, '', 2014-02-05=open",
    "2014-02-05, missed, '', 0, 2014-02-05, 2014-02-05, 2014-02-05=missed",
    "2014-02-10, missed, '', 5, 2014-02-05, 2014-02-05, 2014-02-05=missed",
    "2014-02-26, open, 60, '', 2014-04-27, '', 2014-02-05=missed 2014-04-27=open",
    "2014-03-01, open, 57, '', 2014-04-27, '', 2014-02-05=missed 2014-04-27=open",
    "2014-03-15, open, 43, '', 2014-04-27, '', 2014-02-05=missed 2014-04-27=open",
    "2014-04-28, missed, '', 1, 2014-04-27, 2014-04-27, 2014-02-05=missed 2014-04-27=missed",
    "2014-06-22, missed, '', 56, 2014-04-27, 2014-04-27, 2014-02-05=missed 2014-04-27=missed",
    "2014-06-23, met, '', 57, 2014-04-27, 2014-06-23, 2014-02-05=missed 2014-04-27=met",
    "2014-12-31, met, '', 57, 2014-04-27, 2014-06-23, 2014-02-05=missed 2014-04-27=met",
  })
  void goesByTheLegInForce(
      String day, String status, String left, String late, String due, String date, String legs) {
    List<String> shuffled = new ArrayList<>(STORY);
    for (int seed = 0; seed < 4; seed++) {
      assertThat(on(day, shuffled))
          .as("%s, order %d", day, seed)
          .containsEntry("status", status)
          .containsEntry("days_left", left)
          .containsEntry("days_late", late)
          .containsEntry("due", due)
          .containsEntry("first_due", "2014-02-05")
          .containsEntry("outcome_date", date)
          .containsEntry("legs", legs)
          .containsEntry("certain", "true");
      Collections.shuffle(shuffled, new Random(seed));
    }
  }

  @Test
  void whatNobodyCalledMissedHasPassed() {
    List<String> outcomes = List.of(STORY.get(0), STORY.get(1), STORY.get(3));
    assertThat(on("2014-04-28", outcomes))
        .containsEntry("status", "passed")
        .containsEntry("days_late", "1")
        .containsEntry("outcome_date", "")
        .containsEntry("legs", "2014-02-05=missed 2014-04-27=passed");
    assertThat(on("2014-03-01", List.of(STORY.get(1))))
        .as("moved before anybody called it missed")
        .containsEntry("legs", "2014-02-05=extended 2014-04-27=open");
  }

  @Test
  void aMissBeforeAnyDueDayBelongsToTheLegInForce() {
    List<String> outcomes =
        List.of(
            "{status: extended, date: 2014-01-10, due: 2014-04-27, cite: two#p1}",
            "{status: missed, date: 2014-01-15, cite: two#p2}");
    assertThat(on("2014-01-20", outcomes))
        .containsEntry("legs", "2014-02-05=extended 2014-04-27=missed");
  }

  @Test
  void aDueDayThatMayHaveBeenMovedIsInDoubt() {
    String moved =
        "{status: extended, date: \"[2014-02-01..2014-02-10]\", due: 2014-04-27, cite: two#p1}";
    assertThat(certainOfDue("2014-02-06", List.of(moved))).containsExactly("false");
    assertThat(certainOfDue("2014-02-11", List.of(moved))).containsExactly("true", "true");
    assertThat(certainOfDue("2014-02-06", List.of(STORY.get(3)))).containsExactly("true");
  }

  private static List<String> certainOfDue(String day, List<String> outcomes) {
    return Ask.rows(deadline(outcomes).asOf(day).timeline()).stream()
        .filter(row -> row.get("kind").equals("due"))
        .map(row -> row.get("certain"))
        .toList();
  }

  @Test
  void onlyDoubtOfWhatChangesADeadlineIsDoubtOfIt() {
    String progress = "{status: partly, share: 40%, date: 2014-02-27?, cite: two#p2}";
    String extended = "{status: extended, date: 2014-02-26?, due: 2014-04-27, cite: two#p2}";
    assertThat(on("2014-03-01", List.of(STORY.get(1), progress))).containsEntry("certain", "true");
    assertThat(on("2014-03-01", List.of(extended))).containsEntry("certain", "false");
  }

  @Test
  void aMissWithoutADayCountsFromTheDueDayBeforeIt() {
    List<String> outcomes =
        List.of(
            "{status: missed, cite: two#p1}",
            STORY.get(1),
            "{status: missed, cite: two#p3}",
            STORY.get(3));
    assertThat(on("2014-02-04", outcomes)).containsEntry("status", "open");
    assertThat(on("2014-02-10", outcomes))
        .containsEntry("status", "missed")
        .containsEntry("outcome_date", "2014-02-05");
    assertThat(on("2014-03-01", outcomes)).containsEntry("status", "open");
    assertThat(on("2014-04-28", outcomes)).containsEntry("status", "missed");
  }

  @Test
  void aMissToldAfterTheExtensionBelongsToTheLegThatWasDue() {
    List<String> outcomes =
        List.of(STORY.get(1), "{status: missed, date: 2014-03-05, cite: two#p1}");
    assertThat(on("2014-03-01", outcomes))
        .containsEntry("legs", "2014-02-05=extended 2014-04-27=open");
    assertThat(on("2014-03-05", outcomes))
        .containsEntry("status", "open")
        .containsEntry("legs", "2014-02-05=missed 2014-04-27=open");
  }

  @Test
  void onOneDayAMissCountsBeforeAnExtensionAndThatBeforeTheEnd() {
    List<String> outcomes =
        List.of(
            "{status: met, date: 2014-02-05, cite: two#p1}",
            "{status: extended, date: 2014-02-05, due: 2014-04-27, cite: two#p2}",
            "{status: partly, date: 2014-02-05, share: 4%, cite: two#p3}",
            "{status: missed, date: 2014-02-05, cite: two#p4}");
    assertThat(on("2014-02-05", outcomes))
        .containsEntry("status", "met")
        .containsEntry("days_late", "0")
        .containsEntry("legs", "2014-02-05=missed 2014-04-27=met")
        .containsEntry("progress", "4% (5 Feb 2014)")
        .containsEntry("cite", "one#p1 two#p4 two#p3 two#p2 two#p1");
  }

  @Test
  void whatComesAfterTheEndChangesNothing() {
    List<String> outcomes = new ArrayList<>(STORY);
    outcomes.add("{status: extended, date: 2014-07-01, due: 2014-08-01, cite: two#p5}");
    assertThat(on("2014-07-10", outcomes))
        .containsEntry("status", "met")
        .containsEntry("due", "2014-04-27");
  }

  @Test
  void anExtensionCanBeAWindowFromItsDay() {
    List<String> outcomes =
        List.of("{status: extended, date: 2014-02-26, window: 60 days, cite: two#p2}");
    assertThat(on("2014-03-01", outcomes))
        .containsEntry("due", "2014-04-27")
        .containsEntry("computed", "true")
        .containsEntry("days_left", "57");
  }

  @Test
  void anUncertainOutcomeCountsFromItsLatestDay() {
    List<String> outcomes =
        List.of(
            "{status: extended, date: \"[2014-02-24..2014-02-28]\", due: 2014-04-27, cite: two#p2}",
            "{status: met, date: \"[2014-06-20..2014-06-23]\", cite: two#p4}");
    assertThat(on("2014-02-26", outcomes))
        .containsEntry("status", "passed")
        .containsEntry("days_late", "21")
        .containsEntry("certain", "false");
    assertThat(on("2014-02-28", outcomes))
        .containsEntry("status", "open")
        .containsEntry("certain", "true");
    assertThat(on("2014-06-21", outcomes))
        .containsEntry("status", "passed")
        .containsEntry("certain", "false");
    assertThat(on("2014-06-23", outcomes))
        .containsEntry("status", "met")
        .containsEntry("days_late", "57")
        .containsEntry("days_late_low", "54")
        .containsEntry("days_late_high", "57")
        .containsEntry("certain", "true");
  }

  @Test
  void lateListsWhatWasMetAfterItsLastDueDay() {
    Deadlines.Wanted late = new Deadlines.Wanted(false, false, true, null);
    Ask ask = deadline(STORY);
    assertThat(Deadlines.of(ask.asOf("2014-06-24").inquiry(), late).rows()).hasSize(1);
    assertThat(Deadlines.of(ask.asOf("2014-05-01").inquiry(), late).rows()).isEmpty();
    List<String> inTime = List.of(STORY.get(1), "{status: met, date: 2014-04-27, cite: two#p4}");
    assertThat(Deadlines.of(deadline(inTime).asOf("2014-06-24").inquiry(), late).rows()).isEmpty();
  }

  @Test
  void theTimelineShowsTheDueDayOfEveryLeg() {
    Ask ask = deadline(STORY).filters("kind:due");
    assertThat(Ask.column(ask.timeline(), "date")).containsExactly("2014-02-05", "2014-04-27");
    assertThat(Ask.column(ask.asOf("2014-02-10").timeline(), "date")).containsExactly("2014-02-05");
    assertThat(Ask.column(deadline(STORY).filters("kind:outcome").timeline(), "title"))
        .containsExactly(
            "Deadline missed: Remove it all",
            "Deadline extended to 27 Apr 2014: Remove it all",
            "Deadline missed: Remove it all",
            "Deadline met, 57 days late: Remove it all");
  }

  @Test
  void progressOnADayInDoubtLeavesTheStatusAlone() {
    List<String> outcomes =
        List.of("{status: partly, date: \"[2014-01-05..2014-01-09]\", share: 4%, cite: two#p1}");
    assertThat(on("2014-01-07", outcomes))
        .containsEntry("status", "open")
        .containsEntry("progress", "")
        .containsEntry("certain", "true");
    assertThat(on("2014-01-09", outcomes))
        .containsEntry("progress", "4% (between 5 and 9 Jan 2014)")
        .containsEntry("certain", "true");
  }

  @Test
  void aSnippetDoubtsOnlyWhatIsInDoubt() {
    List<String> outcomes = new ArrayList<>(STORY.subList(0, 3));
    outcomes.add("{status: met, date: \"[2014-06-20..2014-06-25]\", cite: two#p4}");
    Ask ask = deadline(outcomes).asOf("2014-06-22");
    Snippet snippet = new Snippets(ask.base(), ask.inquiry().clocks()).of("removal");
    StringBuilder text = new StringBuilder();
    for (Snippet.Clause clause : snippet.clauses()) {
      clause.parts().forEach(part -> text.append(part.text()));
    }
    assertThat(text)
        .asString()
        .endsWith(
            "first due 5 February 2014, missed, extended to 27 April 2014,"
                + " missed on 27 April 2014, perhaps met");
  }

  @Test
  void daysAreNoSurerThanTheDueDay() {
    Ask ask =
        Ask.yaml(
            SOURCES
                + """
                deadlines:
                  - {id: a, title: A, owed_by: state, due: 2014-04, cite: one}
                """);
    assertThat(status(ask.asOf("2014-03-14"))).isEqualTo("open, 18 to 47 days left");
    assertThat(status(ask.asOf("2014-05-02"))).startsWith("passed 2 to 31 days ago");
    RecordedValue late = new RecordedValues(ask.base(), Ask.TODAY).of("a", "days_late", MAY);
    assertThat(late.canonical()).isEqualTo("2..31");
  }

  private static final LocalDate MAY = LocalDate.of(2014, 5, 2);

  private static String status(Ask ask) {
    StringBuilder text = new StringBuilder();
    ask.deadlines().rows().get(0).entry().details().stream()
        .filter(detail -> detail.label().equals("status"))
        .forEach(detail -> detail.text().forEach(span -> text.append(span.text())));
    return text.toString();
  }
}
