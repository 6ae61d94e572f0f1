package factfile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a picture is cut at its edge, however narrow it is. */
class SvgWidthTest {
  private static final Pattern TEXT =
      Pattern.compile("<text (?:class=\"(\\w+)\" )?x=\"([\\d.]+)\"[^>]*>(.*?)</text>");
  private static final Pattern BOLD = Pattern.compile("<tspan class=\"strong\">(.*?)</tspan>");
  private static final String BASES = "src/test/resources/bases/";

  @ParameterizedTest
  @ValueSource(ints = {240, 320, 400, 499, 500, 640, 960, 1400})
  void everyLineEndsBeforeTheEdge(int width) {
    int seen = 0;
    for (String base : List.of("chemical", "harbour", "annals", "ferry")) {
      for (String command : List.of("timeline", "count", "deadline")) {
        String svg = run(command + " -q -o svg --width " + width + " -f " + BASES + base);
        assertThat(svg).contains("viewBox=\"0 0 " + width + " ");
        for (MatchResult text : TEXT.matcher(svg).results().toList()) {
          double from = Double.parseDouble(text.group(2));
          double wide = wide(text.group(1), text.group(3));
          boolean end = text.group().contains("text-anchor=\"end\"");
          assertThat(end ? from : from + wide).as(text.group()).isLessThanOrEqualTo(width);
          assertThat(end ? from - wide : from).as(text.group()).isNotNegative();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(300);
  }

  private static double wide(String look, String markup) {
    double bold = 0;
    for (MatchResult strong : BOLD.matcher(markup).results().toList()) {
      bold +=
          Advances.of(plain(strong.group(1)), true) - Advances.of(plain(strong.group(1)), false);
    }
    boolean heading = "title".equals(look) || "heading".equals(look);
    double size = "title".equals(look) ? 20 : heading ? 14 : "small".equals(look) ? 11 : 13;
    String words = plain(markup).stripTrailing();
    return (Advances.of(words, heading) + bold) * size / 1000;
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String run(String line) {
    return InProcess.run(List.of(line.split(" ", -1)), Map.of()).out();
  }

  /** As the font metrics of Helvetica have them. */
  @Test
  void lettersAreAsWideAsTheirFaceHasThem() {
    assertThat(Advances.of("A", false)).isEqualTo(667);
    assertThat(Advances.of("i", false)).isEqualTo(222);
    assertThat(Advances.of("W", false)).isEqualTo(944);
    assertThat(Advances.of(" ", true)).isEqualTo(278);
    assertThat(Advances.of("@", false)).isEqualTo(1015);
    assertThat(Advances.of("A", true)).isEqualTo(722);
    assertThat(Advances.of("g", true)).isEqualTo(611);
    // A letter with a mark is as wide as without, whole or in two parts.
    assertThat(Advances.of("é", false)).isEqualTo(556);
    assertThat(Advances.of("e\u0301", false)).isEqualTo(556);
    assertThat(Advances.of("Ж", false)).isEqualTo(923);
    assertThat(Advances.of("漢", false)).isEqualTo(1000);
  }

  @Test
  void aLongAddressGoesOnAtItsSeams() {
    Typeset face = new Typeset(10);
    String address = "https://example.org/archive/2013/09/a-very-long-name-of-a-page.html?of=some";
    List<List<Span>> lines = face.lines(List.of(Span.plain("see " + address)), 120);
    StringBuilder whole = new StringBuilder();
    for (List<Span> line : lines) {
      assertThat(face.width(line)).isLessThanOrEqualTo(123);
      for (Span span : line) {
        whole.append(span.text());
      }
    }
    assertThat(whole).hasToString("see " + address);
    assertThat(lines).hasSizeBetween(3, 7);
    // What has no seam is broken between letters, never inside one.
    String wide = "\ud83d\ude00".repeat(30);
    for (List<Span> line : face.lines(List.of(new Span(wide, Tone.STRONG)), 55)) {
      assertThat(line.get(0).text().codePoints().allMatch(c -> c == 0x1f600)).isTrue();
    }
  }
}
