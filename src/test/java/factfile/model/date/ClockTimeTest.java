package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.text.MalformedValue;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {
  private static FactDate date(String text) {
    try {
      return Edtf.parse(text);
    } catch (MalformedValue e) {
      throw new AssertionError(text, e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2014-03-24T18:30, 2014-03-24T18:30:00Z, 18:30",
    "2014-03-24T18:30:05, 2014-03-24T18:30:05Z, 18:30:05",
    "2014-03-24T18:30Z, 2014-03-24T18:30:00Z, 18:30 UTC",
    "2014-03-24T18:30:15Z, 2014-03-24T18:30:15Z, 18:30:15 UTC",
    "2014-03-24T18:30+02:00, 2014-03-24T16:30:00Z, 18:30",
    "2014-03-24T00:30+05:45, 2014-03-23T18:45:00Z, 00:30",
    "2014-03-24T23:59-09, 2014-03-25T08:59:00Z, 23:59",
    "2014-03-24T00:00:00-03:30, 2014-03-24T03:30:00Z, 00:00",
  })
  void isReadWithOrWithoutSecondsAndOffset(String text, Instant instant, String words) {
    FactDate date = date(text);
    ClockTime time = ClockTime.of(date);
    assertThat(time.instant()).isEqualTo(instant.getEpochSecond());
    assertThat(time.words()).isEqualTo(words);
    assertThat(date.earliest()).hasToString("2014-03-24").isEqualTo(date.latest());
  }

  @ParameterizedTest
  @CsvSource({"2014-03-24", "2014-03", "2014-03-24/..", "Y17E8"})
  void otherDatesHaveNone(String text) {
    assertThat(ClockTime.of(date(text))).isNull();
  }
}
