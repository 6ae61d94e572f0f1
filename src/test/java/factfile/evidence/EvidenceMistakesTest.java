package factfile.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import factfile.document.Document;
import factfile.document.PassageSearch;
import factfile.document.PassageState;
import factfile.document.WordPrint;
import factfile.evidence.passage.Documents;
import factfile.load.base.BaseLoader;
import factfile.model.record.PassagePrint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Single mistakes in both real bases are told by their documents, and right records raise nothing:
 * {@code mvn test -Dtest=EvidenceMistakesTest -Dtest.locale=-Dmistakes=300} prints the figures.
 */
class EvidenceMistakesTest {
  /** Where the document of the bundled base is, which is no part of this project. */
  private static final Path ARTICLE = Path.of("../shared/source");

  @TempDir Path work;

  @Test
  void mistakesInTheBundledBaseAreTold() throws IOException {
    Document article = article();
    check(Path.of("facts"), id -> article);
  }

  /** The fingerprints that the bundled base has are those of its document, and of all of it. */
  @Test
  void theBundledFingerprintsAreThoseOfTheArticle() throws IOException {
    Document article = article();
    List<PassagePrint> prints = BaseLoader.load(Path.of("facts")).passages();
    long longEnough =
        article.paragraphs().stream()
            .filter(each -> WordPrint.words(each.text()).size() >= WordPrint.LEAST_WORDS)
            .count();
    assertThat(prints).hasSize((int) longEnough);
    assertThat(new PassageSearch(article).check(prints))
        .allSatisfy(each -> assertThat(each.state()).isEqualTo(PassageState.OK));
  }

  private static Document article() throws IOException {
    assumeThat(ARTICLE).exists();
    try (Stream<Path> files = Files.list(ARTICLE)) {
      return Mistakes.read(
          files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow());
    }
  }

  @Test
  void mistakesInTheMovingFixtureAreTold() throws IOException {
    check(
        Path.of("src/test/resources/bases/chemical"),
        Mistakes.in(Path.of("src/test/resources/evidence/chemical")));
  }

  private void check(Path base, Documents documents) throws IOException {
    int count = Integer.getInteger("mistakes", 120);
    Mistakes mistakes = new Mistakes(base, work, documents, Long.getLong("mistakes.seed", 1));
    mistakes.make(count);

    List<EvidenceRow> rows = mistakes.rows();
    long read = rows.stream().filter(row -> row.verdict() != EvidenceVerdict.UNREAD).count();
    List<EvidenceRow> odd =
        rows.stream()
            .filter(
                row ->
                    row.verdict() == EvidenceVerdict.OTHER
                        || row.verdict() == EvidenceVerdict.NOT_THERE)
            .toList();
    long based = rows.stream().filter(row -> row.claimed().basis() != null).count();
    int[] told = mistakes.total();
    System.out.printf(
        Locale.ROOT,
        "%s: %d values read, %d raise something, %d have a basis; %d of %d mistakes told%n%s",
        base,
        read,
        odd.size(),
        based,
        told[0],
        told[1],
        mistakes.table());
    mistakes.untold().forEach(System.out::println);

    assertThat(told[1]).isEqualTo(count);
    assertThat(told[0]).as("told of %d", told[1]).isGreaterThanOrEqualTo(told[1] * 95 / 100);
    assertThat(odd.size()).as("%s", odd).isLessThanOrEqualTo((int) (read * 3 / 100));
    assertThat(based * 5).isLessThanOrEqualTo(rows.size());
  }
}
