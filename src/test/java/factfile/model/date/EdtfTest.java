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
        "2023-10-07T10       | the time of day cannot be read | write `T18:30`, `T18:30Z` or `T18:30+02:00`, or leave it out: `2023-10-07` | 10",
        "2023-10-07T10:00:   | the time of day cannot be read | `2023-10-07`                     | 10",
        "2023-10-07T10:60    | the time of day cannot be read | `2023-10-07`                     | 10",
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
        "2023-10-07T1a:00:00 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10.00:00 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00ZZ | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+04.30 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+04:3 | the time of day cannot be read | `2023-10-07`                      | 10",
        "2023-10-07T10:00:00+1a | the time of day cannot be read | `2023-10-07`                      | 10",
        "Y012345678          | no zero in front              | `Y12345678`                       | 1",
        "Y09999              | more than four digits         | write `9999`                      | 1",
        "1950s               | years that end alike are written with `X` | write `195X`          | 3",
        "1900s               | years that end alike are written with `X` | write `19XX`          | 2",
        "1955s               | there is text after the date  | end it after `1955`               | 4",
        "2004-3X             | there is no month 3X          | from 01 to 12                     | 5",
        "2004-2X             | there is no month 2X          | from 01 to 12                     | 5",
        "200X-13             | there is no month 13          | from 01 to 12                     | 5",
        "2001-21-XX          | there is no month 21          | from 01 to 12                     | 5",
        "2023-02-4X          | there is no day 40 in February 2023 | has 28 days                 | 8",
        "201X-02-30          | there is no day 30 in any month that it can be | write it as `XX`  | 8",
        "2023-X4-31          | there is no day 31 in any month that it can be | write it as `XX`  | 8",
        "XXXX-02-30          | there is no day 30 in any month that it can be | write it as `XX`  | 8",
        "20X1-02-29          | there is no day 29 in any month that it can be | write it as `XX`  | 8",
        "199X/198X           | it ends before it starts      | write `198X/199X`                 | 5",
        "Y17E0               | after `E` stands a whole number from 1 on | `Y-17E7` is -170000000 | 4",
        "Y17E07              | after `E` stands a whole number from 1 on | `Y-17E7` is -170000000 | 4",
        "Y17E                | after `E` stands a whole number from 1 on | `Y-17E7` is -170000000 | 4",
        "1950S0              | after `S` stands a whole number from 1 on | `1950S2` is 1900 to 1999 | 5",
        "1950S               | after `S` stands a whole number from 1 on | `1950S2` is 1900 to 1999 | 5",
        "Y-0012E3            | no zero in front              | write `Y-12E3`                    | 2",
        "Y1950S2             | more than four digits         | write `1950S2`                    | 1",
        "Y0                  | more than four digits         | write `0000`                      | 1",
        "Y17E7-05            | there is text after the date  | end it after `Y17E7`              | 5",
        "1950S2-05           | there is text after the date  | end it after `1950S2`             | 6",
        "?2023-10-07T10:00:00 | there is text after the date | end it after `?2023-10-07`        | 11",
        "2023-13-01?         | there is no month 13          | write `2023-01-13`                | 5",
        "2023-13-12          | there is no month 13          | write `2023-12-13`                | 5",
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
        "[2023]?                 | a set has no mark                   | the members    | 6",
        "{                       | the set has no end                  | close it with `}` | 1",
        "{2023]                  | the set has no end                  | close it with `}` | 6",
        "{}                      | a member of the set is empty        | one comma      | 1",
        "{2023,,2024}            | a member of the set is empty        | one comma      | 6",
        "{..}                    | a range needs a date                | on or before   | 1",
        "{2023, 2024}            | a date has no spaces                | `{2023,2024}`  | 6",
        "{2023}~                 | a set has no mark                   | the members    | 6",
        "{2023} and more         | there is text after the set         | `}`            | 6",
        "{2023/2024}             | an interval cannot be a member      | write `2023..2024` | 5",
        "{2024..2023}            | it ends before it starts            | `2023..2024`   | 7",
        "[199X..1989]            | it ends before it starts            | `1989..199X`   | 7",
        "[2023-10-07T10:00:00]   | there is text after the date        | `2023-10-07`   | 11",
        "[2023] or so            | there is text after the set         | `]`            | 6",
        "[/2024]                 | an interval cannot be a member      | write `..2024` | 1",
        "[2023/2024]             | an interval cannot be a member      | write `2023..2024` | 5",
        "[2024..2023]            | it ends before it starts            | `2023..2024`   | 7",
        "[2023-10-7,2023-10-08]  | this is not an EDTF date            | `2023-10-07`   | 9",
        "[2023,7 Oct 2023]       | this is not an EDTF date            | `2023-10-07`   | 7",
      })
  void whatIsWrongInASet(String text, String message, String remedy, int offset) {
    whatIsWrongAndWhatToDo(text, message, remedy, offset);
  }

  /** As the draft of 2012 had it; what is to be written today is a date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1984~?                     | 1984%                     | 5",
        "1984?~                     | 1984%                     | 5",
        "2007-11-3?~                |                           | 8",
        "2004-06-11?~               | 2004-06-11%               | 11",
        "199u                       | 199X                      | 3",
        "19uu                       | 19XX                      | 2",
        "uuuu                       | XXXX                      | 0",
        "1999-uu                    | 1999-XX                   | 5",
        "1999-01-uu                 | 1999-01-XX                | 8",
        "1999-uu-uu                 | 1999-XX-XX                | 5",
        "-156u-12-25                | -156X-12-25               | 4",
        "19xx                       | 19XX                      | 2",
        "196x~?                     | 196X%                     | 5",
        "unknown/2006               | /2006                     | 0",
        "2004-06-01/unknown         | 2004-06-01/               | 11",
        "2004-01-01/open            | 2004-01-01/..             | 11",
        "open/2004                  | ../2004                   | 0",
        "unknown/199u               | /199X                     | 0",
        "1984~?/open                | 1984%/..                  | 7",
        "y170000002                 | Y170000002                | 0",
        "y-170000002                | Y-170000002               | 0",
        "y-17e7                     | Y-17E7                    | 0",
        "Y17e7                      | Y17E7                     | 3",
        "y17101e4p3                 | Y17101E4S3                | 0",
        "2001-21^southernHemisphere | 2001-29                   | 7",
        "2001-24^northernHemisphere | 2001-28                   | 7",
        "2001-22^EST                | 2001-22                   | 7",
        "2004-(06)?-11              | 2004-?06-11               | 5",
        "2004-06-(11)~              | 2004-06-~11               | 8",
        "2004-(06)?~                | 2004-%06                  | 5",
        "2004-(06-11)?              | 2004-?06-?11              | 5",
        "2004?-06-(11)~             | ?2004-06-~11              | 9",
        "(2004-(06)~)?              | ?2004-%06                 | 0",
        "2004?-(06)?~               | ?2004-%06                 | 6",
        "(2004)?-06-04~             | ?2004-~06-~04             | 0",
        "(2011)-06-04~              | 2011-~06-~04              | 0",
        "2011-(06-04)~              | 2011-~06-~04              | 5",
        "(2011-06-04)~              | 2011-06-04~               | 0",
        "(2011-06)                  | 2011-06                   | 0",
        "(-0044)?-03                | ?-0044-03                 | 0",
        "2004-06-(01)~/2004-06-(20)~ | 2004-06-~01/2004-06-~20  | 8",
        "[1667,1668, 1670..1672]    | [1667,1668,1670..1672]    | 11",
        "{1960, 196u}               | {1960,196X}               | 6",
        "[..176u-12-03]             | [..176X-12-03]            | 6",
      })
  void todaysSpellingIsNamed(String text, String today, int offset) throws EdtfException {
    EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    assertThat(refusal.offset()).isEqualTo(offset);
    if (today != null) {
      assertThat(refusal.remedy()).contains("`" + today + "`");
      assertThat(Edtf.parse(today).edtf()).isEqualTo(today);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "()", "(2011", "(2011)(06)", "2011-(06))", "((2011)", "(20)11"})
  void bracketsThatDoNotFitHaveNoSpellingToday(String text) {
    EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    assertThat(refusal.getMessage()).isEqualTo("this is not an EDTF date");
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
