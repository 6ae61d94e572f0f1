package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.date.FactDate;
import factfile.query.filter.DateArgument;
import factfile.query.words.DateWords;
import factfile.query.words.DayProse;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Dates of bases and of command lines. */
class DatesFuzzTest {
  private static final DateArgument ARGUMENT = new DateArgument(Material.TODAY);

  @FuzzTest
  void dates(byte[] input) {
    String text = Material.text(input);
    ofABase(text);
    ofAList(Arrays.asList(text.split(",", -1)));
    ofACommandLine(text);
  }

  private static void ofABase(String text) {
    FactDate date;
    try {
      date = Edtf.parse(text);
    } catch (EdtfException refusal) {
      Material.assertExplained(refusal, text.length());
      return;
    }
    assertThat(date.edtf()).isEqualTo(text);
    assertOrdered(date.earliest(), date.latest());
    assertThat(DateWords.of(date)).isNotBlank();
    assertThat(DayProse.of(date)).isNotBlank();
    assertReadsBack(date);
  }

  private static void assertOrdered(LocalDate first, LocalDate last) {
    if (first != null && last != null) {
      assertThat(first).isBeforeOrEqualTo(last);
    }
  }

  /** What is printed is what was read, and so are its days when they are written alone. */
  private static void assertReadsBack(FactDate date) {
    try {
      assertThat(Edtf.parse(date.edtf())).isEqualTo(date);
      if (date.isSingleDay() && !date.doubtful() && !date.approximate()) {
        LocalDate day = date.earliest();
        assertThat(Edtf.parse(FactDate.Moment.day(day).edtf()).earliest()).isEqualTo(day);
      }
    } catch (EdtfException refusal) {
      throw new AssertionError(date + " is not read back", refusal);
    }
  }

  private static void ofAList(List<String> members) {
    try {
      FactDate date = Edtf.oneOf(members);
      assertOrdered(date.earliest(), date.latest());
      assertReadsBack(date);
    } catch (EdtfException refusal) {
      Material.assertExplained(refusal, String.join(",", members).length() + 2);
    }
  }

  private static void ofACommandLine(String text) {
    try {
      Days days = ARGUMENT.range(text);
      assertOrdered(days.earliest(), days.latest());
    } catch (QueryError refusal) {
      assertThat(refusal.getMessage()).isNotBlank();
    }
    try {
      assertThat(ARGUMENT.day(text)).isNotNull();
    } catch (QueryError refusal) {
      assertThat(refusal.getMessage()).isNotBlank();
    }
  }
}
