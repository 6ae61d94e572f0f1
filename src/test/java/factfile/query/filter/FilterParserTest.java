package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.query.answers.Ask;
import factfile.query.words.QueryError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-03-04}
            - {id: unused, publisher: Nobody, published: 2031-03-05}
          entities:
            - {id: town, name: The Town, kind: place}
            - {id: port, name: The Port, kind: body, part_of: town}
            - {id: board, name: The Board, kind: body, part_of: port}
          events:
            - {id: vote, title: The vote, date: 2031-03-01, who: board, cite: gazette#p1}
          """);

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "z:b", "A:b", "Z:b", "owed_by:x", "owed-by:x", "who:", "a:b:c"})
  void lettersBeforeAColonAreAPrefix(String word) {
    assertThat(FilterParser.isPrefixed(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"who", ":x", "12:30", "a1:x", "a b:c", "\u00e9:x", "`:x", "{:x", "@:x", "[:x"})
  void anythingElseIsAWord(String word) {
    assertThat(FilterParser.isPrefixed(word)).isFalse();
  }

  @Test
  void notTwiceIsNotAtAll() {
    assertThat(ASK.filters("id:vote").timeline().rows()).hasSize(1);
    assertThat(ASK.filters("not:id:vote").timeline().rows()).isEmpty();
    assertThat(ASK.filters("not:not:id:vote").timeline().rows()).hasSize(1);
    assertThat(catchThrowableOfType(QueryError.class, () -> ASK.filters("not:").timeline()))
        .hasMessageContaining("not:");
  }

  @Test
  void aSourceNeedNotBeUsedButHasToBeThere() {
    assertThat(ASK.filters("source:gazette").timeline().rows()).hasSize(1);
    assertThat(ASK.filters("source:unused").timeline().rows()).isEmpty();
    assertThat(ASK.filters("source:un*").timeline().rows()).isEmpty();
    assertThat(catchThrowableOfType(QueryError.class, () -> ASK.filters("source:un?").timeline()))
        .hasMessageContaining("no source `un?`");
  }

  @Test
  void whoIsAPartOfAPartIsMeantToo() {
    for (String who : new String[] {"board", "port", "town"}) {
      assertThat(ASK.filters("who:" + who).timeline().rows()).as(who).hasSize(1);
    }
  }
}
