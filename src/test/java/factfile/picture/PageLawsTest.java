package factfile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page leads where it says, runs nothing, and shows all that it was asked for. */
class PageLawsTest {
  private static final String HARBOUR = "src/test/resources/bases/harbour";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline -f facts",
        "timeline -f facts --as-of 2024-10-15",
        "timeline -f facts who:israel --limit 3",
        "timeline -f facts id:nothing-of-that-name",
        "timeline -f " + HARBOUR,
        "timeline -f " + HARBOUR + " --known-by 2024-01-01",
        "timeline -f " + HARBOUR + " date:2024 --certain",
        "count -f " + HARBOUR,
        "deadline -f " + HARBOUR + " --open"
      })
  void everyLinkLeadsSomewhereAndEveryRowIsThere(String line) throws Exception {
    List<String> words = List.of(line.split(" ", -1));
    Document page = page(words);

    List<String> ids = attributes(page, "id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String link : attributes(page, "href")) {
      if (link.startsWith("#")) {
        assertThat(ids).contains(link.substring(1));
      } else {
        assertThat(link).startsWith("http");
      }
    }
    for (String id : ids(words)) {
      assertThat(attributes(page, "href")).contains("#" + id);
    }
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(attributes(page, "src")).isEmpty();
  }

  /** What a base says is text, whatever it looks like. */
  @ParameterizedTest
  @ValueSource(strings = {"html", "svg"})
  void wordsOfABaseAreNeverMarkup(String format) throws Exception {
    String base =
        """
        format: 1
        title: "<b>&amp; \\u202e</b>"
        sources: [{id: s, publisher: "<i>P</i>", up_to: 2024-01-02, url: "javascript:alert(1)"}]
        events: [{id: e, title: "</title><script>x</script> ]]>", date: 2024-01-01, cite: s#p1}]
        """;
    Files.writeString(temp.resolve("factfile.yaml"), base);

    String text = run(List.of("timeline", "-f", temp.toString(), "-o", format));
    Document page = document(text);

    assertThat(text).doesNotContain("<script", "<b>", "<i>", "\u202e");
    assertThat(page.getDocumentElement().getTextContent())
        .contains("<b>&amp; \\u{202e}</b>", "</title><script>x</script> ]]>");
    assertThat(attributes(page, "href")).noneMatch(link -> link.startsWith("javascript"));
  }

  private static Document page(List<String> words) throws Exception {
    List<String> line = new ArrayList<>(words);
    line.addAll(List.of("-o", "html"));
    return document(run(line));
  }

  private static List<String> ids(List<String> words) {
    List<String> line = new ArrayList<>(words);
    line.addAll(List.of("-o", "ids", "-q"));
    return run(line).lines().toList();
  }

  private static String run(List<String> line) {
    InProcess.Result result = InProcess.run(line, Map.of());
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  private static Document document(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> attributes(Document page, String name) {
    List<String> values = new ArrayList<>();
    NodeList elements = page.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute(name)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }
}
