package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are quoted, so that YAML reads them back, and people see all that is there. */
class YamlScalarTest {
  private static String between(int c) {
    return "a" + Character.toString(c) + "b";
  }

  /** The first and the last of each kind that is not shown: controls, breaks, directions. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x01, 0x1f, 0x7f, 0x80, 0xa0, 0x200b, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066,
        0x2069, 0xfeff, 0xfffe, 0xffff
      })
  void whatIsNotSeenIsEscaped(int c) {
    String escaped = "\"a\\u%04xb\"".formatted(c);
    assertThat(YamlScalar.plainOrQuoted(between(c), false)).isEqualTo(escaped);
    assertThat(YamlScalar.plainOrQuoted(between(c), true)).isEqualTo(escaped);
    assertThat(YamlScalar.block(between(c) + "\nx", 2)).startsWith("\"").endsWith("b\\nx\"");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x20, 0x21, 0x7e, 0xa1, 0x200a, 0x2010, 0x2027, 0x202f, 0x2065, 0x206a, 0xd7ff, 0xe000,
        0xfefe, 0xff00, 0xfffd
      })
  void theirNeighboursStayPlain(int c) {
    assertThat(YamlScalar.plainOrQuoted(between(c), false)).isEqualTo(between(c));
    assertThat(YamlScalar.block(between(c) + "\nx", 2)).isEqualTo("|-\n  " + between(c) + "\n  x");
  }

  @Test
  void halfACharacterIsEscapedAndAWholeOneIsNot() {
    assertThat(YamlScalar.plainOrQuoted("😀", false)).isEqualTo("\"😀\"");
    assertThat(YamlScalar.plainOrQuoted("a\ud83d", false)).isEqualTo("\"a\\ud83d\"");
    assertThat(YamlScalar.plainOrQuoted("a\ud800", false)).isEqualTo("\"a\\ud800\"");
    assertThat(YamlScalar.plainOrQuoted("a\udfff", false)).isEqualTo("\"a\\udfff\"");
    assertThat(YamlScalar.plainOrQuoted("\ud83da", false)).isEqualTo("\"\\ud83da\"");
    assertThat(YamlScalar.plainOrQuoted("\ude00a", false)).isEqualTo("\"\\ude00a\"");
    assertThat(YamlScalar.plainOrQuoted("a\ude00", false)).isEqualTo("\"a\\ude00\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:30     | true  | true",
        "a::b      | true  | false",
        "a, b      | true  | false",
        "a?        | true  | false",
        "[a]       | false | false",
        "a]        | true  | false",
        "it's      | true  | true",
        "a: b      | false | false",
        "a #b      | false | false",
        "a#b       | true  | true",
        "ends:     | false | false",
        "~250      | true  | true",
        "~x        | false | false",
        "~         | false | false",
        "null      | false | false",
        "...x      | false | false",
        ".5        | true  | true",
        ">5        | false | false",
        "<5        | true  | true",
        "- a       | false | false"
      })
  void whatYamlWouldReadOtherwiseIsQuoted(String text, boolean plain, boolean plainInside) {
    assertThat(YamlScalar.plainOrQuoted(text, false)).isEqualTo(shown(text, plain));
    assertThat(YamlScalar.plainOrQuoted(text, true)).isEqualTo(shown(text, plainInside));
  }

  private static String shown(String text, boolean plain) {
    return plain ? text : '"' + text + '"';
  }

  @Test
  void linesStandAsABlockWhereTheyCan() {
    assertThat(YamlScalar.block("a\nb", 4)).isEqualTo("|-\n    a\n    b");
    assertThat(YamlScalar.block("a\n\nb\n", 2)).isEqualTo("|\n  a\n\n  b");
    for (String text : new String[] {" a\nb", "\na", "a\n\n"}) {
      assertThat(YamlScalar.block(text, 2)).isEqualTo('"' + text.replace("\n", "\\n") + '"');
    }
  }
}
