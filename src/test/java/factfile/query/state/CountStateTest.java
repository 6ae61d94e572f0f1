package factfile.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.FactKind;
import factfile.query.answers.Ask;
import factfile.query.answers.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of several values of a count is the answer on a day. */
class CountStateTest {
  private static final String SOURCES =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-04}
        - {id: two, publisher: Two, published: 2031-03-20}
        - {id: three, publisher: Three, published: 2031-03-01}
      """;

  private static FactBase base(String... values) {
    return Ask.base(
        SOURCES
            + "counts:\n  - id: out\n    topic: locked out\n    values:\n      - {value: "
            + String.join("}\n      - {value: ", values)
            + "}\n");
  }

  private static CountState on(String day, String... values) {
    FactBase base = base(values);
    return CountState.at(base, (Count) base.facts(FactKind.COUNT).get(0), LocalDate.parse(day));
  }

  private static String value(CountState series) {
    return series.value().quantity().text();
  }

  private static List<String> others(CountState series) {
    return series.others().stream().map(each -> each.value().quantity().text()).toList();
  }

  private static final String[] GROWING = {
    "100, date: 2031-03-01, cite: one#p1",
    "200, date: 2031-03-10, cite: two#p1",
    "300, date: 2031-03-15, cite: two#p2"
  };

  @Test
  void theNewestDayOnOrBeforeTheAskedOneAnswers() {
    assertThat(on("2031-02-28", GROWING)).isNull();
    assertThat(value(on("2031-03-01", GROWING))).isEqualTo("100");
    assertThat(value(on("2031-03-09", GROWING))).isEqualTo("100");
    assertThat(value(on("2031-03-10", GROWING))).isEqualTo("200");
    assertThat(value(on("2031-03-20", GROWING))).isEqualTo("300");
    assertThat(on("2031-03-20", GROWING).certain()).isTrue();
    assertThat(on("2031-03-20", GROWING).others()).isEmpty();
  }

  @Test
  void theOrderInTheFileDoesNotMatter() {
    String[] shrunk = {GROWING[2], GROWING[0], GROWING[1]};
    assertThat(value(on("2031-03-12", shrunk))).isEqualTo("200");
  }

  @Test
  void ofOneDayTheBestRankAnswersAndTheRestDisagrees() {
    String[] values = {
      "100, date: 2031-03-01, cite: one#p1",
      "140, date: 2031-03-01, rank: preferred, cite: one#p2",
      "90, date: 2031-03-01, rank: deprecated, cite: one#p3",
      "120, date: 2031-03-01, cite: one#p4"
    };
    CountState series = on("2031-03-04", values);
    assertThat(value(series)).isEqualTo("140");
    assertThat(others(series)).containsExactly("100", "120");
    assertThat(series.certain()).isTrue();
  }

  @Test
  void aNewerDayBeatsABetterRank() {
    CountState series =
        on(
            "2031-03-20",
            "100, date: 2031-03-01, rank: preferred, cite: one#p1",
            "200, date: 2031-03-10, cite: two#p1");
    assertThat(value(series)).isEqualTo("200");
    assertThat(others(series)).isEmpty();
  }

  @Test
  void deprecatedIsNeverTheAnswer() {
    assertThat(on("2031-03-20", "90, date: 2031-03-01, rank: deprecated, cite: one#p3")).isNull();
  }

  @Test
  void whoSaysTheSameCorroborates() {
    CountState series =
        on(
            "2031-03-20",
            "\"1,200\", date: 2031-03-01, cite: one#p1",
            "1200, date: 2031-03-01, cite: two#p1",
            "~1200, date: 2031-03-01, cite: two#p2");
    assertThat(value(series)).isEqualTo("1,200");
    assertThat(series.value().cites())
        .extracting(cite -> cite.text())
        .containsExactly("one#p1", "two#p1");
    assertThat(others(series)).containsExactly("~1200");
  }

  @Test
  void anUndatedValueHoldsOnItsSourcesLastDay() {
    String[] values = {"100, cite: one#p1", "200, cite: two#p1"};
    assertThat(on("2031-03-03", values)).isNull();
    assertThat(value(on("2031-03-04", values))).isEqualTo("100");
    assertThat(on("2031-03-04", values).date().edtf()).isEqualTo("2031-03-04");
    assertThat(value(on("2031-03-20", values))).isEqualTo("200");
  }

  @Test
  void aValueThatOnlyMayHaveBeenCountedByThenIsUncertain() {
    String[] values = {"100, date: \"[2031-03-01..2031-03-10]\", cite: two#p1"};
    assertThat(on("2031-02-28", values)).isNull();
    assertThat(on("2031-03-05", values).certain()).isFalse();
    assertThat(on("2031-03-10", values).certain()).isTrue();
  }

  @Test
  void aValueThatOnlyMayBeTheNewestIsUncertain() {
    String[] values = {
      "100, date: 2031-03-05, cite: two#p1", "200, date: \"[2031-03-01..2031-03-10]\", cite: two#p2"
    };
    assertThat(on("2031-03-20", values).certain()).isFalse();
    String[] agreeing = {values[0].replace("100", "200"), values[1]};
    assertThat(on("2031-03-20", agreeing).certain()).isTrue();
  }

  @Test
  void aDoubtfulDayIsUncertain() {
    assertThat(on("2031-03-20", "100, date: \"2031-03-05?\", cite: two#p1").certain()).isFalse();
    assertThat(on("2031-03-20", "100, date: 2031-03-05~, cite: two#p1").certain()).isTrue();
  }

  @Test
  void theRowSaysWhoDisagreesAndHowManyCameLater() {
    Ask ask =
        Ask.of(
            base(
                "100, date: 2031-03-01, cite: one#p1",
                "\">120\", date: 2031-03-01, cite: one#p2",
                "240..260, date: 2031-03-10, cite: two#p1"));
    Map<String, String> row = Ask.only(ask.asOf("2031-03-04").counts());
    assertThat(row)
        .containsEntry("value", "100")
        .containsEntry("date", "2031-03-01")
        .containsEntry("others", "more than 120 (One, one#p2)")
        .containsEntry("as_of", "2031-03-04")
        .containsEntry("up_to", "2031-03-04")
        .containsEntry("cite", "one#p1");
    assertThat(ask.asOf("2031-03-04").counts().notices())
        .anyMatch(notice -> notice.contains("1 later fact"));
    Map<String, String> now = Ask.only(ask.counts());
    assertThat(now)
        .containsEntry("value", "")
        .containsEntry("low", "240")
        .containsEntry("high", "260")
        .containsEntry("text", "240 to 260")
        .containsEntry("certain", "true")
        .containsEntry("as_of", "2031-03-20");
    assertThat(Ask.only(ask.asOf("2031-03-21").counts())).containsEntry("certain", "false");
    assertThat(Ask.column(Counts.history(ask.inquiry()), "text"))
        .containsExactly("100", "more than 120", "240 to 260");
  }

  @Test
  void aLaterSourceIsNotKnownBefore() {
    Ask ask = Ask.of(base(GROWING));
    assertThat(Ask.only(ask.knownBy(LocalDate.of(2031, 3, 19)).counts()))
        .containsEntry("value", "100")
        .containsEntry("as_of", "2031-03-04");
  }

  @Test
  void isFoundByTheSourcesOfWhatDisagreesWithIt() {
    Ask ask =
        Ask.of(
            base(
                "100, date: 2031-03-01, cite: one#p1",
                "200, date: 2031-03-01, cite: two#p1",
                "300, date: 2031-02-01, cite: three#p1"));
    for (String source : List.of("one", "two")) {
      assertThat(Ask.column(ask.filters("source:" + source).counts(), "value"))
          .as(source)
          .containsExactly("100");
    }
    assertThat(ask.filters("source:three").counts().rows()).isEmpty();
  }

  @Test
  void ofAHistoryWhatCameLaterIsLeftOutAndCounted() {
    Ask ask = Ask.of(base(GROWING)).asOf("2031-03-09");
    assertThat(Ask.column(Counts.history(ask.inquiry()), "value")).containsExactly("100");
    assertThat(Counts.history(ask.inquiry()).notices())
        .anyMatch(notice -> notice.contains("2 later facts"));
  }

  private static final String EVENT =
      """
      entities:
        - {id: ada, name: Ada, kind: person}
        - {id: ben, name: Ben, kind: person}
      events:
        - {id: fire, date: 2031-03-02, title: The store burns, cite: one}
      """;

  private static FactBase ofEvent(String... values) {
    return Ask.base(
        SOURCES
            + EVENT
            + "counts:\n  - id: out\n    topic: hurt\n    event: fire\n    values:\n      - {value: "
            + String.join("}\n      - {value: ", values)
            + "}\n");
  }

  private static CountState ofEvent(FactBase base, String day) {
    return CountState.at(base, (Count) base.facts(FactKind.COUNT).get(0), LocalDate.parse(day));
  }

  @Test
  void estimatesOfOneNumberDifferAndNoneIsTheAnswer() {
    FactBase base =
        ofEvent(
            "300, cite: {source: one, said_by: ada}",
            "\"<=520\", cite: two",
            "\">410\", cite: {source: two, said_by: ben}",
            "900, rank: deprecated, cite: three");
    CountState state = ofEvent(base, "2031-03-02");
    assertThat(state.isInDispute()).isTrue();
    assertThat(state.low()).isEqualByComparingTo("300");
    assertThat(state.high()).isEqualByComparingTo("520");
    assertThat(state.isOpenLow()).isTrue();
    assertThat(state.isOpenHigh()).isTrue();
    assertThat(state.phrase()).isEqualTo("300 or fewer to at least 520");
    assertThat(others(state)).containsExactly("300", ">410", "<=520");
    assertThat(state.others())
        .extracting(each -> each.reporter().id())
        .containsExactly("ada", "ben", null);
    assertThat(state.date().edtf()).isEqualTo("2031-03-02");
    assertThat(ofEvent(base, "2031-03-01")).isNull();
  }

  @Test
  void whoSaysItAboutAgreesWithWhoSaysIt() {
    FactBase base = ofEvent("~300, cite: one", "300, cite: two", "\"300\", cite: three");
    CountState state = ofEvent(base, "2031-03-20");
    assertThat(value(state)).isEqualTo("~300");
    assertThat(state.others()).isEmpty();
    assertThat(state.cites()).hasSize(3);
  }

  @Test
  void theLastWordOfAReporterStands() {
    // Out on the 20th, though written first; and a date of its own counts before that of its source
    FactBase later =
        ofEvent("340, cite: {source: two, said_by: ada}", "300, cite: {source: one, said_by: ada}");
    assertThat(value(ofEvent(later, "2031-03-02"))).isEqualTo("340");
    FactBase dated =
        ofEvent(
            "340, date: 2031-03-03, cite: {source: two, said_by: ada}",
            "300, date: 2031-03-04, cite: {source: one, said_by: ada}");
    assertThat(value(ofEvent(dated, "2031-03-02"))).isEqualTo("300");
    FactBase written =
        ofEvent("340, cite: {source: one, said_by: ada}", "300, cite: {source: one, said_by: ada}");
    assertThat(value(ofEvent(written, "2031-03-02"))).isEqualTo("300");
    // A publisher is not the one whom it quotes.
    FactBase both = ofEvent("340, cite: one", "300, cite: {source: one, said_by: ada}");
    assertThat(ofEvent(both, "2031-03-02").isInDispute()).isTrue();
  }

  @Test
  void theKeeperPrefersOneOfThem() {
    FactBase base =
        ofEvent("300, rank: preferred, cite: one", "400, cite: two", "300, cite: three");
    CountState state = ofEvent(base, "2031-03-20");
    assertThat(value(state)).isEqualTo("300");
    assertThat(others(state)).containsExactly("400");
    assertThat(state.cites()).hasSize(2);
    FactBase two = ofEvent("300, rank: preferred, cite: one", "400, rank: preferred, cite: two");
    assertThat(ofEvent(two, "2031-03-20").isInDispute()).isTrue();
  }

  @Test
  void whatASpeakerDisputesStandsBesideTheAnswerUntilTheSpeakerSaysOtherwise() {
    String[] values = {
      "3, date: 2031-03-01, cite: one",
      "4, date: 2031-03-05, rank: disputed, cite: two",
      "6, date: 2031-03-10, cite: one",
      "7, date: 2031-03-15, cite: two"
    };
    assertThat(value(on("2031-03-06", values))).isEqualTo("3");
    assertThat(others(on("2031-03-04", values))).isEmpty();
    assertThat(others(on("2031-03-06", values))).containsExactly("4");
    assertThat(value(on("2031-03-12", values))).isEqualTo("6");
    assertThat(others(on("2031-03-12", values))).containsExactly("4");
    assertThat(value(on("2031-03-15", values))).isEqualTo("7");
    assertThat(others(on("2031-03-15", values))).isEmpty();
    Ask ask = Ask.of(base(values)).asOf("2031-03-06");
    assertThat(Ask.only(ask.counts())).containsEntry("others", "4 (Two, 5 Mar 2031, two)");
  }

  @Test
  void onlyWhatIsDisputedIsNoAnswer() {
    CountState state = on("2031-03-06", "4, date: 2031-03-05, rank: disputed, cite: two");
    assertThat(state.isInDispute()).isTrue();
    assertThat(state.phrase()).isEqualTo("4");
  }

  @Test
  void ofAnotherWholeItIsAnotherNumber() {
    FactBase base =
        ofEvent(
            "30, of: 100, cite: {source: one, said_by: ada}",
            "30, of: 120, cite: {source: two, said_by: ben}");
    CountState state = ofEvent(base, "2031-03-20");
    assertThat(state.isInDispute()).isTrue();
    assertThat(state.others())
        .extracting(each -> each.value().phrase())
        .containsExactly("30 of 100", "30 of 120");
    String[] sameDay = {
      "30, of: 190, date: 2031-03-01, cite: one", "30, of: 200, date: 2031-03-01, cite: two"
    };
    assertThat(others(on("2031-03-04", sameDay))).containsExactly("30");
  }

  @Test
  void nobodyIsSaidToHaveToldThePartsOfAnother() {
    FactBase base =
        ofEvent(
            "9, parts: [{label: men, value: 5}, {label: women, value: 4}], cite: one",
            "9, parts: [{label: men, value: 2}, {label: women, value: 7}], cite: two");
    assertThat(ofEvent(base, "2031-03-20").value().parts()).isEmpty();
    FactBase one = ofEvent("9, cite: one", "9, parts: [{label: men, value: 9}], cite: two");
    assertThat(ofEvent(one, "2031-03-20").value().parts()).hasSize(1);
  }

  @Test
  void whoeverRevisesANumberDoesNotDisagreeWithHimself() {
    FactBase base =
        ofEvent(
            "100, date: 2031-03-02, cite: one",
            "140, date: 2031-03-03, cite: one",
            "150, date: 2031-03-04, cite: two");
    List<Map<String, String>> rows = Ask.rows(Counts.history(Ask.of(base).inquiry()));
    assertThat(rows)
        .extracting(row -> row.get("told") + ": " + row.get("others"))
        .containsExactly(
            "2031-03-02: 150 (Two, 4 Mar 2031, two)",
            "2031-03-03: 150 (Two, 4 Mar 2031, two)",
            "2031-03-04: 140 (One, 3 Mar 2031, one)");
  }
}
