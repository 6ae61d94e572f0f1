package factfile.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import factfile.InProcess;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.cli.Program;
import factfile.cli.line.Candidate;
import factfile.cli.line.Command;
import factfile.cli.line.Commands;
import factfile.model.text.Worded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a command prints as JSON is what its schema says, in both drafts, with {@code format}
 * asserted; and what is another way is refused.
 */
class RowSchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final List<String> BASES =
      List.of(
          "facts",
          RESOURCES.resolve("bases/chemical").toString(),
          RESOURCES.resolve("bases/harbour").toString(),
          RESOURCES.resolve("bases/almanac").toString());

  private static final String QUAY = RESOURCES.resolve("bases/quay").toString();

  private static final List<String> DAYS =
      List.of("2013-09-15", "2018-10-02", "2023-10-08", "2024-01-15", "2024-10-22");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("timeline"),
          List.of("who"),
          List.of("count"),
          List.of("count", "--history"),
          List.of("deadline"),
          List.of("deadline", "--history"),
          List.of("terms"),
          List.of("terms", "--history"),
          List.of("said"),
          List.of("disputes"),
          List.of("review"),
          List.of("said", "--outcomes"),
          List.of("search", "a"),
          List.of("sources"),
          List.of("timeline", "--tally", "kind"),
          List.of("timeline", "--tally", "latest"),
          List.of("count", "--tally", "value"),
          List.of("deadline", "--tally", "certain"),
          List.of("said", "--tally", "cite"),
          List.of("who", "--tally", "role"));

  private static final Pattern ENTRY = Pattern.compile("  ([a-z_]+) .*");

  /** With these, words are no options, or no whole rows are printed. */
  private static final List<String> OTHERS = List.of("--", "--fields", "--help", "--dry-run");

  @TempDir static Path temp;

  static List<String> commands() {
    return Program.CATALOG.commandsWithRows().stream().map(Candidate::word).toList();
  }

  static Stream<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    for (String base : BASES) {
      for (List<String> question : QUESTIONS) {
        lines.add(line(question, "--facts", base));
        for (String day : DAYS) {
          lines.add(line(question, "--facts", base, "--as-of", day));
        }
      }
      lines.add(line(List.of("diff", "2014-01..2024-06"), "--facts", base));
      lines.add(line(List.of("diff", "--known-by", "2013-10..2024-02"), "--facts", base));
      lines.add(List.of("check", "--facts", base));
      lines.add(List.of("note", "check", RESOURCES.resolve("notes").toString(), "--facts", base));
    }
    return lines.stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsPrintedIsAsTheSchemaSays(List<String> line) throws IOException {
    assertThat(faults(line, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldenLines")
  void soItIsInEveryGoldenCase(List<String> line) throws IOException {
    assertThat(faults(line, Map.of())).isEmpty();
  }

  /** Those of commands with rows; asked for JSON, where they ask for something else. */
  static List<List<String>> goldenLines() throws IOException {
    List<List<String>> lines = new ArrayList<>();
    List<String> commands = commands();
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("golden"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".args")).sorted().toList()) {
        List<String> words = new ArrayList<>(Files.readAllLines(file));
        int output = words.indexOf("-o");
        if (output >= 0) {
          words.subList(output, Math.min(output + 2, words.size())).clear();
        }
        boolean others = words.stream().anyMatch(OTHERS::contains);
        if (!others && !words.isEmpty() && commands.contains(words.get(0))) {
          lines.add(words);
        }
      }
    }
    return lines;
  }

  @Test
  void soItIsOfEveryBrokenBase() throws IOException {
    try (Stream<Path> bases = Files.list(RESOURCES.resolve("errors"))) {
      for (Path base : bases.sorted().toList()) {
        assertThat(faults(List.of("check", "--facts", base.toString()), Map.of()))
            .as("%s", base)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bases")
  void soItIsOfEveryRecord(String base) throws IOException {
    for (String lister : List.of("timeline", "who", "terms", "sources")) {
      List<String> ids =
          InProcess.run(List.of(lister, "-o", "ids", "--facts", base)).out().lines().toList();
      if (!ids.isEmpty()) {
        assertThat(faults(line(line(List.of("show"), "--facts", base), ids), Map.of())).isEmpty();
      }
      for (String id : lister.equals("who") ? ids : List.<String>of()) {
        assertThat(faults(List.of("who", id, "--facts", base), Map.of())).isEmpty();
      }
    }
  }

  static List<String> bases() {
    return BASES;
  }

  @Test
  void soItIsOfSnapshots() throws IOException {
    Map<String, String> kept = Map.of("XDG_CACHE_HOME", temp.resolve("cache").toString());
    InProcess.run(List.of("timeline", "--facts", "facts"), kept);
    assertThat(printed(List.of("cache"), kept)).isNotEmpty();
    assertThat(faults(List.of("cache"), kept)).isEmpty();
  }

  @Test
  void soItIsOfVerdicts() throws IOException {
    List<String> told =
        List.of("Hamas took 400 hostages on October 7, 2023.", "It rained.", "Hamas took some.");
    List<String> line = line(List.of("verify", "--all", "--facts", "facts"), told);
    assertThat(faults(line, Map.of())).isEmpty();
    List<String> explained = line(line, "--explain");
    assertThat(printed(explained, Map.of()).get(0).has("gates")).isTrue();
    assertThat(faults(explained, Map.of())).isEmpty();
  }

  /** Years for which the dates of other formats have no place. */
  @Test
  void soItIsOfDaysLongAgo() throws IOException {
    Path base = Files.createDirectory(temp.resolve("old"));
    Files.writeString(
        base.resolve("factfile.yaml"),
        """
        format: 1
        title: Long ago
        sources:
          - {id: s, publisher: P, published: 2024-01-01, up_to: 2024-01-01}
        events:
          - {id: ides, date: -0044-03-15, title: The Ides, cite: s}
          - {id: older, date: Y-17000, title: Older, cite: s}
          - {id: zero, date: 0000, title: Zero, cite: s}
        counts:
          - id: daggers
            topic: daggers
            values:
              - {value: 23, date: -0044-03-15, cite: s}
        """);
    assertThat(printed(List.of("timeline", "--facts", base.toString()), Map.of()))
        .hasSizeGreaterThan(1);
    for (List<String> question : QUESTIONS) {
      assertThat(faults(line(question, "--facts", base.toString()), Map.of())).isEmpty();
      assertThat(
              faults(line(question, "--facts", base.toString(), "--as-of=-0043-01-01"), Map.of()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aSchemaIsItselfOne(String command) throws IOException {
    for (String draft : drafts()) {
      JsonNode schema = JSON.readTree(schema(command, draft));
      String address = schema.get("$schema").textValue();
      assertThat(REGISTRY.getSchema(SchemaLocation.of(address)).validate(schema)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void draftsDifferInTheirAddressOnly(String command) {
    assertThat(schema(command, "07"))
        .isEqualTo(
            schema(command, "2020-12")
                .replace(Dialect.DRAFT_2020_12.address(), Dialect.DRAFT_07.address()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void columnsHelpAndSchemaNameTheSameFields(String command) throws IOException {
    Command made = Program.CATALOG.make(Commands.named(command));
    JsonNode items = JSON.readTree(schema(command, "2020-12")).get("items");
    List<String> properties = new ArrayList<>();
    items.get("properties").fieldNames().forEachRemaining(properties::add);
    assertThat(properties).isEqualTo(Answer.fields(made.everyColumn())).isEqualTo(helped(command));
    List<String> required = new ArrayList<>();
    items.get("required").forEach(name -> required.add(name.textValue()));
    assertThat(required).isEqualTo(Answer.fields(made.columns()));
  }

  @ParameterizedTest
  @CsvSource({
    "timeline, kind, outcome",
    "search, kind, source",
    "show, kind, person",
    "who, kind, person",
    "deadline, status, passed",
    "terms, status, disputed",
    "cache, state, its base is gone",
    "source, state, ambiguous",
    "check, severity, warning",
    "note, state, malformed",
    "verify, verdict, not covered"
  })
  void wordsAreCountedUpWhereNoOthersAre(String command, String field, String word)
      throws IOException {
    JsonNode items = JSON.readTree(schema(command, "2020-12")).get("items");
    assertThat(items.get("properties").get(field).get("enum")).contains(NODES.textNode(word));
  }

  private static List<String> helped(String command) {
    List<String> fields = new ArrayList<>();
    boolean within = false;
    for (String line : InProcess.run(List.of("help", command)).out().lines().toList()) {
      Matcher entry = ENTRY.matcher(line);
      within = line.equals("Fields of its rows") || (within && !line.isEmpty());
      if (within && entry.matches()) {
        fields.add(entry.group(1));
      }
    }
    return fields;
  }

  /** Rows whose lists are not empty, where a base has any. */
  static Stream<List<String>> fullLines() {
    return Stream.of(
        List.of("timeline", "--facts", "facts"),
        List.of("who", "--facts", "facts"),
        List.of("count", "--facts", RESOURCES.resolve("bases/chemical").toString()),
        List.of("count", "--history", "--facts", "facts"),
        List.of("deadline", "--facts", "facts"),
        List.of("terms", "--facts", "facts"),
        List.of("said", "--facts", "facts"),
        List.of("search", "hostages", "--facts", "facts"),
        List.of("show", "gaza-aid", "--facts", "facts"),
        List.of("sources", "--facts", "facts"),
        List.of("source", "show", "gazette-0304", "--facts", QUAY),
        List.of("check", "--facts", RESOURCES.resolve("errors/unknown-key").toString()),
        List.of("note", "check", "src/test/resources/notes/march.md", "--facts", "facts"),
        List.of("verify", "Hamas took 400 hostages.", "--explain", "--facts", "facts"));
  }

  @ParameterizedTest
  @MethodSource("fullLines")
  void whatIsOtherwiseIsRefused(List<String> line) throws IOException {
    JsonNode printed = printed(line, Map.of());
    assertThat(printed).isNotEmpty();
    for (String draft : drafts()) {
      Schema schema = validator(line.get(0), draft);
      for (JsonNode row : printed) {
        for (String spoilt : Spoiling.of(row)) {
          assertThat(schema.validate(JSON.readTree("[" + spoilt + "]"))).as(spoilt).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fullLines")
  void whatIsNeverAbsentMayNotBe(List<String> line) throws IOException {
    ObjectNode row = (ObjectNode) printed(line, Map.of()).get(0);
    for (Column<?> column : Program.CATALOG.make(Commands.named(line.get(0))).everyColumn()) {
      ObjectNode without = row.deepCopy();
      without.putNull(column.field().name());
      assertThat(validator(line.get(0), "07").validate(NODES.arrayNode().add(without)).isEmpty())
          .as(column.field().name())
          .isEqualTo(column.field().type().isOptional());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2024", "2024-1-1", "2024-01-01T00:00", "12024-01-01", "~2024"})
  void aDayIsWrittenAsOne(String day) throws IOException {
    ObjectNode row = (ObjectNode) printed(List.of("timeline", "--facts", "facts"), Map.of()).get(0);
    row.put("earliest", day);
    for (String draft : drafts()) {
      assertThat(validator("timeline", draft).validate(NODES.arrayNode().add(row))).hasSize(1);
    }
  }

  /** A word that may be absent, which no command has by now. */
  private enum Mood implements Column<String> {
    MOOD;

    @Override
    public Field field() {
      CellType type = new CellType(CellType.Shape.TEXT, true, List.of("glad", "sad"), List.of());
      return Field.of(this, type, "how it feels");
    }

    @Override
    public Cell cell(String row) {
      return Cell.text(row);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"glad\"", "\"sad\"", "null"})
  void aWordMayBeAbsent(String mood) throws IOException {
    assertThat(moods().validate(JSON.readTree("[{\"mood\": " + mood + "}]"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"angry\"", "\"\"", "1"})
  void anotherWordIsRefused(String mood) throws IOException {
    assertThat(moods().validate(JSON.readTree("[{\"mood\": " + mood + "}]"))).isNotEmpty();
  }

  private static Schema moods() {
    Map<String, Object> schema =
        RowSchema.of(
            Dialect.DRAFT_07,
            "moods",
            "Moods.",
            List.of(Mood.values()),
            List.of("mood"),
            List.of());
    return REGISTRY.getSchema(JSON.<JsonNode>valueToTree(schema));
  }

  private static List<String> drafts() {
    return Worded.words(Dialect.values());
  }

  private static final Map<String, Schema> VALIDATORS = new TreeMap<>();

  private static Schema validator(String command, String draft) throws IOException {
    Schema schema = VALIDATORS.get(command + draft);
    if (schema == null) {
      schema = REGISTRY.getSchema(JSON.readTree(schema(command, draft)));
      VALIDATORS.put(command + draft, schema);
    }
    return schema;
  }

  private static String schema(String command, String draft) {
    List<String> schema = new ArrayList<>(List.of("schema", "--draft", draft));
    schema.addAll(List.of(command.split(" ")));
    InProcess.Result result = InProcess.run(schema);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    return result.out();
  }

  /** What a line prints that its command's schema does not allow. */
  private static List<String> faults(List<String> line, Map<String, String> env)
      throws IOException {
    JsonNode printed = printed(line, env);
    List<String> faults = new ArrayList<>();
    if (printed.isEmpty() && line.contains("--tally")) {
      // The field may be none, of which there is no schema either.
      return faults;
    }
    for (String draft : drafts()) {
      validator(rowsOf(line), draft)
          .validate(printed)
          .forEach(error -> faults.add(error.getInstanceLocation() + " " + error.getMessage()));
    }
    return faults;
  }

  /** The command, and the field that it tallies. */
  private static String rowsOf(List<String> line) {
    int tally = line.indexOf("--tally");
    return tally < 0 ? line.get(0) : line.get(0) + " --tally " + line.get(tally + 1);
  }

  /** No row where the line is refused, as it is of a base that has nothing of the kind. */
  private static ArrayNode printed(List<String> line, Map<String, String> env) throws IOException {
    String out = InProcess.run(line(line, "-o", "json"), env).out();
    return out.isEmpty() ? NODES.arrayNode() : (ArrayNode) JSON.readTree(out);
  }

  private static List<String> line(List<String> words, String... more) {
    return line(words, List.of(more));
  }

  private static List<String> line(List<String> words, List<String> more) {
    List<String> line = new ArrayList<>(words);
    line.addAll(more);
    return line;
  }
}
