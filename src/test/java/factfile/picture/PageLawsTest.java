package factfile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
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
    assertNothingElseRuns(page);
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

    assertThat(text).doesNotContain("<script>x", "<b>", "<i>P", "\u202e");
    assertThat(page.getDocumentElement().getTextContent())
        .contains("<b>&amp; \\u{202e}</b>", "</title><script>x</script> ]]>");
    assertThat(attributes(page, "href")).noneMatch(link -> link.startsWith("javascript"));
  }

  /**
   * The one script is ours, word for word, and the policy has a browser run no other: it knows it
   * by its print.
   */
  private static void assertNothingElseRuns(Document page) throws Exception {
    NodeList scripts = page.getElementsByTagName("script");
    assertThat(scripts.getLength()).isOne();
    String ours;
    try (InputStream in = HtmlPage.class.getResourceAsStream("pick.js")) {
      ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(scripts.item(0).getTextContent()).isEqualTo(ours);
    byte[] print =
        MessageDigest.getInstance("SHA-256").digest(ours.getBytes(StandardCharsets.UTF_8));
    assertThat(attributes(page, "content"))
        .contains(
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                + Base64.getEncoder().encodeToString(print)
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(attributes(page, "src")).isEmpty();
    NodeList elements = page.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        assertThat(attributes.item(j).getNodeName()).doesNotStartWith("on");
      }
    }
  }

  /** What the sliders show on a day is what the command lists for it. */
  @ParameterizedTest
  @ValueSource(strings = {"harbour", "ferry", "chemical", "almanac", "annals"})
  void aSliderShowsWhatTheCommandLists(String base) throws Exception {
    String facts = "src/test/resources/bases/" + base;
    Document page = page(List.of("timeline", "-f", facts));
    for (String clock : List.of("--as-of", "--known-by")) {
      String fact = clock.equals("--as-of") ? "data-f" : "data-p";
      Set<String> days = new TreeSet<>();
      for (Element row : rows(page)) {
        if (row.hasAttribute(fact)) {
          days.add(row.getAttribute(fact));
        }
      }
      assertThat(days).isNotEmpty();
      List<String> some = new ArrayList<>(days);
      for (int i = 0; i < some.size(); i += 1 + some.size() / 8) {
        long day = Long.parseLong(some.get(i));
        List<String> shown = new ArrayList<>();
        for (Element row : rows(page)) {
          boolean told = row.hasAttribute(fact);
          if (!told || Long.parseLong(row.getAttribute(fact)) <= day) {
            shown.add(target(row));
          }
        }
        String date = LocalDate.ofEpochDay(day).toString();
        assertThat(shown)
            .as("%s %s of %s", clock, date, base)
            .containsExactlyInAnyOrderElementsOf(
                lines(List.of("timeline", "-f", facts, clock, date, "-o", "plain", "--fields=id")));
      }
    }
  }

  /** Those of the timeline. */
  private static List<Element> rows(Document page) {
    List<Element> rows = new ArrayList<>();
    NodeList divisions = page.getElementsByTagName("div");
    for (int i = 0; i < divisions.getLength(); i++) {
      Element division = (Element) divisions.item(i);
      if (division.getAttribute("class").equals("row") && isIn("_timeline", division)) {
        rows.add(division);
      }
    }
    return rows;
  }

  private static boolean isIn(String section, Node node) {
    boolean here = node instanceof Element element && element.getAttribute("id").equals(section);
    return here || (node.getParentNode() != null && isIn(section, node.getParentNode()));
  }

  /** The record that a row is about: what its details lead to first. */
  private static String target(Element row) {
    NodeList folded =
        ((Element) row.getElementsByTagName("details").item(0)).getElementsByTagName("p");
    for (int i = 0; i < folded.getLength(); i++) {
      Element from = (Element) folded.item(i);
      if (from.getAttribute("class").equals("from")) {
        return ((Element) from.getElementsByTagName("a").item(0)).getAttribute("href").substring(1);
      }
    }
    throw new AssertionError("a row leads nowhere");
  }

  private static Document page(List<String> words) throws Exception {
    List<String> line = new ArrayList<>(words);
    line.addAll(List.of("-o", "html"));
    return document(run(line));
  }

  private static List<String> ids(List<String> words) {
    List<String> line = new ArrayList<>(words);
    line.addAll(List.of("-o", "ids", "-q"));
    return lines(line);
  }

  private static List<String> lines(List<String> line) {
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
