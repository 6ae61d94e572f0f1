package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The big list of naughty strings, each in every place where a command line or a base has text. */
class NaughtyStringsTest {
  private static final String BASE =
      """
      sources: [{id: gazette, publisher: Gazette, published: 2021-03-04}]
      entities: [{id: ada, name: Ada Quay, kind: person}]
      events:
        - {id: quay-closed, date: 2021-03-01, title: The quay is closed, cite: gazette#p1}
      """;

  @TempDir private Path folder;
  private Path facts;

  @BeforeEach
  void aBase() throws Exception {
    facts = Files.createDirectory(folder.resolve("facts"));
    Files.writeString(facts.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
    Files.writeString(facts.resolve("base.yaml"), BASE);
  }

  private static List<String> strings() throws Exception {
    List<String> strings = new ArrayList<>();
    for (JsonNode each : NpmMaterial.cases("blns")) {
      strings.add(each.textValue());
    }
    return strings;
  }

  private InProcess.Result run(List<String> line, String stdin) {
    InProcess.Result result = runRaw(line, stdin);
    String about = line + " < " + stdin + "\n" + result;
    assertThat(hidden(result.out())).as(about).isEmpty();
    assertThat(hidden(result.err())).as(about).isEmpty();
    return result;
  }

  private InProcess.Result runRaw(List<String> line, String stdin) {
    Map<String, String> env =
        Map.of(
            "FACTFILE_FACTS", facts.toString(),
            "XDG_STATE_HOME", folder.resolve("state").toString(),
            "FOLDER", folder.toString(),
            "STDIN", stdin);
    InProcess.Result result = InProcess.run(line, env);
    assertThat(result.exit()).as(line + " < " + stdin + "\n" + result).isIn(0, 1, 2, 3);
    return result;
  }

  /** What would move the cursor, change colours or the direction of text, but for line ends. */
  private static String hidden(String text) {
    return text.replaceAll("[^\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]|\n", "");
  }

  /** A cell of CSV, which has no escapes of its own, with what is shown as its number put back. */
  private static String unescaped(String cell) {
    return Pattern.compile("\\\\u\\{([0-9a-f]+)}")
        .matcher(cell)
        .replaceAll(
            shown ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(shown.group(1), 16))));
  }

  /** Each line with {@code %} for the string. */
  private static final List<String> LINES =
      List.of(
          "timeline %",
          "timeline id:%",
          "timeline who:%",
          "timeline not:source:%",
          "timeline date:%",
          "timeline text:% -o json",
          "timeline --as-of %",
          "timeline --fields %",
          "timeline --sort %",
          "timeline -o %",
          "count --limit %",
          "search %",
          "who %",
          "show %",
          "cite %",
          "help %",
          "note check -- %",
          "verify %",
          "%",
          "add event --dry-run --cite gazette#p1 --title %",
          "add event --dry-run --cite gazette#p1 --title T --date %",
          "add event --dry-run --title T --cite %",
          "add count --dry-run --cite gazette#p1 --topic T --date 2021 --value %",
          "add deadline --dry-run --cite gazette#p1 --title T --owed-by ada --set 2021 --window %");

  @Test
  void noStringBreaksACommandLine() throws Exception {
    for (String string : strings()) {
      for (String line : LINES) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.replaceAll(word -> word.replace("%", string));
        run(words, "");
      }
      run(List.of("shell"), string + "\n");
      run(List.of("verify"), string);
    }
  }

  /** What can be the name of a file is one that a note may have, and be told by. */
  @Test
  void aNoteMayHaveAnyName() throws Exception {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    int named = 0;
    for (String string : strings()) {
      String name = string.replace('/', '_').replace('\0', '_') + ".md";
      if (name.getBytes(UTF_8).length < 200) {
        Path note = Files.writeString(notes.resolve(name), string + " 7<!-- fact:ada -->\n");
        run(List.of("note", "check", "--", "notes/" + name), "");
        named += Files.exists(note) ? 1 : 0;
      }
    }
    assertThat(named).isGreaterThan(350);
    assertThat(run(List.of("note", "check", "notes"), "").out()).contains("notes/");
    assertThat(run(List.of("note", "refresh", "--dry-run", "notes"), "").exit()).isBetween(0, 3);
  }

  @Test
  void aTitleComesBackFromEveryFormat() throws Exception {
    Map<String, String> titles = new TreeMap<>();
    ArrayNode records = new ObjectMapper().createArrayNode();
    for (String string : strings()) {
      if (!string.isBlank() && !string.matches("[\\p{Z}\\p{C}]*")) {
        String id = "t-" + titles.size();
        titles.put(id, string);
        records.addObject().put("id", id).put("title", string).put("date", "2021-03-02");
        ((ObjectNode) records.get(records.size() - 1)).put("cite", "gazette#p1");
      }
    }
    assertThat(run(List.of("add", "event"), records.toString()).exit()).isZero();

    assertThat(titles(new ObjectMapper(), "json")).isEqualTo(titles);
    assertThat(titles(new YAMLMapper(), "yaml")).isEqualTo(titles);
    Map<String, String> cells = new TreeMap<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(answer("csv"))) {
      rows.forEach(row -> cells.put(row.getField("id"), unescaped(row.getField("title"))));
    }
    assertThat(cells).isEqualTo(titles);
    for (String format : List.of("text", "md", "ids", "svg", "html")) {
      run(List.of("timeline", "id:t-*", "-o", format), "");
    }
    for (String line : List.of("timeline --chart", "search t", "show t-9", "cite t-*", "check")) {
      run(List.of(line.split(" ")), "");
    }
  }

  /** CSV ends its rows with CR LF, and has nothing to write a tab by but itself. */
  private String answer(String format) {
    List<String> line = List.of("timeline", "id:t-*", "--fields", "id,title", "-o", format);
    InProcess.Result result = format.equals("csv") ? runRaw(line, "") : run(line, "");
    assertThat(hidden(result.out().replaceAll("\t|\r(?=\n)", ""))).as(format).isEmpty();
    return result.out();
  }

  private Map<String, String> titles(ObjectMapper mapper, String format) throws Exception {
    Map<String, String> titles = new TreeMap<>();
    for (JsonNode row : mapper.readTree(answer(format))) {
      titles.put(row.get("id").textValue(), row.get("title").textValue());
    }
    return titles;
  }
}
