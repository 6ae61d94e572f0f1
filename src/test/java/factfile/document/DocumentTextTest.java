package factfile.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
  @Test
  void aPageIsItsMainTextWithoutFurniture() throws IOException {
    ReadDocument read = TestDocuments.read("quay.html");
    assertThat(TestDocuments.copy(read))
        .isEqualTo(
            """
            h1\tTen days for the port\ttop\tten-days-for-the-port\tTen days for the port
            p1\tThe port authority closed the east quay on Saturday, 1 March, and locked out some 1,200 dockers.
            p2\tThe Lindholm Harbour Union, led by general secretary Ada Quay, called it “a lock-out by another name”.
            h2\tBackground\tBackground\tbackground
            p3\tThe East Quay Accord of 2028 obliges the authority to keep the quay open on working days. It did so for two years.
            p4\tFirst duty: keep the east quay open.
            p5\tSecond duty: tell the union ten days before any closure.
            p6\tWeek | Ships
            p7\t9 | 41
            p8\t10 | 17
            h2\tThe ultimatum\tultimatum\tthe-ultimatum\tThe ultimatum
            p9\tOn Tuesday the union gave the authority ten days to reopen the quay.
            """);
    assertThat(read.imprint())
        .isEqualTo(
            new Imprint(
                "Lindholm Gazette",
                "Ten days for the port",
                "2031-03-04",
                "https://gazette.example/ten-days",
                "en-GB"));
  }

  @Test
  void aPageOfTablesIsReadWhereItsTextIs() throws IOException {
    assertThat(TestDocuments.copy(TestDocuments.read("old.html")))
        .isEqualTo(
            """
            p1\tHarbour notes
            p2\tThe crane on the west quay broke down on 12 May 1999, the harbour master said in a note.
            p3\tIt took three weeks to mend. Über 40 Schiffe wichen aus, he added, and nobody was hurt at all. The bill came to $4,000.
            p4\tA second crane was ordered in June.
            """);
  }

  @Test
  void aPageThatDeclaresNoCharsetIsNoBrokenUtf8() throws IOException {
    assertThat(TestDocuments.copy(TestDocuments.read("latin.html")))
        .isEqualTo("p1\tCafé “Ship” closed on 3 May after the strike of the dockers.\n");
  }

  @Test
  void aFormThatIsAllOfThePageIsRead() {
    String text = "The quay was closed on 3 May, and no ship has come to it since that day.";
    assertThat(
            TestDocuments.copy(
                TestDocuments.of("a.html", "<form><input><p>" + text + "</p></form>")))
        .isEqualTo("p1\t" + text + "\n");
  }

  @Test
  void linkedDataTellsTheDayWhereNothingElseDoes() {
    String page =
        "<html><head><script type='application/ld+json'>{\"datePublished\" : \"2031-03-04T01:00Z\"}"
            + "</script></head><body><p>The quay was closed.</p></body></html>";
    assertThat(TestDocuments.of("a.html", page).imprint().published()).isEqualTo("2031-03-04");
  }

  @Test
  void markdownIsHeadingsParagraphsItemsAndRows() throws IOException {
    ReadDocument read = TestDocuments.read("accord.md");
    assertThat(TestDocuments.copy(read))
        .isEqualTo(
            """
            h1\tEast Quay Accord\teast-quay-accord\tEast Quay Accord
            p1\tThe Lindholm Harbour Union and the port authority agree on 1 May 2028 that the east quay stays open.
            h2\tDuties\tduties\tDuties
            p2\tKeep the quay open on working days, from 6 to 22 o'clock.
            p3\tGive notice of 10 days.
            p4\tIn writing.
            p5\t“No quay, no ships,” the mediator said.
            p6\tYear | Ships
            p7\t2028 | 1,204
            p8\t2029 | 1,377
            h2\tDuties\tmore\tduties-1\tDuties
            p9\tUse code here & there.
            p10\tA paragraph in HTML, bold.
            p11\tLast words on two lines.
            """);
    assertThat(read.imprint().title()).isEqualTo("East Quay Accord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain.txt | 3 | It was opened again ten days later.",
        "lines.txt | 2 | It was opened again."
      })
  void textIsParagraphsApartOrALineEach(String name, int count, String second) throws IOException {
    Document document = TestDocuments.read(name).document();
    assertThat(document.paragraphs()).hasSize(count);
    assertThat(document.paragraphs().get(1).text()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hearing.txt | null 00:00:05 00:00:05 00:01:12 01:02:03 01:01:09",
        "talk.srt | 00:00:01 00:01:02 00:01:05",
        "talk.vtt | 00:00:01 01:00:02"
      })
  void whatIsSaidHasItsTime(String name, String times) throws IOException {
    Document document = TestDocuments.read(name).document();
    assertThat(document.paragraphs().stream().map(each -> String.valueOf(each.time())))
        .containsExactly(times.split(" "));
  }

  @Test
  void cuesAreJoinedToSentences() throws IOException {
    assertThat(TestDocuments.read("talk.srt").document().paragraphs().get(0).text())
        .isEqualTo("The east quay was closed on the first of March.");
    assertThat(TestDocuments.read("talk.vtt").document().paragraphs().get(0).text())
        .isEqualTo("Ada Quay: The quay & the crane are closed.");
  }

  @Test
  void pagesKeepTheirNumbersAndLoseTheirHeads() {
    String head = "Report of the inspectors\n\n";
    String text =
        head
            + "The quay was\nclosed and nobody\n\n1\n\n\f"
            + head
            + "was told.\n\nShips left.\n\n2\n\n\f"
            + head
            + "Page 3 of 3\n\f";
    assertThat(DocumentCopy.text(PdfDocument.read(text)))
        .endsWith(
            "page\t1\np1\tThe quay was closed and nobody was told.\npage\t2\np2\tShips left.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a,<!DOCTYPE html><p>a,HTML",
    "a.txt,<!DOCTYPE html><p>a,TEXT",
    "a,<nav>a</nav><p>b,HTML",
    "a,<!-- c --> <br/>a,HTML",
    "a,<https://a.example> # b,TEXT",
    "a,## A,MARKDOWN",
    "a,A # b,TEXT",
    "A.MD,a,MARKDOWN",
    "a.txt,%PDF-1.4,PDF"
  })
  void theFormIsToldByTheNameOrTheBytes(String name, String text, DocumentForm form) {
    assertThat(DocumentForm.of(name, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(form);
  }

  @Test
  void whatIsNotUtf8SaysWhere() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xe9, 'c'};
    assertThatThrownBy(() -> DocumentText.read("a.txt", bytes, DocumentForm.TEXT))
        .isInstanceOf(DocumentError.class)
        .hasMessage("a.txt:2:2: this is not UTF-8: byte 0xe9 cannot stand here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004abc", "a\0b"})
  void whatIsNoTextIsRefused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> DocumentForm.of("a", bytes)).isInstanceOf(DocumentError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.vtt"})
  void whatSaysNothingIsRefused(String name) {
    assertThatThrownBy(() -> TestDocuments.of(name, " \n\n "))
        .isInstanceOf(DocumentError.class)
        .hasMessage(name + " holds no paragraph of text");
  }

  /** Nested as no person nests them, and long lines of marks. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a.html <div>", "a.html <b>", "a.md > ", "a.md - ", "a.md **", "a.txt [0:"})
  void noDepthBreaksIt(String each) {
    String name = each.substring(0, each.indexOf(' '));
    String marks = each.substring(each.indexOf(' ') + 1).repeat(20_000);
    Document read = TestDocuments.of(name, marks + "The quay was closed.").document();
    assertThat(read.paragraphs()).isNotEmpty();
  }

  @Test
  void aMegabyteTakesLittleTime() {
    String sentence = "The port authority closed the east quay on 1 March 2031, it said. ";
    String text = (sentence.repeat(5) + "\n\n").repeat(3200);
    String page = "<p>" + text.replace("\n\n", "</p><p class='a-b'>");
    for (String[] each : new String[][] {{"a.txt", text}, {"a.md", text}, {"a.html", page}}) {
      long start = System.nanoTime();
      assertThat(TestDocuments.of(each[0], each[1]).document().paragraphs()).hasSize(3200);
      assertThat(System.nanoTime() - start).as(each[0]).isLessThan(2_000_000_000L);
    }
  }
}
