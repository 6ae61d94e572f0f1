package factfile.model.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "250              | 250           | 250    | 250    | true  | true  | false | 250",
        "0                | 0             | 0      | 0      | true  | true  | false | 0",
        "~250             | 250           | 250    | 250    | true  | true  | true  | about 250",
        "~1200            | 1200          | 1200   | 1200   | true  | true  | true  | about 1,200",
        ">250             | 250           | 250    | -      | false | false | false | more than 250",
        ">=250            | 250           | 250    | -      | true  | false | false | at least 250",
        "<250             | 250           | -      | 250    | false | false | false | fewer than 250",
        "<=250            | 250           | -      | 250    | false | true  | false | at most 250",
        "240..260         | -             | 240    | 260    | true  | true  | false | 240 to 260",
        "9000..1,000,000  | -             | 9000   | 1000000 | true | true  | false | 9,000 to 1,000,000",
        "1.5..2           | -             | 1.5    | 2      | true  | true  | false | 1.5 to 2",
        "-5..-2           | -             | -5     | -2     | true  | true  | false | -5 to -2",
        "1 million..2 million | -         | 1000000 | 2000000 | true | true | false | 1 million to 2 million",
        "1,200            | 1200          | 1200   | 1200   | true  | true  | false | 1,200",
        "1200             | 1200          | 1200   | 1200   | true  | true  | false | 1,200",
        "100,000          | 100000        | 100000 | 100000 | true  | true  | false | 100,000",
        "123456           | 123456        | 123456 | 123456 | true  | true  | false | 123,456",
        "1234567.25       | 1234567.25    | 1234567.25 | 1234567.25 | true | true | false | 1,234,567.25",
        "1.2 million      | 1200000       | 1200000 | 1200000 | true | true | false | 1.2 million",
        ">1.2 million     | 1200000       | 1200000 | -     | false | false | false | more than 1.2 million",
        "3 thousand       | 3000          | 3000   | 3000   | true  | true  | false | 3 thousand",
        "17.8 billion     | 17800000000   | 17800000000 | 17800000000 | true | true | false | 17.8 billion",
        "2 trillion       | 2000000000000 | 2000000000000 | 2000000000000 | true | true | false | 2 trillion",
        "-1200            | -1200         | -1200  | -1200  | true  | true  | false | -1,200",
        "-100             | -100          | -100   | -100   | true  | true  | false | -100",
        "2.50             | 2.50          | 2.50   | 2.50   | true  | true  | false | 2.50",
      })
  void reads(
      String text,
      BigDecimal nominal,
      BigDecimal low,
      BigDecimal high,
      boolean lowIncluded,
      boolean highIncluded,
      boolean approximate,
      String phrase)
      throws QuantityException {
    Quantity quantity = Quantity.parse(text);
    assertThat(quantity)
        .isEqualTo(new Quantity(text, nominal, low, high, lowIncluded, highIncluded, approximate));
    assertThat(quantity.phrase()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | the quantity is empty       | write a number like                  | 0",
        "~             | this is not a quantity      | write a number like                  | 1",
        "many          | this is not a quantity      | write a number like                  | 0",
        "about 250     | this is not a quantity      | write `~250`                         | 0",
        "More than 250 | this is not a quantity      | write `>250`                         | 0",
        "up to 250     | this is not a quantity      | write `<=250`                        | 0",
        "\u2265250     | this is not a quantity      | write `>=250`                        | 0",
        "> 250         | this is not a quantity      | write `>250`                         | 1",
        "250+          | this is not a quantity      | write `>=250`                        | 3",
        "240-260       | this is not a quantity      | write `240..260`                     | 3",
        "240 to 260    | this is not a quantity      | write `240..260`                     | 3",
        "240 \u2013 260 | this is not a quantity     | write `240..260`                     | 3",
        "~240..260     | a range has no `~`          | write the range alone: `240..260`    | 4",
        ">=240..260    | a range has no `>`          | write the range alone: `240..260`    | 5",
        "240..         | the range has no end        | write `>=240`                        | 5",
        "..260         | this is not a quantity      | write `<=260`                        | 0",
        "260..240      | the range does not go up    | write `240..260`                     | 5",
        "250..250      | the range does not go up    | write `250`                          | 5",
        "1..2 million  | only one end                | at both ends                         | 3",
        "1 million..2  | only one end                | at both ends                         | 11",
        "12,00         | groups of three digits      | `1,200`                              | 3",
        "1,2000        | groups of three digits      | `1,200`                              | 2",
        "1200,500      | this is not a quantity      | write a number like                  | 4",
        "1 200         | this is not a quantity      | with commas                          | 1",
        "1.            | this is not a quantity      | write a number like                  | 2",
        "250k          | this is not a quantity      | write `250 thousand`                 | 3",
        "1.2 Million   | this is not a quantity      | write `1.2 million`                  | 3",
        "1.2million    | this is not a quantity      | write `1.2 million`                  | 3",
        "1e6           | this is not a quantity      | all the digits                       | 1",
        "250 people    | this is not a quantity      | write `250` alone                    | 3",
        "25%           | this is not a quantity      | write `25` alone                     | 2",
        "'250 '        | this is not a quantity      | write `250`                          | 3",
        "1..2x         | this is not a quantity      | write `1..2` alone                   | 4",
        ">5x           | this is not a quantity      | write `>5` alone                     | 2",
        "\u0662\u0665  | this is not a quantity      | write a number like                  | 0",
      })
  void whatIsWrongAndWhatToDo(String text, String message, String remedy, int offset) {
    QuantityException refusal =
        catchThrowableOfType(QuantityException.class, () -> Quantity.parse(text));
    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.remedy()).contains(remedy);
    assertThat(refusal.offset()).isEqualTo(offset);
  }

  @Test
  void aNumberHasAtMostAHundredDigits() throws QuantityException {
    String longest = "9".repeat(100);
    assertThat(Quantity.parse(longest).low()).isEqualTo(new BigDecimal(longest));
    assertThat(catchThrowableOfType(QuantityException.class, () -> Quantity.parse(longest + "9")))
        .hasMessageContaining("more than 100 digits");
  }

  @Test
  void boundsThatHoldNoNumberCannotBeMade() {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal two = BigDecimal.valueOf(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, null, null, false, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, null, one, true, true, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, one, null, true, true, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, two, one, true, true, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, one, one, true, false, false));
  }

  @Test
  void noTextBreaksTheParser() {
    String alphabet = "0123456789,,...~<>=- kmn\u2013";
    String[] words = {"million", "about ", "..", "1,200", " thousand", "to "};
    Random random = new Random(250);
    for (int i = 0; i < Integer.getInteger("parser.texts", 100_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(
            random.nextInt(5) == 0
                ? words[random.nextInt(words.length)]
                : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
      }
      try {
        assertThat(Quantity.parse(text.toString()).phrase()).isNotBlank();
      } catch (QuantityException refusal) {
        assertThat(refusal.offset()).as("%s", text).isBetween(0, text.length());
        assertThat(refusal.remedy()).as("%s", text).isNotBlank();
      }
    }
  }
}
