package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Dates with unspecified digits against all days that are written so. */
class MaskLawsTest {
  private static final int ROUNDS = Integer.getInteger("date.rounds", 20_000) / 20;

  private final Random random = new Random(8601);

  @Test
  void aDateWithUnspecifiedDigitsIsEachDayThatIsWrittenSo() {
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String mask = mask();
      List<Days> days = days(mask);
      try {
        List<Days> choices = Edtf.parse(mask).start().choices();
        assertThat(choices).as(mask).isEqualTo(days.size() > 400 ? List.of(hull(days)) : days);
      } catch (EdtfException refusal) {
        assertThat(days).as("%s: %s", mask, refusal.getMessage()).isEmpty();
        assertThat(refusal).hasMessageStartingWith("there is no ");
        refused++;
      }
    }
    assertThat(refused).isBetween(1, ROUNDS / 2);
  }

  /** With the first two digits of the year known, and with X somewhere. */
  private String mask() {
    int parts = random.nextInt(3);
    StringBuilder mask = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
    mask.append(10 + random.nextInt(20)).append(digit(10)).append(digit(10));
    if (parts > 0) {
      mask.append('-').append(digit(2)).append(digit(10));
    }
    if (parts > 1) {
      mask.append('-').append(digit(4)).append(digit(10));
    }
    if (mask.indexOf("X") < 0) {
      mask.setCharAt(mask.length() - 1, 'X');
    }
    return mask.toString();
  }

  private String digit(int below) {
    return random.nextInt(3) == 0 ? "X" : String.valueOf(random.nextInt(below));
  }

  /** The days whose text has the mask's digits, one by one, with those that touch as runs. */
  private static List<Days> days(String mask) {
    List<Days> days = new ArrayList<>();
    int sign = mask.startsWith("-") ? 1 : 0;
    int century = Integer.parseInt(mask.substring(0, sign + 2)) * 100;
    LocalDate first = LocalDate.of(sign == 0 ? century : century - 99, 1, 1);
    LocalDate last = LocalDate.of(sign == 0 ? century + 99 : century, 12, 31);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (fits(mask, day.toString())) {
        days.add(new Days(day, day));
      }
    }
    return Days.union(days);
  }

  /** So many runs are told by the first day and the last. */
  private static Days hull(List<Days> days) {
    return new Days(days.get(0).earliest(), days.get(days.size() - 1).latest());
  }

  private static boolean fits(String mask, String day) {
    for (int i = 0; i < mask.length(); i++) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) != day.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
