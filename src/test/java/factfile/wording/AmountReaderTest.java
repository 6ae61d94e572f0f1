package factfile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.amount.Quantity;
import factfile.model.amount.QuantityException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
  private static List<Amount> read(String text) {
    return AmountReader.read(Tokens.of(text));
  }

  private static String inner(String text) {
    List<Amount> amounts = read(text);
    assertThat(amounts).as(text).hasSize(1);
    return shown(amounts.get(0).precision().inner());
  }

  private static String shown(Range range) {
    return (range.lowIncluded() ? "[" : "(")
        + shown(range.low())
        + " "
        + shown(range.high())
        + (range.highIncluded() ? "]" : ")");
  }

  private static String shown(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          251 hostages                          | [251 251]
          1,234 people                          | [1234 1234]
          250 hostages                          | [245 255]
          two hundred and fifty people          | [245 255]
          two hundred fifty people              | [245 255]
          Twelve hundred people                 | [1150 1250]
          one thousand two hundred and one men  | [1201 1201]
          about 250                             | [245 255]
          some two hundred and fifty-one        | [250.5 251.5]
          ~1,200 dead                           | [1150 1250]
          1.2 million tonnes                    | [1150000 1250000]
          1.2k people                           | [1150 1250]
          3 million                             | [2500000 3500000]
          half a million                        | [495000 505000]
          a quarter of a million                | [245000 255000]
          a dozen boats                         | [12 12]
          about a dozen boats                   | [11.5 12.5]
          two dozen boats                       | [24 24]
          nearly 250                            | [225 250)
          almost a hundred                      | [90 100)
          more than 250                         | (250 500]
          over 1,000 people                     | (1000 2000]
          at least 250                          | [250 500]
          no fewer than 40                      | [40 80]
          250 or more                           | [250 500]
          250+ people                           | [250 500]
          fewer than 100                        | [50 100)
          at most 40                            | [20 40]
          240 to 260                            | [240 260]
          between 240 and 260                   | [240 260]
          240–260 people                        | [240 260]
          250 or so                             | [245 255]
          250-odd                               | [245 255]
          11th trip                             | [11 11]
          the eleventh trip                     | [11 11]
          the twenty-first trip                 | [21 21]
          dozens of people                      | [24 99]
          hundreds of people                    | [200 999]
          0 dockers                             | [0 0]
          """)
  void whatANumberSurelySays(String text, String range) {
    assertThat(inner(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          250 hostages   | [225 275]
          100 hostages   | [50 150]
          300 hostages   | [250 350]
          251 hostages   | [251 251]
          about 7        | [6.3 7.7]
          nearly 250     | [200 250)
          240 to 260     | [216 286]
          """)
  void howFarANumberCanReach(String text, String range) {
    assertThat(shown(read(text).get(0).precision().outer())).isEqualTo(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2023", "since 1998", "Resolution 1701", "page 4", "No. 5", "article 51", "$250", "3.5%",
            "40 percent",
        "10:30", "F-16", "3/4 of them", "COVID-19", "the 2014 war", "a man", "an hour", "second",
            "version 2"
      })
  void whatCountsNothingIsNoAmount(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void severalNumbersAreReadEachByItself() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Amount amount :
        read("Hamas took 250 hostages, killed about 1,200 people and lost three men.")) {
      numbers.add(amount.nominal());
    }
    assertThat(numbers).map(BigDecimal::intValue).containsExactly(250, 1200, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          About 300                  | ~250      | About 250
          300                        | ~250      | About 250
          There were 300             | ~250      | There were about 250
          some three hundred         | ~250      | some two hundred and fifty
          Some three hundred         | 251       | Two hundred and fifty-one
          Three hundred              | 251       | Two hundred and fifty-one
          about **300**              | 251       | **251**
          about 300                  | >250      | more than 250
          1200                       | 1300      | 1300
          1,200                      | 1300      | 1,300
          900                        | 1300      | 1,300
          1.2 million                | 1.25 million | 1.25 million
          1.2k                       | 1300      | 1.3k
          1.2 million                | 1234567   | 1,234,567
          240 to 260                 | 250..270  | 250 to 270
          240–260                    | 250..270  | 250–270
          between 240 and 260        | 250..270  | between 250 and 270
          between 240 and 260        | 250       | 250
          about 300                  | 240..260  | 240 to 260
          9th                        | 11        | 11th
          the ninth                  | 11        | the eleventh
          300 or so                  | 251       | 251
          300 or so                  | ~250      | 250 or so
          seven                      | 12.5      | 12.5
          """)
  void aNumberIsRewrittenInTheStyleFound(String old, String quantity, String rewritten)
      throws QuantityException {
    // Emphasis is no token of a note's prose; here it stands for text that stays.
    String text = old.replace("**", "");
    List<Token> tokens = Tokens.of(text);
    AmountWriter writer = new AmountWriter(text, tokens, AmountReader.ending(tokens));
    Quantity wanted = Quantity.parse(quantity);
    assertThat(writer.says(wanted)).isFalse();
    StringBuilder result = new StringBuilder(text);
    List<Rewording> parts = writer.rewrite(wanted);
    for (int i = parts.size() - 1; i >= 0; i--) {
      result.replace(parts.get(i).from(), parts.get(i).to(), parts.get(i).text());
    }
    assertThat(result).hasToString(rewritten.replace("**", ""));
    List<Token> again = Tokens.of(result.toString());
    assertThat(new AmountWriter(result.toString(), again, AmountReader.ending(again)).says(wanted))
        .isTrue();
  }
}
