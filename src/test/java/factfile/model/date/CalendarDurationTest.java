package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 days     | P10D    | 10 days",
        "1 day       | P1D     | 1 day",
        "1 days      | P1D     | 1 day",
        "2 weeks     | P14D    | 2 weeks",
        "1 week      | P7D     | 1 week",
        "1 month     | P1M     | 1 month",
        "3 years     | P3Y     | 3 years",
        "99999 years | P99999Y | 99999 years",
        "P10D        | P10D    | 10 days",
        "P30D        | P30D    | 30 days",
        "P2W         | P14D    | 2 weeks",
        "P1Y2M       | P1Y2M   | 1 year, 2 months",
        "P1Y2M3D     | P1Y2M3D | 1 year, 2 months, 3 days",
        "P1M2W1D     | P1M15D  | 1 month, 2 weeks, 1 day",
        "P0Y10D      | P10D    | 10 days",
        "P18M        | P18M    | 18 months",
      })
  void reads(String text, Period period, String phrase) throws CalendarDurationException {
    CalendarDuration duration = CalendarDuration.parse(text);
    assertThat(duration.text()).isEqualTo(text);
    assertThat(Period.of(duration.years(), duration.months(), duration.days())).isEqualTo(period);
    assertThat(duration.phrase()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "30 days, 2024-10-13, 2024-11-12",
    "10 days, 2031-03-04, 2031-03-14",
    "1 day, 2024-02-28, 2024-02-29",
    "2 weeks, 2024-12-25, 2025-01-08",
    "1 month, 2023-01-31, 2023-02-28",
    "1 month, 2024-01-31, 2024-02-29",
    "1 month, 2024-02-29, 2024-03-29",
    "1 year, 2024-02-29, 2025-02-28",
    "P1M1D, 2023-01-31, 2023-03-01",
  })
  void dayZeroIsNotCounted(String text, LocalDate day, LocalDate due)
      throws CalendarDurationException {
    assertThat(CalendarDuration.parse(text).after(day)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                | the duration is empty         | write `10 days`              | 0",
        "soon              | this is not a duration        | write `10 days`              | 0",
        "10                | this is not a duration        | write `10 days`              | 2",
        "ten days          | this is not a duration        | write `10 days`              | 0",
        "days              | this is not a duration        | write `10 days`              | 0",
        "10days            | this is not a duration        | write `10 days`              | 2",
        "3  Months         | this is not a duration        | write `3 months`             | 2",
        "p10d              | this is not a duration        | write `P10D`                 | 0",
        "1.5 years         | this is not a duration        | write `10 days`              | 1",
        "1 year 2 months   | this is not a duration        | `P1Y2M10D` for several units | 2",
        "10 working days   | counted in calendar days      | under `due`                  | 3",
        "0 days            | the duration is nothing       | one day or more              | 0",
        "P0D               | the duration is nothing       | one day or more              | 1",
        "-10 days          | a duration runs forward       | leave the `-` out            | 0",
        "P-10D             | a duration runs forward       | leave the `-` out            | 1",
        "PT5H              | a duration has no time of day | whole calendar days          | 1",
        "P1DT5H            | a duration has no time of day | whole calendar days          | 3",
        "48 hours          | a duration has no time of day | `2 days`                     | 3",
        "P                 | this is not a duration        | write `10 days`              | 1",
        "P10               | this is not a duration        | write `10 days`              | 3",
        "P10X              | this is not a duration        | write `10 days`              | 3",
        "P10D2M            | this is not a duration        | write `10 days`              | 5",
        "P1D1D             | this is not a duration        | write `10 days`              | 4",
        "100000 days       | the duration is too long      | 99999                        | 0",
      })
  void whatIsWrongAndWhatToDo(String text, String message, String remedy, int offset) {
    CalendarDurationException refusal =
        catchThrowableOfType(CalendarDurationException.class, () -> CalendarDuration.parse(text));
    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.remedy()).contains(remedy);
    assertThat(refusal.offset()).isEqualTo(offset);
  }

  @Test
  void aDurationRunsForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDuration("", 0, 0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDuration("", 0, 0, 0));
  }

  @Test
  void noTextBreaksTheParser() {
    String alphabet = "0123456789 PTYMWDp-days";
    Random random = new Random(30);
    for (int i = 0; i < Integer.getInteger("parser.texts", 100_000); i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "P" : "");
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(CalendarDuration.parse(text.toString()).phrase()).isNotBlank();
      } catch (CalendarDurationException refusal) {
        assertThat(refusal.offset()).as("%s", text).isBetween(0, text.length());
        assertThat(refusal.remedy()).as("%s", text).isNotBlank();
      }
    }
  }
}
