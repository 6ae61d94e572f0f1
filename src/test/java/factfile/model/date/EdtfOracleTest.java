package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.NpmMaterial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is a date, and its first and last day, as another library has them; where it thinks
 * otherwise, each time for a reason that has a name. {@code -Dtest.locale=-Dedtf.dates=N} tries
 * more dates.
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
    EnumMap<EdtfDifference, Integer> differences = new EnumMap<>(EdtfDifference.class);
    List<String> unexplained = new ArrayList<>();
    for (int i = 0; i < DATES; i++) {
      String ours = bounds(dates.get(i));
      if (ours.equals(answers.get(i))) {
        continue;
      }
      EdtfDifference difference = EdtfDifference.of(dates.get(i), ours, answers.get(i));
      if (difference == null) {
        unexplained.add(dates.get(i) + ": " + ours + " but " + answers.get(i));
      } else {
        differences.merge(difference, 1, Integer::sum);
      }
    }
    report(differences);
    assertThat(unexplained).isEmpty();
    assertThat(differences).containsOnlyKeys(EdtfDifference.values());
  }

  private static void report(Map<EdtfDifference, Integer> differences) {
    int all = 0;
    for (Map.Entry<EdtfDifference, Integer> each : differences.entrySet()) {
      System.out.println(each.getValue() + " " + each.getKey());
      all += each.getValue();
    }
    System.out.println(DATES + " dates, " + all + " of which differ");
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
