package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.model.date.CalendarDuration;
import factfile.model.date.CalendarDurationException;
import java.util.Locale;

/** Lengths of time of bases and of command lines. */
class DurationsFuzzTest {
  @FuzzTest
  void durations(byte[] input) {
    String text = Material.text(input);
    CalendarDuration duration;
    try {
      duration = CalendarDuration.parse(text);
    } catch (CalendarDurationException refusal) {
      Material.assertExplained(refusal, text.length());
      return;
    }
    assertThat(duration.text()).isEqualTo(text);
    assertThat(duration.after(Material.TODAY)).isAfter(Material.TODAY);
    assertReadsBack(duration);
  }

  /** In words, where it has one unit, and in the letters of the standard, it is the same. */
  private static void assertReadsBack(CalendarDuration duration) {
    String phrase = duration.phrase();
    assertThat(phrase).matches("\\d+ [a-z]+(, \\d+ [a-z]+)*");
    try {
      if (!phrase.contains(",")) {
        assertSameLength(CalendarDuration.parse(phrase), duration);
        assertThat(CalendarDuration.parse(phrase).phrase()).isEqualTo(phrase);
      }
      String letters = phrase.replaceAll(" ([a-z])[a-z]+(, )?", "$1").toUpperCase(Locale.ROOT);
      assertSameLength(CalendarDuration.parse("P" + letters), duration);
    } catch (CalendarDurationException refusal) {
      throw new AssertionError(phrase + " is not read back", refusal);
    }
  }

  private static void assertSameLength(CalendarDuration one, CalendarDuration other) {
    assertThat(one.years()).isEqualTo(other.years());
    assertThat(one.months()).isEqualTo(other.months());
    assertThat(one.days()).isEqualTo(other.days());
  }
}
