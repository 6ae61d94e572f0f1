package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.text.MalformedValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {
  private static FactDate date(String text) {
    try {
      return Edtf.parse(text);
    } catch (MalformedValue e) {
      throw new AssertionError(text, e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2014-03-24/2014-03-30, 7, 7",
    "2014-03-24/2014-03-24, 1, 1",
    "2023-12-31/2024-03-01, 62, 62",
    "2014-03/2014-04-10, 11, 41",
    "2014-03/2014-03, 1, 31",
    "2014-03-24/, 1, ",
    "/2014-03-24, 1, ",
    "2014-03-24?/2014-03-30~, 7, 7",
  })
  void bothEndsAreIncluded(String text, long least, Long most) {
    assertThat(DaySpan.of(date(text))).isEqualTo(new DaySpan(least, most));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-03-24",
        "2014-03",
        "2014-03-24/..",
        "../2014-03-24",
        "{2014-03-24,2014-03-30}"
      })
  void aMomentAndWhatHasNoEndLastNoDays(String text) {
    assertThat(DaySpan.of(date(text))).isNull();
  }

  @Test
  void aDisputeLastsFromTheShortestToTheLongestThatIsTold() {
    assertThat(DaySpan.of(disputed("2014-03-24/2014-03-30", "2014-03-25/2014-03-27")))
        .isEqualTo(new DaySpan(3, 7L));
    assertThat(DaySpan.of(disputed("2014-03-24/2014-03-30", "2014-03-25")))
        .isEqualTo(new DaySpan(1, 7L));
    assertThat(DaySpan.of(disputed("2014-03-24", "2014-03-25"))).isNull();
    assertThat(DaySpan.of(disputed("2014-03-24/2014-03-30", "2014-03-25/.."))).isNull();
  }

  private static Disputed disputed(String... texts) {
    List<FactDate> claims = new ArrayList<>();
    for (String text : texts) {
      claims.add(date(text));
    }
    return new Disputed(claims);
  }
}
