package factfile.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys in order, as whole texts are put in order. */
class KeyOrderTest {
  /** With what stands at both ends of ASCII, beyond it, and in halves. */
  private static final String CHARACTERS = "ab19-~\0\u007f\u0080é\ud83d\udd25\uffff";

  @Test
  void isThatOfTheirCodeUnits() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String[] keys = new String[random.nextInt(200)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = key(random);
      }
      String[] expected = keys.clone();
      Arrays.sort(expected);
      KeyOrder.sort(keys);
      assertThat(keys).as("seed %s", seed).containsExactly(expected);
    }
  }

  @Test
  void hasHeadsThatAreNeverAgainstIt() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String one = key(random);
      String other = key(random);
      int heads = Long.compare(KeyOrder.head(one), KeyOrder.head(other));
      assertThat(heads).as("%s, %s", one, other).isIn(0, Integer.signum(one.compareTo(other)));
    }
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int left = random.nextInt(10); left > 0; left--) {
      key.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return key.toString();
  }
}
