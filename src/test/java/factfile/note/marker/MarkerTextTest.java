package factfile.note.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkerTextTest {
  private static final String ODD =
      "%<>|\"- \t\n\r\u0000\u001f\u007f\u0085\u00a0\u2028\u202e\ufffd~=.é海🚢";

  /** Out of what has to be encoded, its neighbours, and anything else. */
  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(12); left > 0; left--) {
      int[] odd = ODD.codePoints().toArray();
      int c = random.nextBoolean() ? odd[random.nextInt(odd.length)] : random.nextInt(0x11000);
      text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? '-' : c);
    }
    return text.toString();
  }

  @Test
  void whatIsEncodedComesBackAndCannotEndItsComment() {
    for (int seed = 0; seed < 20_000; seed++) {
      String text = random(new Random(seed));
      String escaped = MarkerText.escape(text);
      assertThat(MarkerText.unescape(escaped)).as("seed %d", seed).isEqualTo(text);
      assertThat(escaped)
          .as("seed %d", seed)
          .doesNotContain("--", "<", ">", "|", "\"")
          .doesNotContainPattern("[\\s\\p{Cntrl}]");
    }
  }

  @Test
  void plainValuesStayReadable() {
    for (String plain : new String[] {"~250", "240..260", "2024-11-12", "[..2024-09-30]", "kept"}) {
      assertThat(MarkerText.escape(plain)).isEqualTo(plain);
    }
    assertThat(MarkerText.escape("more than 1 --> x")).isEqualTo("more%20than%201%20-%2D%3E%20x");
  }

  @Test
  void whatIsNotEncodedRightlyIsNull() {
    for (String broken : new String[] {"%", "%2", "a%zz", "%ff", "%c3"}) {
      assertThat(MarkerText.unescape(broken)).as(broken).isNull();
    }
  }

  @Test
  void whatCouldEndOrCutACommentIsEncoded() {
    assertThat(MarkerText.escape("%<>|\"")).isEqualTo("%25%3C%3E%7C%22");
    assertThat(MarkerText.escape("a b\tc\u00a0d\u0007\u202e"))
        .isEqualTo("a%20b%09c%C2%A0d%07%E2%80%AE");
    assertThat(MarkerText.escape("a-b--c---d-")).isEqualTo("a-b-%2Dc-%2D%2Dd-");
    assertThat(MarkerText.escape("é海🚢!~=,")).isEqualTo("é海🚢!~=,");
  }

  @Test
  void eitherCaseOfDigitsIsRead() {
    assertThat(MarkerText.unescape("%4a%4Ax%20")).isEqualTo("JJx ");
    assertThat(MarkerText.unescape("%f0%9f%9A%A2")).isEqualTo("🚢");
    for (String broken : new String[] {"%g0", "%0g", "a%2", "%%20", "%EF%BF%BD"}) {
      assertThat(MarkerText.unescape(broken)).as(broken).isNull();
    }
  }
}
