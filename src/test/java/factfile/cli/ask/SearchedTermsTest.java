package factfile.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.query.search.SearchTerm;
import factfile.query.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedTermsTest {
  private static List<SearchTerm> terms(String... words) {
    return SearchedTerms.of(List.of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-06-23 | 2014-06-23 | 2014-06-23",
        "23 June 2014 | 2014-06-23 | 2014-06-23",
        "June 23, 2014 | 2014-06-23 | 2014-06-23",
        "2014-06 | 2014-06-01 | 2014-06-30",
        "June 2014 | 2014-06-01 | 2014-06-30",
      })
  void aDayIsReadWithAndWithoutQuotes(String text, String first, String last) {
    for (List<String> words : List.of(List.of(text), List.of(text.split(" ")))) {
      List<SearchTerm> found = SearchedTerms.of(words);
      assertThat(found).as("%s", words).hasSize(1);
      assertThat(found.get(0).days().earliest()).hasToString(first);
      assertThat(found.get(0).days().latest()).hasToString(last);
    }
  }

  @Test
  void allElseIsNoDay() {
    for (String word : new String[] {"2014", "leak", "2014-13-40", "removal-2014", "1429", "7"}) {
      assertThat(terms(word)).as(word).hasSize(1);
      assertThat(terms(word).get(0).days()).as(word).isNull();
    }
    assertThat(terms("leak", "23", "June", "2014", "gas")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1429", "1,429", "1 429", "1\u00a0429", "1\u202f429", "1'429", "1.429"})
  void aNumberIsTheSameHoweverItIsWritten(String number) {
    List<String> wordings = new ArrayList<>();
    for (Phrase wording : SearchTerm.of(number, null).wordings()) {
      wordings.add(String.join(" ", wording.words()));
    }
    assertThat(wordings).as(number).containsExactlyInAnyOrder("1429", "1 429");
  }

  @Test
  void groupsOfDigitsMakeOneNumber() {
    assertThat(terms("1", "429", "dead")).hasSize(2);
    assertThat(terms("1", "429", "000")).hasSize(1);
    assertThat(terms("12", "42")).hasSize(2);
    assertThat(terms("1429", "429")).hasSize(2);
  }
}
