package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "quay-*, quay-closed, true",
    "quay-*, quay-, true",
    "quay-*, the-quay-closed, false",
    "*closed, quay-closed, true",
    "*-?, quay-closed, false",
    "q?ay, quay, true",
    "q?ay, qay, false",
    "*, anything, true",
    "**, anything, true",
    "quay, quay, true",
    "quay, quays, false",
    "a.c, abc, false",
    "accord/*, accord/keep-open, true",
  })
  void matches(String pattern, String text, boolean expected) {
    assertThat(new Glob(pattern).matches(text)).isEqualTo(expected);
  }

  @Test
  void agreesWithRegularExpressions() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      String glob = random("ab*?", random);
      String text = random("ab", random);
      String regex = glob.replace("*", ".*").replace("?", ".");
      assertThat(new Glob(glob).matches(text))
          .as("%s %s", glob, text)
          .isEqualTo(Pattern.matches(regex, text));
    }
  }

  private static String random(String alphabet, Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void aNastyPatternIsNotSlow() {
    String pattern = "*a".repeat(200) + "b";
    String text = "a".repeat(5_000);
    assertThatNoException()
        .isThrownBy(
            () ->
                Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> new Glob(pattern).matches(text)));
  }
}
