package factfile.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with a question mark is the same text within braces and brackets as outside of them. */
class QuestionMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/story?id=7",
        "https://news.example/?",
        "https://news.example/a?b=?c",
        "2024?",
        "2024-10-07?",
        "what? no",
        "what ? no",
        "what ?",
        "?x",
        "a??b",
        "\ue000?\ue001",
      })
  void readsTheSameEverywhere(String text) {
    assertThat(value("a: " + text + "\n")).isEqualTo(text);
    assertThat(value("a: {b: " + text + "}\n")).isEqualTo(text);
    assertThat(value("a: {b: " + text + ", c: d}\n")).isEqualTo(text);
    assertThat(value("a: [" + text + ", d]\n")).isEqualTo(text);
    assertThat(value("a: \"" + text + "\"\n")).isEqualTo(text);
    assertThat(value("a: |-\n  " + text + "\n")).isEqualTo(text);
  }

  @Test
  void aKeyThatBeginsWithAMarkIsNoText() {
    YamlText read = YamlText.read("test.yaml", "a: {? b : c}\n");
    assertThat(read.problems()).isEmpty();
    assertThat(((Node.Mapping) ((Node.Mapping) read.root()).entries().get(0).value()).entries())
        .extracting(entry -> entry.key().text())
        .containsExactly("b");
  }

  private static String value(String yaml) {
    YamlText read = YamlText.read("test.yaml", yaml);
    assertThat(read.problems()).as(yaml).isEmpty();
    Node value = ((Node.Mapping) read.root()).entries().get(0).value();
    if (value instanceof Node.Mapping mapping) {
      value = mapping.entries().get(0).value();
    } else if (value instanceof Node.Sequence list) {
      value = List.copyOf(list.items()).get(0);
    }
    return ((Node.Scalar) value).text();
  }
}
