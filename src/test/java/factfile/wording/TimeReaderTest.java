package factfile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Days;
import factfile.wording.TimeMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private static List<TimeMention> read(String text) {
    List<Token> tokens = Tokens.of(text);
    boolean[] taken = new boolean[tokens.size()];
    for (DayMention day : DayReader.read(tokens, null)) {
      for (int at = day.first(); at < day.end(); at++) {
        taken[at] = true;
      }
    }
    return TimeReader.read(tokens, taken);
  }

  private static List<String> words(String text) {
    List<Token> tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (TimeMention time : read(text)) {
      words.add(text.substring(tokens.get(time.first()).start(), tokens.get(time.end() - 1).end()));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "It broke on Tuesday | Tuesday | WEEKDAY",
        "It broke last Friday | last Friday | OTHER",
        "It broke at dawn | dawn | HOUR",
        "It broke at 6 p.m. sharp | 6 p.m | HOUR",
        "It broke at 18:30 | 18:30 | HOUR",
        "It broke this morning | this morning | DAY",
        "It broke last night | last night | DAY",
        "It broke yesterday | yesterday | DAY",
        "It broke the next morning | next morning | OTHER",
        "It broke for three weeks | three weeks | SPAN",
        "It broke within a fortnight | a fortnight | SPAN",
        "A 30-day window opened | A 30-day | SPAN",
        "It broke three weeks ago | three weeks ago | OTHER",
        "Years later it broke | Years later | OTHER",
        "It broke the following day | the following day | OTHER",
        "It broke every year | every year | OTHER",
        "It broke that spring | spring | OTHER",
        "It broke in the second quarter | the second quarter | OTHER",
        "It broke in Q3 | Q3 | OTHER",
        "It broke in the first half of the match | the first half | OTHER",
        "It broke in the seventies | seventies | OTHER",
        "It broke in the '70s | '70s | OTHER",
        "It broke back in '09 | '09 | OTHER",
        "It broke in the 1900s | 1900s | OTHER",
        "It broke in the 19th century | the 19th century | OTHER",
        "It broke on 17/10/2023 | 17/10/2023 | OTHER",
        "It broke on 17.10.2023 | 17.10.2023 | OTHER",
        "It broke on 9/11 | 9/11 | OTHER",
        "It broke on the 18th | the 18th | OTHER",
        "It broke on the eighteenth | the eighteenth | OTHER",
        "It broke in mid-2014 | 2014 | OTHER",
        "It broke the following April | April | OTHER",
        "It broke at Easter | Easter | OTHER",
        "It broke at the time | time | OTHER",
        "It broke for the third time | time | OTHER",
        "It broke recently | recently | OTHER",
        "It broke again | again | SPAN",
        "It broke between 1990 and 1995 | 1990 and 1995 | OTHER",
        "It broke in 2019/20 | 2019/20 | OTHER",
        "It has just broken | just | OTHER",
        "It broke in his day | his day | OTHER",
      })
  void readsTimesOfAllKinds(String text, String words, Kind kind) {
    assertThat(words(text)).containsExactly(words);
    assertThat(read(text).get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the 11th trip nobody spoke",
        "He lives on the 18th floor",
        "A 30-year-old docker fell",
        "She was 30 years old",
        "A quarter of a million came",
        "It broke on 7 October 2023",
        "It broke in the 1970s",
        "It broke in October 2023",
        "The score was 3/4 at most",
        "The coil spring broke",
        "Between 1500 and 1800 people came",
        "It was just 40 of them",
        "He may march with us",
      })
  void readsNoTimeWhereNoneIs(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void aDecadeIsTenYears() {
    List<Token> tokens = Tokens.of("It stood in the 1970's and in the 1980s.");
    assertThat(DayReader.read(tokens, null))
        .extracting(DayMention::days)
        .containsExactly(
            new Days(LocalDate.of(1970, 1, 1), LocalDate.of(1979, 12, 31)),
            new Days(LocalDate.of(1980, 1, 1), LocalDate.of(1989, 12, 31)));
    assertThat(DayReader.ending(Tokens.of("in the 1980s"))).isNull();
  }
}
