package factfile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedAmountsTest {
  private static List<String> read(String text) {
    List<Token> tokens = Tokens.of(text);
    List<String> shares = new ArrayList<>();
    for (Amount share : SignedAmounts.shares(tokens)) {
      int from = tokens.get(share.first()).start();
      shares.add(text.substring(from, tokens.get(share.end() - 1).end()) + " = " + share.nominal());
    }
    return shares;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We took 72.3% of the ships home | 72.3% of the = 72.3",
        "We took 72.3 per cent of ships | 72.3 per cent of = 72.3",
        "More than 92 percent left | More than 92 percent = 92",
        "On 5 May 2014 about 80 pct left | about 80 pct = 80",
        "Two hundred people, ninety percent | ninety percent = 90",
      })
  void aPercentageIsReadWithItsUnit(String text, String share) {
    assertThat(read(text)).containsExactly(share);
  }

  @Test
  void eachIsReadOnItsOwn() {
    assertThat(read("From 50 percent to 72.3 percent of all ships"))
        .containsExactly("50 percent = 50", "72.3 percent of all = 72.3");
  }

  @ParameterizedTest
  @CsvSource({
    "It fell by 72.3 percent",
    "It rose 5 percentage points",
    "It was 72.3 tonnes",
    "a percent of it",
    "$72.3"
  })
  void nothingElseIsAShare(String text) {
    assertThat(read(text)).noneMatch(share -> share.endsWith("72.3") || share.endsWith("5"));
  }
}
