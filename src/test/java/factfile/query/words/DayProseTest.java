package factfile.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as a sentence has them. */
class DayProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-07                | 7 October 2023",
        "2024-10                   | October 2024",
        "2024                      | 2024",
        "[2024-01-01..2024-01-31]  | January 2024",
        "2023-10-07?               | probably 7 October 2023",
        "2023-10~                  | about October 2023",
        "2023%                     | probably about 2023",
      })
  void aDayAMonthOrAYear(String date, String expected) throws EdtfException {
    assertThat(DayProse.of(Edtf.parse(date))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2024-03-01..2024-03-05]  | between 1 and 5 March 2024",
        "[2024-09-22..2024-10-21]  | between 22 September and 21 October 2024",
        "[2023-12-30..2024-01-02]  | between 30 December 2023 and 2 January 2024",
        "[2024-01..2024-03]        | between January and March 2024",
        "[2023-11..2024-02]        | between November 2023 and February 2024",
        "[2023..2024]              | between 2023 and 2024",
        "199X                      | between 1990 and 1999",
        "2023-21                   | between March and November 2023",
        "[2024-01-02..2024-12-31]  | between 2 January and 31 December 2024",
        "[2024-01-01..2024-12-30]  | between 1 January and 30 December 2024",
        "[2024-02-02..2024-03-31]  | between 2 February and 31 March 2024",
        "[2024-02-01..2024-03-30]  | between 1 February and 30 March 2024",
      })
  void someDayBetweenTwoIsToldAsCoarselyAsItIsKnown(String date, String expected)
      throws EdtfException {
    assertThat(DayProse.of(Edtf.parse(date))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2024-03-01,2024-03-03]   | 1 or 3 March 2024",
        "[2023-12-30,2024-01-02]   | 30 December 2023 or 2 January 2024",
        "[2024-03-01,2024-03-03,2024-03-05,2024-03-07] | 1, 3, 5 or 7 March 2024",
        "[2024-03-01,2024-03-03,2024-03-05,2024-03-07,2024-03-09] | between 1 and 9 March 2024",
        "[2024-03-01,2024-03-03..2024-03-05] | between 1 and 5 March 2024",
      })
  void fewDaysAreNamedManyAreNot(String date, String expected) throws EdtfException {
    assertThat(DayProse.of(Edtf.parse(date))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[..2024-10-21]            | by 21 October 2024",
        "[2024-10-01..]            | on or after 1 October 2024",
        "[..2023,2025..]           | an unknown day",
        "2023-10-07/2023-10-09     | from 7 October 2023 to 9 October 2023",
        "2023-10-08/..             | from 8 October 2023 on",
        "2023-10-08/               | from 8 October 2023, end not on record",
        "../2024-10-21             | up to 21 October 2024",
      })
  void anEndCanBeOpenOrUnknown(String date, String expected) throws EdtfException {
    assertThat(DayProse.of(Edtf.parse(date))).isEqualTo(expected);
  }
}
