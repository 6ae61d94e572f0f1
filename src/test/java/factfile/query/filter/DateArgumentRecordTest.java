package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.model.base.FactBase;
import factfile.query.answers.Ask;
import factfile.query.state.Clocks;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of records, and days moved. */
class DateArgumentRecordTest {
  private static final FactBase BASE =
      Ask.base(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-06-30}
            - {id: undated, publisher: Gazette, up_to: 2031-06-30}
          entities:
            - {id: port, name: The Port, kind: body}
          events:
            - {id: fire, title: A fire, date: 2031-01-31, cite: gazette}
            - {id: fire-3d, title: A fire again, date: 2031-02-10, cite: gazette}
            - {id: flood, title: A flood, date: '[2031-03-01..2031-03-05]', cite: gazette}
            - {id: strike, title: A strike, date: 2031-04-01/2031-04-09, cite: gazette}
            - {id: since, title: A talk, date: 2031-05-01/.., cite: gazette}
            - {id: never, title: A rumour, cite: gazette}
          statements:
            - {id: word, date: 2031-02-02, speaker: port, act: said, gist: No, cite: gazette}
          counts:
            - id: boats
              topic: boats
              values:
                - {value: 3, date: 2031-02-01, cite: gazette}
                - {value: 4, date: 2031-03-01, cite: gazette}
          deadlines:
            - id: repair
              title: Mend the quay
              set: 2031-02-10
              due: 2031-03-10
              owed_by: port
              cite: gazette
              outcome:
                - {status: extended, date: 2031-03-20, due: 2031-04-20, cite: gazette}
                - {status: met, date: 2031-04-10, cite: gazette}
          resolutions:
            - id: act-1
              name: Act 1
              date: 2031-01-05
              issued_by: port
              cite: gazette
              terms: [{id: act-1/pay, party: port, duty: Pay, cite: gazette}]
          """);

  private static DateArgument dates(LocalDate asOf) {
    return new DateArgument(BASE, new Clocks(asOf, LocalDate.of(2031, 7, 1), BASE.end()));
  }

  private static String range(String text) {
    var days = dates(null).range(text);
    return days.earliest() + " " + days.latest();
  }

  @ParameterizedTest
  @CsvSource({
    "@fire, 2031-01-31 2031-01-31",
    "@fire-3d, 2031-02-10 2031-02-10",
    "@fire-3d-3d, 2031-02-07 2031-02-07",
    "@fire-4d, 2031-01-27 2031-01-27",
    "@fire+1m, 2031-02-28 2031-02-28",
    "@fire+1m+1d, 2031-03-01 2031-03-01",
    "@fire+1y-2w, 2032-01-17 2032-01-17",
    "@flood, 2031-03-01 2031-03-05",
    "@flood+1d, 2031-03-02 2031-03-06",
    "@flood-1d..@flood+1d, 2031-02-28 2031-03-06",
    "@flood..@fire-3d+2m, 2031-03-01 2031-04-10",
    "@strike, 2031-04-01 2031-04-09",
    "@since+1d, 2031-05-02 null",
    "@fire.., 2031-01-31 null",
    "..@fire, null 2031-01-31",
    "@word, 2031-02-02 2031-02-02",
    "@boats, 2031-03-01 2031-03-01",
    "@act-1, 2031-01-05 2031-01-05",
    "@gazette, 2031-06-30 2031-06-30",
    "@repair, 2031-04-20 2031-04-20",
    "@repair-1w, 2031-04-13 2031-04-13",
    "@repair.set, 2031-02-10 2031-02-10",
    "@repair.first_due+1d, 2031-03-11 2031-03-11",
    "@repair.outcome_date, 2031-04-10 2031-04-10",
    "today-2w, 2031-06-17 2031-06-17",
    "2031-02-01+30d, 2031-03-03 2031-03-03",
    "2031-02+1m, 2031-03-01 2031-03-28",
  })
  void aRecordHasADayThatCanBeMoved(String text, String days) {
    assertThat(range(text)).isEqualTo(days);
  }

  @Test
  void aDeadlineIsDueAsOnTheAskedDay() {
    assertThat(dates(LocalDate.of(2031, 3, 1)).day("@repair")).hasToString("2031-03-10");
    assertThat(dates(LocalDate.of(2031, 4, 1)).day("@repair")).hasToString("2031-04-20");
    assertThat(dates(LocalDate.of(2031, 2, 10)).day("@boats")).hasToString("2031-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@fier-1d | `@fier`: there is no record `fier`",
        "@ | `@`: there is no record ``",
        "@port | `@port` has no day",
        "@undated | `@undated` has no day",
        "@never | `@never` has no day on record",
        "@act-1/pay | `@act-1/pay` has no day",
        "@fire.set | `@fire.set` names no day",
        "@repair.due-1d | `@repair.due` names no day",
        "@repair.set.. | `@repair.set..` names no day",
        "@flood | `@flood` is not one day, but some day from 2031-03-01 to 2031-03-05",
        "@since | `@since` is not one day, but some day from 2031-05-01",
        "2031-02 | `2031-02` is not one day, but some day from 2031-02-01 to 2031-02-28",
        "@fire+1234567d | `@fire+1234567d`: there is no record `fire+1234567d`",
        "today+1x | `today+1x`",
      })
  void whatIsNoDayIsRefused(String text, String message) {
    assertThat(catchThrowableOfType(QueryError.class, () -> dates(null).day(text)))
        .hasMessageStartingWith(message);
  }

  @Test
  void noBaseNoRecord() {
    DateArgument alone = new DateArgument(LocalDate.of(2031, 7, 1));
    assertThat(alone.day("today-1d")).hasToString("2031-06-30");
    assertThat(catchThrowableOfType(QueryError.class, () -> alone.day("@fire")))
        .hasMessageContaining("no day here");
  }

  @Test
  void howeverFarItIsMovedItIsADayOrRefused() {
    assertThat(
            catchThrowableOfType(QueryError.class, () -> range("today" + "+999999y".repeat(2000))))
        .hasMessageContaining("too far");
  }

  @Test
  void whatIsNotPublishedYetHasNoDay() {
    Ask before = Ask.of(BASE).knownBy(LocalDate.of(2031, 1, 1)).filters("date:@fire");
    assertThat(catchThrowableOfType(QueryError.class, before::timeline))
        .hasMessageContaining("no record `fire`");
  }
}
