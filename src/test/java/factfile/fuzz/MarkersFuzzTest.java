package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.note.MarkerText;

/** Values within markers. */
class MarkersFuzzTest {
  @FuzzTest
  void values(byte[] input) {
    String text = Material.text(input);
    String escaped = MarkerText.escape(text);
    assertThat(MarkerText.unescape(escaped)).isEqualTo(text);
    assertThat(escaped).doesNotContainPattern("[\\s<>|\"\\p{Cc}]|--");
    String value = MarkerText.unescape(text);
    if (value != null) {
      assertThat(MarkerText.unescape(MarkerText.escape(value))).isEqualTo(value);
    }
  }
}
