package factfile.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCopyTest {
  private static final List<String> TEXTS =
      List.of("p1", "page 3", "# no heading", "h2", "time -", "factfile document 1", "“a”, b", "-");

  @TempDir private Path base;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void isReadBackAsItWas(int seed) {
    Document document = random(new Random(seed));
    assertThat(DocumentCopy.read("a", DocumentCopy.text(document))).isEqualTo(document);
  }

  private static Document random(Random random) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    for (int number = 1; number <= 1 + random.nextInt(8); number++) {
      while (random.nextInt(3) == 0) {
        List<String> anchors = random.nextBoolean() ? List.of() : List.of("a b", "c");
        headings.add(new Heading(1 + random.nextInt(6), text(random), anchors, number));
      }
      String time = random.nextBoolean() ? null : "0" + random.nextInt(3) + ":10:00";
      paragraphs.add(new Paragraph(number, text(random), random.nextInt(3), time));
    }
    headings.add(new Heading(2, "The end", List.of("end"), paragraphs.size() + 1));
    return new Document(paragraphs, headings);
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p1\tA\n",
        "factfile document 1\np2\tA\n",
        "factfile document 1\np1\tA\tB\n",
        "factfile document 1\np1\tA",
        "factfile document 1\nA\n",
        "factfile document 1\ntime\tnow\n"
      })
  void whatIsNoCopyIsRefused(String text) {
    assertThatThrownBy(() -> DocumentCopy.read(".documents/a.txt", text))
        .isInstanceOf(DocumentError.class)
        .hasMessageMatching(
            "\\.documents/a\\.txt:\\d: this is no copy of a document as factfile keeps them");
  }

  @Test
  void copiesAreKeptWhereGitDoesNotLook() throws IOException {
    Document document = PlainDocument.read("The quay was closed.");
    KeptDocuments kept = new KeptDocuments(base);
    assertThat(kept.of("gazette")).isNull();
    kept.keep("gazette", document);
    kept.keep("gazette", document);
    assertThat(kept.of("gazette")).isEqualTo(document);
    assertThat(Files.readString(base.resolve(".gitignore"))).isEqualTo(".documents/\n");
    kept.forget("gazette");
    assertThat(kept.of("gazette")).isNull();
  }

  @Test
  void whatGitIgnoresAlreadyStays() throws IOException {
    Files.writeString(base.resolve(".gitignore"), "/.documents\nother");
    new KeptDocuments(base).keep("a", PlainDocument.read("A."));
    assertThat(Files.readString(base.resolve(".gitignore"))).isEqualTo("/.documents\nother");
  }

  @Test
  void whereGitCannotBeToldNothingIsKept() throws IOException {
    Files.createDirectory(base.resolve(".gitignore"));
    KeptDocuments kept = new KeptDocuments(base);
    assertThatThrownBy(() -> kept.keep("a", PlainDocument.read("A.")))
        .isInstanceOf(IOException.class)
        .hasMessage(".gitignore is no regular file");
    assertThat(base.resolve(".documents")).doesNotExist();
  }

  @Test
  void noIdLeadsOutOfTheFolder() throws IOException {
    Files.writeString(base.resolve("a.txt"), "factfile document 1\n");
    assertThat(new KeptDocuments(base).of("../a")).isNull();
  }
}
