package factfile.shell;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.shell.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {
  private static final String LETTERS = "ab '\"\\|>#2:=*é海\t$(";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '!',
      value = {
        "timeline who:x ! timeline|who:x",
        "who 'Matthew Miller' ! who|Matthew Miller",
        "who \"M. \\\"Matt\\\" \\\\ Miller\" ! who|M. \"Matt\" \\ Miller",
        "who Matthew\\ Miller ! who|Matthew Miller",
        "search 'it''s' ! search|its",
        "timeline id:gaza-* ! timeline|id:gaza-*",
        "count # how many ! count",
        "search a#b ! search|a#b",
        "show '' ! show|",
      })
  void wordsArePartedAsInAShell(String line, String words) {
    assertThat(texts(LineText.of(line))).containsExactly(words.split("\\|", -1));
  }

  @Test
  void whatLeadsOutsideIsToldFromWords() {
    LineText line = LineText.of("timeline -q>>a.txt 2> b.txt | jq '.[]|.x' > c");
    assertThat(line.pieces())
        .extracting(Piece::role)
        .containsExactly(
            Role.WORD,
            Role.WORD,
            Role.APPEND,
            Role.WORD,
            Role.WRITE_ERRORS,
            Role.WORD,
            Role.OUTSIDE);
    assertThat(line.pieces().get(6).text()).isEqualTo(" jq '.[]|.x' > c");
  }

  @Test
  void lineEndsPartLinesUnlessTheyAreQuoted() {
    List<LineText> lines = LineText.all("count\n\n  # nothing\nwho 'a\nb'\nterms \\\n 1701");
    assertThat(lines).hasSize(3);
    assertThat(texts(lines.get(1))).containsExactly("who", "a\nb");
    assertThat(texts(lines.get(2))).containsExactly("terms", "1701");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"who 'a", "who \"a'", "who a\\"})
  void aLineThatIsNotFinishedSaysSo(String line) {
    assertThat(LineText.of(line).isOpen()).isTrue();
  }

  @Test
  void aQuotedWordIsReadAsTheWord() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String word = randomWord(random);
      LineText line = LineText.of("show " + LineText.quote(word) + " x");
      assertThat(line.isOpen()).as(word).isFalse();
      assertThat(texts(line)).as(word).containsExactly("show", word, "x");
    }
  }

  @Test
  void piecesLieInTheLineInOrder() {
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      String text = randomWord(random);
      int at = 0;
      for (Piece piece : LineText.of(text).pieces()) {
        assertThat(piece.start()).as(text).isGreaterThanOrEqualTo(at);
        assertThat(piece.end()).as(text).isGreaterThan(piece.start());
        at = piece.end();
      }
      assertThat(at).as(text).isLessThanOrEqualTo(text.length());
    }
  }

  private static String randomWord(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static List<String> texts(LineText line) {
    List<String> texts = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      texts.add(piece.text());
    }
    return texts;
  }
}
