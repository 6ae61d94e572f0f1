package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of the EDTF specification of the Library of Congress, 4 February 2019
 * (https://www.loc.gov/standards/datetime/), in its order.
 */
class EdtfLibraryOfCongressTest {

  private static void assertBounds(FactDate date, String text, LocalDate first, LocalDate last) {
    assertThat(date.edtf()).isEqualTo(text);
    assertThat(date.earliest()).as("earliest").isEqualTo(first);
    assertThat(date.latest()).as("latest").isEqualTo(last);
  }

  @Nested
  class LevelZero {

    @ParameterizedTest
    @CsvSource({
      "1985-04-12, 1985-04-12, 1985-04-12",
      "1985-04, 1985-04-01, 1985-04-30",
      "1985, 1985-01-01, 1985-12-31",
      "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30+18:00, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30-18, 1985-04-12, 1985-04-12",
      "1985-04-12T23:20:30+00:00, 1985-04-12, 1985-04-12",
    })
    void dates(String text, LocalDate first, LocalDate last) throws EdtfException {
      FactDate date = Edtf.parse(text);
      assertBounds(date, text, first, last);
      assertThat(date.isInterval()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "1964/2008, 1964-01-01, 2008-12-31",
      "2004-06/2006-08, 2004-06-01, 2006-08-31",
      "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
      "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
      "2004-02-01/2005, 2004-02-01, 2005-12-31",
      "2005/2006-02, 2005-01-01, 2006-02-28",
    })
    void timeIntervals(String text, LocalDate first, LocalDate last) throws EdtfException {
      FactDate date = Edtf.parse(text);
      assertBounds(date, text, first, last);
      assertThat(date.isInterval()).isTrue();
    }
  }

  @Nested
  class LevelOne {

    @ParameterizedTest
    @CsvSource({
      "Y170000002, +170000002-01-01, +170000002-12-31",
      "Y-170000002, -170000002-01-01, -170000002-12-31",
      "-1985, -1985-01-01, -1985-12-31",
    })
    void letterPrefixedAndNegativeYears(String text, LocalDate first, LocalDate last)
        throws EdtfException {
      assertBounds(Edtf.parse(text), text, first, last);
    }

    @Test
    void seasonsOfEitherHemisphere() throws EdtfException {
      FactDate.Moment spring = (FactDate.Moment) Edtf.parse("2001-21");
      assertThat(spring.choices())
          .containsExactly(
              new Days(LocalDate.of(2001, 3, 1), LocalDate.of(2001, 5, 31)),
              new Days(LocalDate.of(2001, 9, 1), LocalDate.of(2001, 11, 30)));
      FactDate.Moment winter = (FactDate.Moment) Edtf.parse("2003-24");
      assertThat(winter.choices())
          .containsExactly(
              new Days(LocalDate.of(2003, 6, 1), LocalDate.of(2003, 8, 31)),
              new Days(LocalDate.of(2003, 12, 1), LocalDate.of(2004, 2, 29)));
      assertThat(((FactDate.Moment) Edtf.parse("2001-23")).choices()).isEqualTo(spring.choices());
      assertThat(((FactDate.Moment) Edtf.parse("2003-22")).choices()).isEqualTo(winter.choices());
    }

    @ParameterizedTest
    @CsvSource({
      "1984?, true, false, 1984-01-01, 1984-12-31",
      "2004-06~, false, true, 2004-06-01, 2004-06-30",
      "2004-06-11%, true, true, 2004-06-11, 2004-06-11",
      "2001-21?, true, false, 2001-03-01, 2001-11-30",
      "Y170000002~, false, true, +170000002-01-01, +170000002-12-31",
    })
    void qualificationOfTheWholeDate(
        String text, boolean doubtful, boolean approximate, LocalDate first, LocalDate last)
        throws EdtfException {
      FactDate date = Edtf.parse(text);
      assertBounds(date, text, first, last);
      assertThat(date.doubtful()).isEqualTo(doubtful);
      assertThat(date.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource({
      "201X, 2010-01-01, 2019-12-31",
      "20XX, 2000-01-01, 2099-12-31",
      "-156X, -1569-01-01, -1560-12-31",
      "2004-XX, 2004-01-01, 2004-12-31",
      "1985-04-XX, 1985-04-01, 1985-04-30",
      "1985-XX-XX, 1985-01-01, 1985-12-31",
    })
    void unspecifiedDigitsFromTheRight(String text, LocalDate first, LocalDate last)
        throws EdtfException {
      assertBounds(Edtf.parse(text), text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
      "1985-04-12/.., 1985-04-12,",
      "1985-04/.., 1985-04-01,",
      "1985/.., 1985-01-01,",
      "../1985-04-12, , 1985-04-12",
      "../1985-04, , 1985-04-30",
      "../1985, , 1985-12-31",
      "1985-04-12/, 1985-04-12,",
      "1985-04/, 1985-04-01,",
      "1985/, 1985-01-01,",
      "/1985-04-12, , 1985-04-12",
      "/1985-04, , 1985-04-30",
      "/1985, , 1985-12-31",
    })
    void openAndUnknownEnds(String text, LocalDate first, LocalDate last) throws EdtfException {
      FactDate date = Edtf.parse(text);
      assertBounds(date, text, first, last);
      assertThat(date.isInterval()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "1984~/2004-06, false, true",
      "1984/2004-06~, false, true",
      "1984~/2004~, false, true",
      "1984?/2004%, true, true",
      "1984-06-02?/2004-08-08~, true, true",
      "1984-06-02?/, true, false",
      "../2004-08-08?, true, false",
      "1984/2004, false, false",
    })
    void qualificationOfTheEndsOfAnInterval(String text, boolean doubtful, boolean approximate)
        throws EdtfException {
      FactDate date = Edtf.parse(text);
      assertThat(date.doubtful()).isEqualTo(doubtful);
      assertThat(date.approximate()).isEqualTo(approximate);
    }
  }

  @Nested
  class LevelTwo {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "[1667,1668,1670..1672] | 1667-01-01 | 1672-12-31 | 2",
          "[..1760-12-03]         |            | 1760-12-03 | 1",
          "[1760-12..]            | 1760-12-01 |            | 1",
          "[1760-01,1760-02,1760-12..] | 1760-01-01 |       | 2",
          "[1667,1760-12]         | 1667-01-01 | 1760-12-31 | 2",
          "[..1984]               |            | 1984-12-31 | 1",
        })
    void oneOfASet(String text, LocalDate first, LocalDate last, int runs) throws EdtfException {
      FactDate.Moment date = (FactDate.Moment) Edtf.parse(text);
      assertBounds(date, text, first, last);
      assertThat(date.choices()).hasSize(runs);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{1667,1668,1670..1672} | 1667, 1668, 1670/1672",
          "{1960,1961-12}         | 1960, 1961-12",
          "{..1984}               | ../1984",
        })
    void allOfASetHasEachOfItsMembers(String text, String members) throws EdtfException {
      AllOf date = (AllOf) Edtf.parse(text);
      assertThat(date.members())
          .extracting(FactDate::edtf)
          .containsExactly(members.split(", ", -1));
      for (FactDate member : date.members()) {
        assertThat(Edtf.parse(member.edtf())).isEqualTo(member);
      }
    }

    @Test
    void unspecifiedDigitsLeaveOutTheDaysBetween() throws EdtfException {
      FactDate christmas = Edtf.parse("156X-12-25");
      assertThat(christmas.overlaps(december(1565))).isEqualTo(Truth.MAYBE);
      assertThat(christmas.overlaps(december(1570))).isEqualTo(Truth.NO);
      LocalDate summer = LocalDate.of(1565, 7, 1);
      assertThat(christmas.overlaps(new Days(summer, summer))).isEqualTo(Truth.NO);
      assertThat(Edtf.parse("2016-02-X9").start().choices()).hasSize(3);
      assertThat(Edtf.parse("-1X32-X1-X2").start().choices()).hasSize(60);
    }

    private Days december(int year) {
      return new Days(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31));
    }
  }
}
