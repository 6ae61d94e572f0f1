package factfile.note.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum of a block: notes have it written in them, so that it may never become another. */
class FingerprintTest {
  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "a b§c8687a08",
        "- first\\n- second§92088ec1",
        "| a | b |\\n|---|---:|\\n| 1 | 2 |§50e04a38",
        "| a | b |\\n|---|---|\\n| 1 | |§de6342cc",
        "| a | -3.5 |§d0d1bbac",
        "more >4 than§7ef4fea7",
        "> quoted§b3a2bd47",
        "1–2 “x” ’s§abc3e0f9"
      })
  void aSumStays(String block, String sum) {
    assertThat(Fingerprint.of(lines(block))).isEqualTo(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "a b§a  b",
        "a b§**a** _b_",
        "a_b§a\\_b",
        "“a” ‘b’ „c”§\"a\" 'b' \"c\"",
        "a – b§a --- b",
        "a & b <5 \"c\"§a &amp; b &lt;5 &quot;c&quot;",
        "a … b§a ... b",
        "- a§* a",
        "> a§a",
        "a\\n\\n---\\n\\nb§a\\nb",
        "| a |\\n|---|\\n| b |§| a |\\n| :-: |\\n|   b   |",
        "| a |\\n|---|\\n| b |§a\\nb",
        "| a | b |§a b",
        "a\\u00a0b§a b"
      })
  void whatFormattersChangeIsTheSame(String one, String other) {
    String a = lines(one).replace("\\u00a0", "\u00a0");
    assertThat(Fingerprint.isSame(a, lines(other))).isTrue();
    assertThat(Fingerprint.isSame(lines(other), a)).isTrue();
    assertThat(Fingerprint.of(a)).isEqualTo(Fingerprint.of(lines(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "a b§a c",
        "a b§ab",
        "| a | | b |§| a | b | |",
        "| a | |§| | a |",
        "-5§5",
        "a (-5)§a (5)",
        "a =-5§a =5",
        ">5§5",
        "a > 5§a 5",
        ">= $5§= $5"
      })
  void whatSaysSomethingElseIsAnother(String one, String other) {
    assertThat(Fingerprint.isSame(lines(one), lines(other))).isFalse();
    assertThat(Fingerprint.of(lines(one))).isNotEqualTo(Fingerprint.of(lines(other)));
  }

  @Test
  void cellsThatMovedAreTheSameByTheirWordsAlone() {
    String table = "| a b | c |";
    String moved = "| a | b c |";
    assertThat(Fingerprint.isSame(table, moved)).isFalse();
    assertThat(Fingerprint.of(table)).isEqualTo(Fingerprint.of(moved));
    assertThat(Fingerprint.isSame("| a \\| b |", "| a | b |")).isFalse();
  }
}
