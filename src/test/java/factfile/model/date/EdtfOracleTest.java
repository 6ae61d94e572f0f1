package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.NpmMaterial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first and last day of a date, as another library has them: {@code
 * -Dtest.locale=-Dedtf.dates=N} tries more dates.
 */
class EdtfOracleTest {
  private static final int DATES = Integer.getInteger("edtf.dates", 20_000);

  @TempDir private Path folder;

  @Test
  void boundsAreThoseOfTheOtherLibrary() throws Exception {
    List<String> dates = new ArrayList<>();
    Random random = new Random(8601);
    while (dates.size() < DATES) {
      dates.add(RandomEdtf.date(random));
    }
    Path file = Files.write(folder.resolve("dates"), dates);
    List<String> answers =
        NpmMaterial.run("edtf", "edtf-bounds.mjs", file.toString()).lines().toList();
    assertThat(answers).hasSameSizeAs(dates);
    EnumSet<Difference> seen = EnumSet.noneOf(Difference.class);
    List<String> unexplained = new ArrayList<>();
    for (int i = 0; i < DATES; i++) {
      String ours = bounds(dates.get(i));
      if (!ours.equals(answers.get(i))) {
        Difference difference = Difference.of(dates.get(i));
        if (difference == null) {
          unexplained.add(dates.get(i) + ": " + ours + " but " + answers.get(i));
        } else {
          seen.add(difference);
        }
      }
    }
    assertThat(unexplained).isEmpty();
    assertThat(seen).isEqualTo(EnumSet.allOf(Difference.class));
  }

  /** Dates of which the other library thinks otherwise, and why. */
  private enum Difference {
    LONG_YEAR(
        "a year of five digits is no end of an interval, and has no mark", ".*Y.*[/?~%].*|.*/Y.*"),
    SEASON(
        "a season is a quarter of the year, not three months of either hemisphere", ".*-2[1-4].?"),
    MASKED(
        "a date with X has no mark; before the year 0 its days run backwards", "-.*X.*|.*X[?~%]"),
    LEAP_DAY("every year has a 29th of February", ".*-02-29.*"),
    DATELESS("an interval needs no date", "\\.{0,2}/\\.{0,2}"),
    OPEN_SET("a set of one date may be open on both sides", "\\[\\.\\.[^,]*\\.\\.\\]"),
    RUN(
        "a run within a set has days at both ends, and the last one ends where it begins",
        "\\[.*\\d\\.\\.\\d.*"),
    SAME_START("the ends of an interval do not begin on the same day", "(-?\\d{4}).*/\\1.*");

    private final String reason;
    private final Pattern dates;

    Difference(String reason, String dates) {
      this.reason = reason;
      this.dates = Pattern.compile(dates);
    }

    /** Null where there is no reason to differ. */
    static Difference of(String date) {
      for (Difference each : values()) {
        if (each.dates.matcher(date).matches()) {
          return each;
        }
      }
      return null;
    }

    @Override
    public String toString() {
      return reason;
    }
  }

  private static String bounds(String text) {
    try {
      FactDate date = Edtf.parse(text);
      return day(date.earliest()) + " " + day(date.latest());
    } catch (EdtfException e) {
      return "refused";
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "open" : Long.toString(day.toEpochDay());
  }
}
