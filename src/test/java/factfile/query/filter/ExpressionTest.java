package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.query.answers.Ask;
import factfile.query.words.QueryError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-03-04}
          entities:
            - {id: ada, name: Ada Quay, kind: person}
            - {id: bo, name: Bo Pier, kind: person}
          events:
            - {id: vote, title: The vote and the "count", date: 2031-03-01, who: ada, cite: gazette}
            - {id: storm, title: A storm, date: 2031-03-02, who: bo, cite: gazette}
            - {id: calm, title: Calm don't care, date: 2031-03-03, cite: gazette}
          """);

  private static String ids(String expression) {
    return String.join(" ", Ask.column(ASK.filters("expr:" + expression).timeline(), "id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "who:ada or who:bo | vote storm",
        "who:ada who:bo | ``",
        "who:ada and who:bo | ``",
        "who:ada or who:bo not storm | vote",
        "(who:ada or who:bo) not storm | vote",
        "who:ada or (who:bo and storm) | vote storm",
        "not who:ada and not who:bo | calm",
        "not(who:ada or who:bo)calm | calm",
        "not not who:ada | vote",
        "not:not:who:ada | vote",
        "who:\"Ada Quay\" | vote",
        "who:'Ada Quay' or calm | vote calm",
        "text:and | vote",
        "\"and\" | vote",
        "\"vote and\" | vote",
        "text:\"the \\\"count\\\"\" | vote",
        "don't or storm | storm calm",
        "`\tvote\n` | vote",
      })
  void operatorsBindAsInSchool(String expression, String ids) {
    assertThat(ids(expression)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vote or | column 6 of `expr:`: after `or`, a filter is missing",
        "or vote | column 1 of `expr:`: a filter is missing",
        "(vote | column 1 of `expr:`: this `(` is not closed",
        "vote) | column 5 of `expr:`: there is no `(`",
        "() | column 2 of `expr:`: a filter is missing",
        "vote AND storm | column 6 of `expr:`: operators are written in small",
        "é or who:nobody | column 6 of `expr:`: there is no entity `nobody`",
        "vote hwo:ada | column 6 of `expr:`: unknown prefix `hwo:`",
        "vote who:\"ada | column 10 of `expr:`: the quote is not closed",
        "vote or not:expr:storm | column 9 of `expr:`: an expression stands in no other",
      })
  void whatIsWrongIsPointedAt(String expression, String message) {
    assertThat(catchThrowableOfType(QueryError.class, () -> ids(expression)))
        .hasMessageStartingWith(message);
  }

  @Test
  void parenthesesGoAsDeepAsAnybodyWrites() {
    assertThat(ids("(".repeat(100) + "vote" + ")".repeat(100))).isEqualTo("vote");
    assertThat(
            catchThrowableOfType(
                QueryError.class, () -> ids("(".repeat(9999) + "vote" + ")".repeat(9999))))
        .hasMessageStartingWith("column 101 of `expr:`: more than 100");
    assertThat(ids("not ".repeat(9998) + "vote")).isEqualTo("vote");
  }
}
