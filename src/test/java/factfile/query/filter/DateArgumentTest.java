package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.model.date.Days;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateArgumentTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

  private final DateArgument argument = new DateArgument(TODAY);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2023, 2023-01-01, 2023-12-31",
        "2023-10, 2023-10-01, 2023-10-31",
        "2023-10-07, 2023-10-07, 2023-10-07",
        "2023-10..2024-01, 2023-10-01, 2024-01-31",
        "..2024, -, 2024-12-31",
        "2024-10-01.., 2024-10-01, -",
        "2023-10-07..2023-10-07, 2023-10-07, 2023-10-07",
        "2023-10-08/.., 2023-10-08, -",
        "'[2023-10-07,2023-10-20]', 2023-10-07, 2023-10-20",
        "today, 2024-02-29, 2024-02-29",
        "now, 2024-02-29, 2024-02-29",
        "Yesterday, 2024-02-28, 2024-02-28",
        "tomorrow, 2024-03-01, 2024-03-01",
        "1 day ago, 2024-02-28, 2024-02-28",
        "9 days ago, 2024-02-20, 2024-02-20",
        "30 days ago, 2024-01-30, 2024-01-30",
        "2 weeks ago, 2024-02-15, 2024-02-15",
        "1 month ago, 2024-01-29, 2024-01-29",
        "1 year ago, 2023-02-28, 2023-02-28",
        "in 10 days, 2024-03-10, 2024-03-10",
        "in 1 month, 2024-03-29, 2024-03-29",
        "last week, 2024-02-19, 2024-02-25",
        "this week, 2024-02-26, 2024-03-03",
        "next week, 2024-03-04, 2024-03-10",
        "last month, 2024-01-01, 2024-01-31",
        "this month, 2024-02-01, 2024-02-29",
        "next month, 2024-03-01, 2024-03-31",
        "last year, 2023-01-01, 2023-12-31",
        "yesterday..tomorrow, 2024-02-28, 2024-03-01",
        "last month..today, 2024-01-01, 2024-02-29",
        "10 days ago.., 2024-02-19, -",
        "..today, -, 2024-02-29",
        "1950S2, 1900-01-01, 1999-12-31",
        "198X, 1980-01-01, 1989-12-31",
        "2023-33..2023-34, 2023-01-01, 2023-06-30",
        "Y-17E7.., -170000000-01-01, -",
      })
  void asksForDays(String text, LocalDate first, LocalDate last) {
    assertThat(argument.range(text)).isEqualTo(new Days(first, last));
  }

  @Test
  void fromAndToAreTheSameRange() {
    assertThat(argument.range("", "2023-10", "2024-01"))
        .isEqualTo(argument.range("2023-10..2024-01"));
    assertThat(argument.range("", null, "2024")).isEqualTo(argument.range("..2024"));
    assertThat(argument.range("", "2024", "")).isEqualTo(argument.range("2024.."));
  }

  @Test
  void aDayIsOneDay() {
    assertThat(argument.day("2024-10-22")).isEqualTo("2024-10-22");
    assertThat(argument.day("tomorrow")).isEqualTo("2024-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-10", "last week", "2024", "2024-10-08/.."})
  void aMonthIsNotOneDay(String text) {
    QueryError error = catchThrowableOfType(QueryError.class, () -> argument.day(text));
    assertThat(error).hasMessageContaining("not one day");
    assertThat(error.fix()).contains("2024-10-22");
  }

  @ParameterizedTest
  @CsvSource({
    "2024..2023, ends before it begins",
    "tomorrow..today, ends before it begins",
    "2023-10-07?, certain days",
    "2023-10~, certain days",
    "someday, someday",
    "ten days ago, ten days ago",
    "2024-13, 13",
    "2024-02-30, 30",
    "07/10/2023, 07",
    "9999999 days ago, 9999999",
    "last decade, last",
    "XXXX, any day",
    "XXXX-12-25, any day",
    "Y1000000000, out of range",
    "Y-17E8.., out of range",
  })
  void saysWhatIsWrong(String text, String message) {
    QueryError error = catchThrowableOfType(QueryError.class, () -> argument.range(text));
    assertThat(error).isNotNull();
    assertThat(error.getMessage() + error.fix()).contains(message);
    assertThat(error.fix()).isNotBlank();
  }

  @Test
  void daysTooFarOffAreRefusedNotThrown() {
    QueryError error =
        catchThrowableOfType(QueryError.class, () -> argument.range("999999 years ago"));
    assertThat(error == null || error.fix() != null).isTrue();
  }
}
