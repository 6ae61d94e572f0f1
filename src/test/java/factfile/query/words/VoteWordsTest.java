package factfile.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.amount.Quantity;
import factfile.model.part.Votes;
import factfile.model.text.MalformedValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vote as people tell it. */
class VoteWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "29 | 3 | 9 | - | by 29 votes to 3, with 9 abstentions",
        "29 | 3 | 9 | 2 | by 29 votes to 3, with 9 abstentions and 2 absent",
        "15 | 0 | 0 | - | by 15 votes to none, with no abstentions",
        "1  | - | 1 | - | by 1 vote, with 1 abstention",
        "15 | - | - | - | by 15 votes",
        "0  | 5 | - | - | by no votes to 5",
        "-  | 3 | - | 0 | with 3 votes against and none absent",
        "-  | - | 9 | - | with 9 abstentions",
        "1410662 | 1003 | - | - | by 1,410,662 votes to 1,003",
      })
  void tellsTheResult(String yes, String no, String neither, String absent, String expected)
      throws MalformedValue {
    Votes votes = new Votes(number(yes), number(no), number(neither), number(absent));
    assertThat(VoteWords.of(votes)).isEqualTo(expected);
  }

  private static Quantity number(String text) throws MalformedValue {
    return text == null ? null : Quantity.parse(text);
  }
}
