package factfile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
  private static final LocalDate WRITTEN = LocalDate.of(2024, 10, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-07                       | 2023-10-07..2023-10-07
          on 2023-10                       | 2023-10-01..2023-10-31
          Oct. 7, 2023                     | 2023-10-07..2023-10-07
          Oct 7 2023                       | 2023-10-07..2023-10-07
          October 7th, 2023                | 2023-10-07..2023-10-07
          7 October 2023                   | 2023-10-07..2023-10-07
          7 Oct. 2023                      | 2023-10-07..2023-10-07
          the 7th of October 2023          | 2023-10-07..2023-10-07
          October 2023                     | 2023-10-01..2023-10-31
          in 2023                          | 2023-01-01..2023-12-31
          Sept. 3, 2024                    | 2024-09-03..2024-09-03
          29 February 2024                 | 2024-02-29..2024-02-29
          May 2023                         | 2023-05-01..2023-05-31
          yesterday                        | 2024-10-21..2024-10-21
          last month                       | 2024-09-01..2024-09-30
          last year                        | 2023-01-01..2023-12-31
          """)
  void readsDays(String text, String days) {
    List<DayMention> found = DayReader.read(Tokens.of(text), WRITTEN);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).days().earliest() + ".." + found.get(0).days().latest())
        .isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they may go",
        "May they go",
        "a march",
        "7/10/2023",
        "30 February 2023",
        "1,200 people",
        "3 of them",
        "of 2000 people",
        "version 2.10",
        "August company",
        "mar 7"
      })
  void readsNoDayWhereThereIsNone(String text) {
    assertThat(DayReader.read(Tokens.of(text), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 October 2023       | 2023-10-07               | 7 October 2023
          Oct. 8, 2023         | 2024-05-07               | May 7, 2024
          October 8, 2023      | 2023-10-07               | October 7, 2023
          2023-10-08           | 2023-10-07               | 2023-10-07
          8th October 2023     | 2023-10-22               | 22nd October 2023
          October 2022         | 2023-10-07               | October 2023
          2022                 | 2023-10-07               | 2023
          8 October 2023       | 2023-11                  | November 2023
          8 October 2023       | [2024-09-22..2024-10-21] | between 22 September and 21 October 2024
          8 October 2023       | [2024-03-01..2024-03-05] | between 1 March and 5 March 2024
          between 1 and 5 March 2024 | 2024-04-02         | 2 April 2024
          Oct. 8               | 2024-10-07               | Oct. 7, 2024
          """)
  void aDayIsRewrittenInTheStyleFound(String old, String edtf, String rewritten)
      throws MalformedValue {
    FactDate date = Edtf.parse(edtf);
    DayPhrase phrase = DayPhrase.ending(Tokens.of(old));
    assertThat(phrase.says(date)).isFalse();
    assertThat(phrase.rewrite(date, false)).isEqualTo(rewritten);
    DayPhrase again = DayPhrase.ending(Tokens.of("On " + rewritten));
    assertThat(again.says(date)).isTrue();
    assertThat(again.first()).isEqualTo(1);
  }
}
