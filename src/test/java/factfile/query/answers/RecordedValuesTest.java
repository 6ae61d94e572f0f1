package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.query.words.QueryError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that notes carry, by record, field and day. */
class RecordedValuesTest {
  private static final RecordedValues VALUES =
      new RecordedValues(
          Ask.base(
              """
              sources:
                - {id: one, publisher: One, published: 2031-03-04}
                - {id: two, publisher: Two, published: 2031-06-30}
              entities:
                - {id: port, name: Port Authority, kind: body, aliases: [Port, PA], cite: one#p1}
              events:
                - {id: vote, title: The vote, who: port, date: 2031-03-01~, cite: one#p1}
                - {id: visits, title: Visits, date: {2031-03-01,2031-03-05..2031-03-06}, cite: one#p1}
                - id: told
                  title: Told differently
                  date: [{date: 2031-03-01, cite: one#p1}, {date: 2031-03-02, cite: two#p1}]
                - id: decided
                  title: Told differently, and decided
                  date:
                    - {date: 2031-03-01, cite: one#p1}
                    - {date: 2031-03-02T18:30, rank: preferred, cite: two#p1}
                - {id: siege, title: A siege, date: 2031-03-0X/2031-03-20, cite: one#p1}
              statements:
                - {id: threat, speaker: port, act: warned, gist: It will close, date: 2031-03-02, cite: one#p1}
              counts:
                - id: ships
                  topic: ships waiting
                  unit: ships
                  values:
                    - {value: 12, date: 2031-03-01, cite: one#p1}
                    - {value: 13, date: 2031-03-02, rank: deprecated, cite: one#p1}
                    - {value: "~20", date: 2031-04-01, cite: two#p1}
              deadlines:
                - id: reopen
                  title: Reopen the quay
                  owed_by: port
                  set: 2031-03-01
                  due: 2031-03-14
                  cite: one#p1
                  outcome:
                    - {status: extended, date: 2031-03-13, due: 2031-03-20, cite: two#p1}
                    - {status: met, date: "[2031-03-23..2031-03-25]", cite: two#p1}
              resolutions:
                - id: accord
                  name: East Quay Accord
                  date: 2018
                  cite: one#p5
                  terms:
                    - id: accord/keep-open
                      party: port
                      duty: Keep the quay open
                      record: {status: kept, from: 2019-01-01, cite: one#p6}
              """),
          LocalDate.of(2031, 5, 1));

  private static RecordedValue value(String id, String field, String day) {
    return VALUES.of(id, field, day == null ? null : LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "vote, date, 2031-03-01~",
    "threat, date, 2031-03-02",
    "ships, value, ~20",
    "reopen, due, 2031-03-20",
    "accord/keep-open, status, kept",
    "accord, date, 2018",
    "port, name, Port Authority",
    "one, published, 2031-03-04",
  })
  void everyKindHasAMainField(String id, String field, String canonical) {
    RecordedValue value = value(id, null, null);
    assertThat(value.field()).isEqualTo(field);
    assertThat(value.canonical()).isEqualTo(canonical);
    assertThat(value(id, field, null)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ships, topic, 2031-05-01, ships waiting",
    "reopen, status, 2031-05-01, met",
    "reopen, days_late, 2031-05-01, 3..5",
    "reopen, days_left, 2031-03-16, 4",
    "reopen, owed_by, 2031-03-16, Port Authority",
    "reopen, computed, 2031-03-16, no",
    "port, aliases, 2031-05-01, Port and PA",
  })
  void otherFieldsAreThoseOfItsRows(String id, String field, String day, String canonical) {
    assertThat(value(id, field, day).canonical()).isEqualTo(canonical);
  }

  @Test
  void aCountKnowsWhatItWasAndWillBe() {
    RecordedValue now = value("ships", null, "2031-04-02");
    assertThat(now.quantity().text()).isEqualTo("~20");
    assertThat(now.unit()).isEqualTo("ships");
    assertThat(now.certain()).isTrue();
    assertThat(now.earlier()).containsExactly("12");
    assertThat(value("ships", null, "2031-03-05").canonical()).isEqualTo("12");
    assertThat(value("ships", null, "2031-02-01")).isNull();
    assertThat(value("ships", null, "2031-07-01").certain()).as("beyond the record").isFalse();
  }

  @Test
  void aDeadlineKnowsWhatTimeAndExtensionsMadeOfIt() {
    assertThat(value("reopen", "due", null).earlier()).contains("2031-03-14");
    assertThat(value("reopen", "status", null).earlier()).contains("open", "passed", "missed");
    assertThat(value("reopen", "title", null).earlier()).isEmpty();
    assertThat(value("vote", null, null).earlier()).isEmpty();
    assertThat(value("reopen", "days_left", "2031-03-16").unit()).isEqualTo("days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vot    | -      | there is no record `vot`         | did you mean `vote`?",
        "prt    | -      | there is no record `prt`         | did you mean `port`?",
        "xyzzyx | -      | there is no record `xyzzyx`      | `factfile search`",
        "vote   | titel  | `vote` has no field `titel`      | did you mean `title`?",
        "vote   | xyzzyx | `vote` has no field `xyzzyx`     | it has date, ",
        "reopen | legs   | `legs` holds several values      | in a block",
      })
  void saysWhatIsNotThere(String id, String field, String message, String fix) {
    QueryError error =
        catchThrowableOfType(
            QueryError.class, () -> value(id, field.equals("-") ? null : field, null));
    assertThat(error).hasMessageContaining(message);
    assertThat(error.fix()).contains(fix);
  }

  @Test
  void whatWasOnSeveralDaysHasAllOfThem() {
    RecordedValue all = value("visits", null, null);
    assertThat(all.canonical()).isEqualTo("{2031-03-01,2031-03-05..2031-03-06}");
    assertThat(all.phrase()).isEqualTo("1 Mar 2031 and 5 Mar 2031 to 6 Mar 2031");
  }

  @Test
  void aDayInDisputeIsNoValue() {
    QueryError error = catchThrowableOfType(QueryError.class, () -> value("told", null, null));
    assertThat(error).hasMessageContaining("in dispute");
    assertThat(value("told", "earliest", null).canonical()).isEqualTo("2031-03-01");
    assertThat(value("decided", null, null).canonical()).isEqualTo("2031-03-02T18:30");
  }

  @Test
  void daysThatAreUncertainAreARange() {
    assertThat(value("siege", "days", null).canonical()).isEqualTo("12..20");
    assertThat(value("vote", "days", null)).isNull();
  }
}
