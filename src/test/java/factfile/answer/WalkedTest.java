package factfile.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that makes its members as it is walked. */
class WalkedTest {
  /** The numbers from 0, which remember what was asked of them. */
  private static final class Numbers extends Walked<Integer> {
    private final int size;
    private final List<Integer> made = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();

    Numbers(int size) {
      this.size = size;
    }

    @Override
    protected void expect(int[] indexes) {
      for (int index : indexes) {
        expected.add(index);
      }
    }

    @Override
    public Integer get(int index) {
      made.add(index);
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  @Test
  void onlyWhatIsAskedForIsMade() {
    Numbers numbers = new Numbers(1_000_000);
    assertThat(new ArrayList<>(numbers.first(3))).containsExactly(0, 1, 2);
    assertThat(new ArrayList<>(numbers.backwards().first(2))).containsExactly(999_999, 999_998);
    assertThat(numbers.made).containsExactly(0, 1, 2, 999_999, 999_998);
    assertThat(numbers.expected).as("a few are not worth it").isEmpty();
  }

  @Test
  void viewsOfViewsAreInTheirOrder() {
    Numbers numbers = new Numbers(5);
    assertThat(numbers.picked(new int[] {4, 0, 2}).backwards().first(2)).containsExactly(2, 0);
    assertThat(numbers.first(9)).isSameAs(numbers);
    assertThat(numbers.first(0)).isEmpty();
  }

  @Test
  void whatComesNextIsAnnouncedBeforeItIsMade() {
    Numbers numbers = new Numbers(300_000);
    int walked = 0;
    for (int number : numbers.backwards()) {
      assertThat(numbers.expected.get(walked)).isEqualTo(number);
      walked++;
    }
    assertThat(numbers.expected).hasSize(300_000);
  }
}
