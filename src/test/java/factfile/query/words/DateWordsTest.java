package factfile.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as a list has them. */
class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-07                | 7 Oct 2023",
        "2024-10                   | Oct 2024",
        "2024                      | 2024",
        "[2024-01-01..2024-12-30]  | between 1 Jan and 30 Dec 2024",
        "[2024-01..2024-11]        | between 1 Jan and 30 Nov 2024",
        "[2024-02..2024-12]        | between 1 Feb and 31 Dec 2024",
        "[2023..2024]              | between 1 Jan 2023 and 31 Dec 2024",
        "[2024-03-01..2024-03-05]  | between 1 and 5 Mar 2024",
        "[2023-12-30..2024-01-02]  | between 30 Dec 2023 and 2 Jan 2024",
        "[2024-03-01,2024-03-03]   | 1 or 3 Mar 2024",
        "[2024-02-28,2024-03-03]   | 28 Feb or 3 Mar 2024",
        "[2024-03-01,2024-03-03,2024-03-05] | between 1 and 5 Mar 2024",
        "[2024-03-01,2024-03-03..2024-03-04] | between 1 and 4 Mar 2024",
        "[2024-03-01..2024-03-02,2024-03-04] | between 1 and 4 Mar 2024",
        "[..2024-10-21]            | by 21 Oct 2024",
        "[2024-10-01..]            | on or after 1 Oct 2024",
        "[..2023,2025..]           | an unknown day",
        "2023-10~                  | about Oct 2023",
        "2023-10-07?               | 7 Oct 2023 ?",
        "2023%                     | about 2023 ?",
        "2023-10-07/2023-10-09     | 7 Oct 2023 to 9 Oct 2023",
        "2023-10/..                | from Oct 2023 on",
        "2023-10-08/               | from 8 Oct 2023 on",
        "../2024-10-21             | up to 21 Oct 2024",
      })
  void saysTheDays(String date, String expected) throws EdtfException {
    assertThat(DateWords.of(Edtf.parse(date))).isEqualTo(expected);
  }
}
