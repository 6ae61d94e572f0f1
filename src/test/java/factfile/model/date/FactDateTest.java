package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 22);

  private static Days range(LocalDate first, LocalDate last) {
    return new Days(first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-07               | 2023-10-01 | 2023-10-31 | YES",
        "2023-10-07               | 2023-10-08 |            | NO",
        "2023-10                  | 2023-10-01 | 2023-10-31 | YES",
        "2023-10                  | 2023-10-02 |            | MAYBE",
        "2023-10                  |            |            | YES",
        "2023-10~                 | 2023-10-01 | 2023-10-31 | YES",
        "2023-10?                 | 2023-10-01 | 2023-10-31 | MAYBE",
        "2023-10%                 |            | 2023-09-30 | NO",
        "[2023-10-07,2023-10-20]  | 2023-10-08 | 2023-10-19 | NO",
        "[2023-10-07,2023-10-20]  | 2023-10-07 | 2023-10-07 | MAYBE",
        "[2023-10-07,2023-10-08]  | 2023-10-07 | 2023-10-08 | YES",
        "[..2023-10-07]           |            | 2023-10-07 | YES",
        "[..2023-10-07]           | 1900-01-01 | 2023-10-07 | MAYBE",
        "2023-21                  | 2023-06-01 | 2023-08-31 | NO",
        "2023-10-07/2023-10-09    | 2023-10-08 | 2023-10-08 | YES",
        "2023-10-07/2023-10-09    | 2023-10-10 |            | NO",
        "2023-10-07?/2023-10-09   | 2023-10-08 | 2023-10-08 | MAYBE",
        "2023-10-07/2023-10-09?   |            | 2023-10-06 | NO",
        "2023-10/2023-12          | 2023-10-15 | 2023-10-15 | MAYBE",
        "2023-10/2023-12          | 2023-11-15 | 2023-11-15 | YES",
        "2023/2023-06-15          | 2023-06-15 | 2023-06-15 | YES",
        "2023-10-08/..            | 9999-12-31 |            | YES",
        "2023-10-08/..            |            | 2023-10-07 | NO",
        "2023-10-08/              | 2023-10-08 | 2023-10-08 | YES",
        "2023-10-08/              | 2023-10-09 |            | MAYBE",
        "../2023-10-08            |            | 0000-01-01 | YES",
        "../2023-10-08            | 2023-10-09 |            | NO",
        "/2023-10-08              | 2023-10-08 | 2023-10-08 | YES",
        "/2023-10-08              |            | 2023-10-07 | MAYBE",
      })
  void overlaps(String text, LocalDate first, LocalDate last, Truth expected) throws EdtfException {
    assertThat(Edtf.parse(text).overlaps(range(first, last))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-07, 2023-10-07",
    "2023-10, 2023-10-31",
    "[2023-10-01..], ",
    "[..2023-10-01], 2023-10-01",
    "2023-10/2024, 2023-10-31",
    "2023/2023-06-15, 2023-06-15",
    "../2024, ",
    "/2024, 2024-12-31",
    "2023-10-08/.., 2023-10-08",
  })
  void standsInATimelineAtTheLatestDayOfItsStart(String text, LocalDate day) throws EdtfException {
    assertThat(Edtf.parse(text).timelineDay()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10, 2023-10-07, , 2023-10-07, 2023-10-31",
    "2023-10?, , 2023-10-07, 2023-10-01, 2023-10-07",
    "'[2023-10-07,2023-10-20]', 2023-10-08, , 2023-10-20, 2023-10-20",
    "2023-10/2023-12, 2023-10-20, , 2023-10-20, 2023-12-31",
    "2023-10/2023-12, , 2023-10-20, 2023-10-01, 2023-12-31",
    "2023-10/2023-10-25, 2023-10-20, , 2023-10-20, 2023-10-25",
    "2023-10/2023-10, 2023-10-20, , 2023-10-20, 2023-10-31",
    "2023-10/.., 2023-10-20, , 2023-10-20, ",
  })
  void clipNarrowsTheDaysAndKeepsTheText(
      String text, LocalDate first, LocalDate last, LocalDate earliest, LocalDate latest)
      throws EdtfException {
    FactDate date = Edtf.parse(text);
    FactDate clipped = date.clip(range(first, last));
    assertThat(clipped.edtf()).isEqualTo(text);
    assertThat(clipped.doubtful()).isEqualTo(date.doubtful());
    assertThat(clipped.earliest()).isEqualTo(earliest);
    assertThat(clipped.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10, 2023-11-01, ",
    "'[2023-10-07,2023-10-20]', 2023-10-08, 2023-10-19",
    "2023-10/2023-12, 2023-11-01, ",
    "2023/2023-06, 2023-07-01, ",
    "../2024, 2020-01-01, ",
  })
  void clipLeavesNothing(String text, LocalDate first, LocalDate last) throws EdtfException {
    assertThat(Edtf.parse(text).clip(range(first, last))).isNull();
  }

  @Test
  void anOpenEndIsSureOnlyUpToTheRecordsEnd() throws EdtfException {
    FactDate open = Edtf.parse("2023-10-08/..").endingNoSurerThan(DAY);
    assertThat(open.edtf()).isEqualTo("2023-10-08/..");
    assertThat(open.latest()).isNull();
    assertThat(open.overlaps(range(DAY, DAY))).isEqualTo(Truth.YES);
    assertThat(open.overlaps(range(DAY.plusDays(1), null))).isEqualTo(Truth.MAYBE);
    assertThat(open.endingNoSurerThan(DAY.plusDays(9))).isEqualTo(open);
    FactDate sooner = open.endingNoSurerThan(DAY.minusDays(1));
    assertThat(sooner.overlaps(range(DAY, DAY))).isEqualTo(Truth.MAYBE);
    FactDate notBegun = Edtf.parse("2025/..").endingNoSurerThan(DAY);
    assertThat(notBegun.end().earliest()).isEqualTo("2025-01-01");
  }

  @ParameterizedTest
  @CsvSource({"2023-10-08", "[2023..]", "2023-10-08/", "2023-10-08/2024", "../2024"})
  void otherDatesEndAsSurelyAsBefore(String text) throws EdtfException {
    FactDate date = Edtf.parse(text);
    assertThat(date.endingNoSurerThan(LocalDate.of(2023, 10, 9))).isSameAs(date);
  }

  @Test
  void theEndsOfAnIntervalNarrowEachOther() throws EdtfException {
    FactDate date = Edtf.parse("2023/2023-06-15");
    assertThat(date.start().latest()).isEqualTo("2023-06-15");
    assertThat(Edtf.parse("2023-10-08/").end().earliest()).isEqualTo("2023-10-08");
    assertThat(Edtf.parse("/2023-10-08").start().latest()).isEqualTo("2023-10-08");
  }

  @Test
  void aMomentIsItsOwnStartAndEnd() throws EdtfException {
    FactDate moment = Edtf.parse("2023-10");
    assertThat(moment.start()).isSameAs(moment);
    assertThat(moment.end()).isSameAs(moment);
    assertThat(moment.isSingleDay()).isFalse();
    assertThat(Edtf.parse("2023-10-07%").isSingleDay()).isTrue();
    assertThat(Edtf.parse("2023-10-07/2023-10-07").isSingleDay()).isTrue();
    assertThat(Edtf.parse("2023-10-07/..").isSingleDay()).isFalse();
  }

  @Test
  void aComputedMomentIsWrittenAsASet() {
    LocalDate later = DAY.plusDays(9);
    assertThat(FactDate.Moment.between(range(DAY, later)).edtf())
        .isEqualTo("[2024-10-22..2024-10-31]");
    assertThat(FactDate.Moment.between(range(null, DAY)).edtf()).isEqualTo("[..2024-10-22]");
    assertThat(FactDate.Moment.between(range(DAY, null)).edtf()).isEqualTo("[2024-10-22..]");
    assertThat(FactDate.Moment.between(range(DAY, DAY))).isEqualTo(FactDate.Moment.day(DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> FactDate.Moment.between(Days.ALL));
  }

  @Test
  void impossibleDatesCannotBeMade() {
    Days day = range(DAY, DAY);
    for (List<Days> choices :
        List.of(List.<Days>of(), List.of(day, day), List.of(range(DAY, null), day))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FactDate.Moment("", choices, false, false));
    }
    FactDate.Moment later = FactDate.Moment.day(DAY.plusDays(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactDate.Interval("", later, FactDate.Moment.day(DAY)));
  }
}
