package factfile.render.visible;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import factfile.answer.Cell;
import factfile.render.data.JsonRenderer;
import factfile.render.data.VisibleJson;
import factfile.render.text.Markup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody would see is shown; what shapes a word or a picture stays as it is. */
class VisibleTest {
  /** The tags of England's flag, without its black flag. */
  private static final String ENGLAND = tags("gbeng");

  private static final String END = Character.toString(0xe007f);
  private static final String FLAG = Character.toString(0x1f3f4);

  private static String tags(String letters) {
    StringBuilder tags = new StringBuilder();
    letters.chars().forEach(c -> tags.appendCodePoint(0xe0000 + c));
    return tags.toString();
  }

  private static String shown(int c) {
    return "\\u{" + Integer.toHexString(c) + "}";
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x2060, 0x2064, 0x2065, 0x206f,
        0x3164, 0xfe00, 0xfe0d, 0xfeff, 0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1d173, 0x1d17a, 0xe0000,
        0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0xe0fff, 0xfdd0, 0xfdef, 0xfffe, 0xffff,
        0x1fffe, 0x1ffff, 0x10fffe, 0x10ffff, 0x1b, 0x85, 0x202e, 0x2066
      })
  void whatShowsAsNothingIsShown(int c) {
    String text = "a" + Character.toString(c) + "b";
    assertThat(Visible.text(text)).isEqualTo("a" + shown(c) + "b");
    assertThat(Visible.text(Character.toString(c))).isEqualTo(shown(c));
    assertThat(Markup.html(text)).isEqualTo("a" + shown(c) + "b");
    assertThat(JsonRenderer.compact(Cell.text(text))).matches("\"a(\\\\u[0-9a-fA-F]{4}){1,2}b\"");
  }

  @Test
  void halfACharacterIsShown() {
    assertThat(Visible.text("a\ud83db\udc00")).isEqualTo("a\\u{d83d}b\\u{dc00}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨‍👩‍👧‍👦",
        "🧑🏽‍🤝‍🧑🏻",
        "❤️‍🔥",
        "🏳️‍🌈",
        "🏴‍☠️",
        "🙂‍↔️",
        "👁️‍🗨️",
        "🇳🇴",
        "☎️",
        "☎︎",
        "1️⃣",
        "#️⃣",
        "می‌خواهم",
        "کتاب‌ها",
        "۱۲‌ساله",
        "क्‍ष",
        "क्‌ष",
        "ശ്രീ",
        "അവന്‍ ",
        "র‍্যাব",
        "ශ්‍රී",
        "Zoë",
        "e\u0301",
        "海星",
        "“–…” "
      })
  void wordsAndPicturesStay(String text) {
    assertThat(Visible.text(text)).isEqualTo(text);
    assertThat(JsonRenderer.compact(Cell.text(text))).isEqualTo('"' + text + '"');
  }

  @Test
  void tagsStayInsideAFlagAlone() {
    assertThat(Visible.text("x" + FLAG + ENGLAND + END + "x"))
        .isEqualTo("x" + FLAG + ENGLAND + END + "x");
    for (String open :
        new String[] {
          FLAG + ENGLAND,
          "x" + ENGLAND + END,
          FLAG + END,
          FLAG + tags("gb") + END,
          FLAG + tags("gb eng") + END,
          FLAG + tags("ignoreall") + END,
          FLAG + "x" + ENGLAND + END
        }) {
      String text = Visible.text(open);
      assertThat(text.codePoints().filter(c -> c >= 0xe0000)).as(text).isEmpty();
    }
    String more = FLAG + ENGLAND + END;
    assertThat(Visible.text(more + tags("x") + END))
        .isEqualTo(more + shown(0xe0078) + shown(0xe007f));
  }

  @ParameterizedTest
  @CsvSource({
    "0,x", "x,0", "1,2", "x,' '", "' ',x", "😀,x", "x,😀", "‍,x", "x,‍", "🇳,🇴", "x,", ",x", ".,.",
    "͏,x"
  })
  void joinersWithNothingToJoinAreShown(String before, String after) {
    for (String joiner : new String[] {"\u200c", "\u200d"}) {
      String text = (before == null ? "" : before) + joiner + (after == null ? "" : after);
      assertThat(Visible.text(text)).contains(shown(joiner.charAt(0)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "a\ufe0f", "☎️", "\u200b", "e\u0301"})
  void selectorsWithoutABaseAreShown(String before) {
    assertThat(Visible.text(before + "\ufe0f")).endsWith("\\u{fe0f}");
    assertThat(Visible.text(before + "\ufe0e")).endsWith("\\u{fe0e}");
  }

  @Test
  void parsersReadWhatIsShown() throws Exception {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    String odd =
        "a\ufffe\uffff\ufeff\u200b" + ENGLAND + Character.toString(0x10fffe) + "\u0085\u0001z";
    String written = JsonRenderer.compact(Cell.text(odd), VisibleJson.Escapes.OF_YAML);
    assertThat(yaml.readTree(written).asText()).isEqualTo(odd);
    assertThat(new ObjectMapper().readTree(JsonRenderer.compact(Cell.text(odd))).asText())
        .isEqualTo(odd);
    byte[] xml =
        ("<x a=\"" + Markup.html(odd + "\ud800") + "\"/>").getBytes(StandardCharsets.UTF_8);
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement()
                .getAttribute("a"))
        .startsWith("a\\u{fffe}\\u{ffff}");
  }
}
