package factfile.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("timeline", "who", "count", "deadline", "terms", "said", "sources", "search");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "timeline, timeline",
        "timelin, timeline",
        "tmieline, timeline",
        "deadlines, deadline",
        "woh, who",
        "cuont, count",
        "source, sources",
        "serach, search",
        "dead, deadline",
        "tim, timeline",
        "ti, -",
        "xyz, -",
        "export, -",
        "said, said",
        "sad, said",
      })
  void isTheWordMostLikelyMeant(String word, String expected) {
    assertThat(Nearest.to(word, KNOWN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"abcdef, abcdfe", "abcdef, abcef", "abcdef, abcdeef", "abcdef, abxdef"})
  void oneSlipIsNear(String typed, String known) {
    assertThat(Nearest.to(typed, List.of("uvwxyz", known))).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"x, yz", "acb, xabc", "badc, abcd", "abcdef, abcxyz"})
  void moreSlipsThanAThirdOfTheLettersAreNot(String typed, String known) {
    assertThat(Nearest.to(typed, List.of(known))).isNull();
  }

  @Test
  void ofWordsThatAreAsNearTheFirstIsTaken() {
    assertThat(Nearest.to("cot", List.of("cat", "cut"))).isEqualTo("cat");
  }
}
