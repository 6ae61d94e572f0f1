package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-13-01          | there is no month 13          | write `2023-01-13`                | 5",
        "2023-10-00          | there is no day 00            | has 31 days                       | 8",
        "2023-00             | there is no month 00          | from 01 to 12                     | 5",
        "2023-42             | there is no month 42          | from 01 to 12                     | 5",
        "2023-21-01          | there is no month 21          | write `2023-01-21`                | 5",
        "2023-02-30          | there is no day 30 in February 2023 | has 28 days; where the day is unknown, write `2023-02` | 8",
        "2023-02-29          | there is no day 29            | has 28 days                       | 8",
        "2023-10-7           | this is not an EDTF date      | write `2023-10-07`                | 8",
        "2023-1-07           | this is not an EDTF date      | write `2023-01-07`                | 5",
        "2023-1              | this is not an EDTF date      | write `2023-01`                   | 5",
        "23-10-07            | this is not an EDTF date      | year with four digits             | 2",
        "99                  | this is not an EDTF date      | year with four digits             | 2",
        "7 Oct 2023          | this is not an EDTF date      | write `2023-10-07`                | 1",
        "'Oct. 7, 2023'      | this is not an EDTF date      | write `2023-10-07`                | 0",
        "October 7th 2023    | this is not an EDTF date      | write `2023-10-07`                | 0",
        "October 2023        | this is not an EDTF date      | write `2023-10`                   | 0",
        "31 Feb 2023         | this is not an EDTF date      | a date like `2023-10-07`          | 2",
        "10/07/2023          | this is not an EDTF date      | write `2023-10-07` (month first) or `2023-07-10` (day first) | 5",
        "13/07/2023          | this is not an EDTF date      | write `2023-07-13`                | 5",
        "2023/10/07          | this is not an EDTF date      | write `2023-10-07`                | 7",
        "2023/10             | this is not an EDTF date      | write `2023-10`                   | 7",
        "7.10.2023           | this is not an EDTF date      | write `2023-07-10` (month first) or `2023-10-07` (day first) | 1",
        "20231007            | this is not an EDTF date      | write the day as `2023-10-07`     | 4",
        "12345               | this is not an EDTF date      | `Y12345`                          | 4",
        "2023-2024           | this is not an EDTF date      | `2023/2024` for all of it, `[2023..2024]` for one day in it | 5",
        "2023-10-07..2023-10-09 | a range stands in brackets | `[2023-10-07..2023-10-09]` for one day of them, `2023-10-07/2023-10-09` for all | 10",
        "..2023              | a range stands in brackets    | `[..2023]` for one day of them, `../2023` for all | 0",
        "..                  | a range stands in brackets    | for one day                       | 0",
        "2023-10-07 at noon  | there is text after the date  | end it after `2023-10-07`         | 10",
        "2023-10-07T10:00    | the time of day cannot be read | leave it out, only the day counts: `2023-10-07` | 10",
        "2023-10-07T24:00:00 | the time of day cannot be read | `2023-10-07`                     | 10",
        "2023-10-07T10:00:00+1 | the time of day cannot be read | `2023-10-07`                   | 10",
        "2023-10-07T10:00:00+18:01 | the time of day cannot be read | `2023-10-07`              | 10",
        "2023-10-07T10:00:00-19 | the time of day cannot be read | `2023-10-07`                 | 10",
        "2023-10-07T10:00:00-00:00 | the time of day cannot be read | `2023-10-07`              | 10",
        "2023-10-07T10:00:00-00 | the time of day cannot be read | `2023-10-07`                 | 10",
        "2023-10T10:00:00    | there is text after the date  | end it after `2023-10`            | 7",
        "2023-10-07T10:00:00Z/2023-10-08 | there is text after the date | end it after `2023-10-07` | 10",
        "''                  | the date is empty             | leave the key out                 | 0",
        "' 2023'             | a date has no spaces          | write `2023`                      | 0",
        "'2023-10 '          | a date has no spaces          | write `2023-10`                   | 7",
        "2023-10-xx          | a capital X                   | write `2023-10-XX`                | 8",
        "199u                | a capital X                   | write `199X`                      | 3",
        "1984?~              | one mark                      | write `%`                         | 5",
        "Y2023               | more than four digits         | write `2023`                      | 1",
        "Y-44                | more than four digits         | write `-0044`                     | 2",
        "Y12345678901        | out of range                  | Y999999999                        | 1",
        "-0000               | no year -0000                 | write `0000`                      | 0",
        "some day            | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "?                   | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "/..                 | the interval has no date      | at least one side                 | 0",
        "../                 | the interval has no date      | at least one side                 | 2",
        "Y012345             | no zero in front              | `Y12345`                          | 1",
        "Y-0012345           | no zero in front              | `Y-12345`                         | 2",
        "/                   | the interval has no date      | at least one side                 | 0",
        "../..               | the interval has no date      | at least one side                 | 2",
        "2024/2023           | it ends before it starts      | write `2023/2024`                 | 5",
        "2023/2023-13        | there is no month 13          | from 01 to 12                     | 10",
        "2023-02-3X          | there is no day 30 in February 2023 | has 28 days                       | 8",
        "2023-1?             | this is not an EDTF date      | write `2023-01`                   | 5",
        "12/2023             | this is not an EDTF date      | write `2023-12`                   | 2",
        "01/2023             | this is not an EDTF date      | write `2023-01`                   | 2",
        "00.07.23            | this is not an EDTF date      | year with four digits, as in      | 2",
        "'2023,'             | there is text after the date  | end it after `2023`               | 4",
        "1234567890          | this is not an EDTF date      | a date like `2023-10-07`          | 4",
        "2023-10-XXT10:00:00 | this is not an EDTF date      | a date like `2023-10-07`          | 10",
        "Y170000002T10:00:00 | there is text after the date  | end it after `Y170000002`         | 10",
        "Y-17000002T10:00:00 | there is text after the date  | end it after `Y-17000002`         | 10",
        "Y9999               | more than four digits         | write `9999`                      | 1",
        "E12                 | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "S12                 | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "??                  | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "what? no            | this is not an EDTF date      | a date like `2023-10-07`          | 0",
        "2023-XX/2024        | unspecified digit in an interval (EDTF Level 2) | write `2023`                      | 5",
        "2023-10-1X/2024     | unspecified digit in an interval (EDTF Level 2) | `..` where it is open             | 9",
        "2023-10-07T1a:00:00 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10.00:00 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00ZZ | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+04.30 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+04:3 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+1a | the time of day cannot be read | `2023-10-07`                      | 10",
        "Y012345678          | no zero in front              | `Y12345678`                       | 1",
        "Y09999              | more than four digits         | write `9999`                      | 1",
        "2023-13-12          | there is no month 13          | write `2023-12-13`                | 5",
        "199X/2004           | unspecified digit in an interval (EDTF Level 2) | `..` where it is open | 3",
      })
  void whatIsWrongAndWhatToDo(String text, String message, String remedy, int offset) {
    EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.remedy()).contains(remedy);
    assertThat(refusal.offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[                       | the set has no end                  | close it       | 1",
        "[2023                   | the set has no end                  | close it       | 5",
        "[]                      | a member of the set is empty        | one comma      | 1",
        "[2023,]                 | a member of the set is empty        | one comma      | 6",
        "[2023,,2024]            | a member of the set is empty        | one comma      | 6",
        "[..]                    | a range needs a date                | on or before   | 1",
        "[2023, 2024]            | a date has no spaces                | `[2023,2024]`  | 6",
        "[2023]?                 | qualification in a set (EDTF Level 2) | plain days   | 6",
        "[2023] or so            | there is text after the set         | `]`            | 6",
        "[2023?,2024]            | qualification in a set (EDTF Level 2) | plain days   | 5",
        "[2023-21]               | season in a set (EDTF Level 2)      | plain days     | 6",
        "[2023-10-XX]            | unspecified digit in a set (EDTF Level 2) | plain days | 9",
        "[199X]                  | unspecified digit in a set (EDTF Level 2) | plain days | 4",
        "[2023-10-1X]            | unspecified digit in a set (EDTF Level 2) | plain days | 10",
        "[2023-XX]               | unspecified digit in a set (EDTF Level 2) | plain days | 6",
        "[/2024]                 | an interval cannot be a member      | write `..2024` | 1",
        "[2023/2024]             | an interval cannot be a member      | write `2023..2024` | 5",
        "[2024..2023]            | it ends before it starts            | `2023..2024`   | 7",
        "[2023-10-7,2023-10-08]  | this is not an EDTF date            | `2023-10-07`   | 9",
        "[2023,7 Oct 2023]       | this is not an EDTF date            | `2023-10-07`   | 7",
      })
  void whatIsWrongInASet(String text, String message, String remedy, int offset) {
    whatIsWrongAndWhatToDo(text, message, remedy, offset);
  }

  @Test
  void aListIsASet() throws EdtfException {
    FactDate date =
        Edtf.oneOf(List.of("2023-10-08", "2023-10-07", "..2022", "2024-10-01..2024-11"));
    assertThat(date.edtf()).isEqualTo("[2023-10-08,2023-10-07,..2022,2024-10-01..2024-11]");
    assertThat(((FactDate.Moment) date).choices())
        .containsExactly(
            new Days(null, LocalDate.of(2022, 12, 31)),
            new Days(LocalDate.of(2023, 10, 7), LocalDate.of(2023, 10, 8)),
            new Days(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 30)));
  }

  @Test
  void aListOfOneIsThatDate() throws EdtfException {
    assertThat(Edtf.oneOf(List.of("2023-10-07?"))).isEqualTo(Edtf.parse("2023-10-07?"));
    assertThat(Edtf.oneOf(List.of("..2023")).edtf()).isEqualTo("[..2023]");
  }

  @Test
  void theOffsetInAListCountsInTheSetsText() {
    EdtfException refusal =
        catchThrowableOfType(
            EdtfException.class, () -> Edtf.oneOf(List.of("2023-10-07", "2023-10-32")));
    assertThat(refusal).hasMessageContaining("day 32");
    assertThat("[2023-10-07,2023-10-32]".substring(refusal.offset())).isEqualTo("32]");
    assertThat(catchThrowableOfType(EdtfException.class, () -> Edtf.oneOf(List.of())))
        .hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Y-999999999,Y-999999999..]", "[Y999999999,..Y999999999]", "[..1984,1980..]"})
  void membersThatOverlapAreOneRun(String text) throws EdtfException {
    assertThat(((FactDate.Moment) Edtf.parse(text)).choices()).hasSize(1);
  }

  @Test
  void everyDayReadsBackAsWritten() throws EdtfException {
    for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2005; day = day.plusDays(1)) {
      assertThat(Edtf.parse(day.toString())).isEqualTo(FactDate.Moment.day(day));
    }
    Days days = new Days(LocalDate.of(2023, 10, 7), LocalDate.of(2024, 2, 29));
    for (Days some :
        List.of(days, new Days(null, days.latest()), new Days(days.earliest(), null))) {
      FactDate.Moment between = FactDate.Moment.between(some);
      assertThat(Edtf.parse(between.edtf())).isEqualTo(between);
    }
  }

  @Test
  void noTextBreaksTheParser() {
    String alphabet = "0123456789--//..,[]{}XYESTZ:?~% xuaJanOct\u2013";
    Random random = new Random(8601);
    for (int i = 0; i < Integer.getInteger("parser.texts", 200_000); i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "2023-10" : "");
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(Edtf.parse(text.toString()).edtf()).isEqualTo(text.toString());
      } catch (EdtfException refusal) {
        assertThat(refusal.offset()).as("%s", text).isBetween(0, text.length());
        assertThat(refusal.remedy()).as("%s", text).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-0X, 2023-10-01, 2023-10-09",
    "2023-10-1X, 2023-10-10, 2023-10-19",
    "2023-10-3X, 2023-10-30, 2023-10-31",
    "2023-09-3X, 2023-09-30, 2023-09-30",
    "2023-02-2X, 2023-02-20, 2023-02-28",
    "2024-02-2X?, 2024-02-20, 2024-02-29",
    "-0044-03-1X, -0044-03-10, -0044-03-19",
    "-0044-03, -0044-03-01, -0044-03-31"
  })
  void aDateCanBePartlyKnown(String text, LocalDate first, LocalDate last) throws EdtfException {
    FactDate date = Edtf.parse(text);
    assertThat(date.earliest()).isEqualTo(first);
    assertThat(date.latest()).isEqualTo(last);
  }

  /** The year before 0001 is 0000, and none is -0000. */
  @ParameterizedTest
  @CsvSource({"-000X, -9, -1", "-00XX, -99, -1", "-001X, -19, -10", "000X, 0, 9", "00XX, 0, 99"})
  void unknownDigitsStandForNoYearThatCannotBeWritten(String text, int first, int last)
      throws EdtfException {
    FactDate date = Edtf.parse(text);
    assertThat(date.earliest()).isEqualTo(LocalDate.of(first, 1, 1));
    assertThat(date.latest()).isEqualTo(LocalDate.of(last, 12, 31));
  }
}
