package factfile.model.date;

import static factfile.model.date.Truth.MAYBE;
import static factfile.model.date.Truth.NO;
import static factfile.model.date.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, MAYBE, MAYBE, YES",
    "YES, NO, NO, YES",
    "MAYBE, MAYBE, MAYBE, MAYBE",
    "MAYBE, NO, NO, MAYBE",
    "NO, NO, NO, NO",
  })
  void andTakesTheLessSureOrTheSurer(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(or).isEqualTo(b.or(a));
  }

  @Test
  void notSwapsTheSureAnswers() {
    assertThat(YES.not()).isEqualTo(NO);
    assertThat(NO.not()).isEqualTo(YES);
    assertThat(MAYBE.not()).isEqualTo(MAYBE);
    assertThat(Truth.of(true)).isEqualTo(YES);
    assertThat(Truth.of(false)).isEqualTo(NO);
  }
}
