package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every pair of runs among a few days, against the definition day by day. */
class DaysTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);
  private static final int COUNT = 6;

  /** All runs within the few days; the outermost bounds also as open ones. */
  private static List<Days> runs() {
    List<Days> runs = new ArrayList<>();
    for (int from = 0; from < COUNT; from++) {
      for (int to = from; to < COUNT; to++) {
        LocalDate first = from == 0 ? null : FIRST.plusDays(from);
        LocalDate last = to == COUNT - 1 ? null : FIRST.plusDays(to);
        runs.add(new Days(first, last));
      }
    }
    return runs;
  }

  private static List<LocalDate> daysOf(Days run) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      if (run.contains(FIRST.plusDays(i))) {
        days.add(FIRST.plusDays(i));
      }
    }
    return days;
  }

  @Test
  void comparisonsAgreeWithTheDays() {
    for (Days a : runs()) {
      for (Days b : runs()) {
        List<LocalDate> shared = daysOf(a);
        shared.retainAll(daysOf(b));
        assertThat(a.overlaps(b)).as("%s %s", a, b).isEqualTo(!shared.isEmpty());
        assertThat(a.encloses(b)).as("%s %s", a, b).isEqualTo(shared.equals(daysOf(b)));
        Days both = a.intersect(b);
        assertThat(both == null ? List.of() : daysOf(both)).as("%s %s", a, b).isEqualTo(shared);
      }
    }
  }

  @Test
  void aUnionHoldsTheSameDaysInRunsThatDoNotTouch() {
    for (Days a : runs()) {
      for (Days b : runs()) {
        for (Days c : runs()) {
          List<Days> union = Days.union(List.of(a, b, c));
          for (int i = 0; i < COUNT; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(union.stream().anyMatch(run -> run.contains(day)))
                .isEqualTo(a.contains(day) || b.contains(day) || c.contains(day));
          }
          for (int i = 1; i < union.size(); i++) {
            assertThat(union.get(i - 1).latest().plusDays(1)).isBefore(union.get(i).earliest());
          }
        }
      }
    }
  }

  @Test
  void aRunGoesForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Days(FIRST, FIRST.minusDays(1)));
    assertThat(new Days(FIRST, FIRST).isSingleDay()).isTrue();
    assertThat(new Days(FIRST, null).isSingleDay()).isFalse();
    assertThat(Days.ALL.isSingleDay()).isFalse();
    assertThat(Days.ALL.contains(FIRST)).isTrue();
  }
}
