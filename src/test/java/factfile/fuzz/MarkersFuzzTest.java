package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.note.marker.MarkerText;
import java.util.regex.Pattern;

/** Values within markers. */
class MarkersFuzzTest {
  /** What would end the comment, or be cut or lost in a note. */
  private static final Pattern UNSAFE = Pattern.compile("[\\s<>|\"\\p{Cc}]|--");

  @FuzzTest
  void values(byte[] input) {
    String text = Material.text(input);
    String escaped = MarkerText.escape(text);
    assertThat(MarkerText.unescape(escaped)).isEqualTo(text);
    assertThat(escaped).doesNotContainPattern(UNSAFE);
    String value = MarkerText.unescape(text);
    if (value != null) {
      assertThat(MarkerText.unescape(MarkerText.escape(value))).isEqualTo(value);
    }
  }
}
