package factfile.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import factfile.edit.Records;
import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.RecordList;
import factfile.load.base.BaseLoader;
import factfile.load.yaml.YamlText;
import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema refuses nothing that the loader takes, and takes nothing whose shape is wrong. */
class BaseSchemaTest {
  private static final int SEEDS = Integer.getInteger("schema.seeds", 3000);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<RecordList> LISTS = List.of(RecordList.values());

  /** What a schema can see. Of citations it cannot see whether one around them serves. */
  private static final Set<String> SHAPE =
      Set.of(
          "missing-key",
          "unknown-key",
          "wrong-shape",
          "empty-value",
          "bad-word",
          "bad-id",
          "misplaced-key");

  private static final List<Schema> SCHEMAS = schemas();

  @TempDir Path folder;

  private static List<Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    List<Schema> schemas = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      JsonNode schema = JSON.valueToTree(BaseSchema.of(dialect));
      assertThat(registry.getSchema(SchemaLocation.of(dialect.address())).validate(schema))
          .as("a schema as %s has them", dialect)
          .isEmpty();
      schemas.add(registry.getSchema(schema));
    }
    return schemas;
  }

  /** As the loader reads it: all values are texts. */
  private static JsonNode read(Path file) throws IOException {
    YamlText text = YamlText.read(file.toString(), Files.readString(file));
    List<Map<String, Object>> blocks = Records.of(text);
    return blocks.isEmpty() ? JSON.nullNode() : JSON.valueToTree(blocks.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "src/test/resources/bases/chemical",
        "src/test/resources/bases/harbour",
        "src/test/resources/bases/almanac",
        "src/test/resources/bases/quay",
        "src/test/resources/bases/dam",
        "src/test/resources/bases/air",
        "src/test/resources/bases/rail"
      })
  void theFilesOfABaseAreTaken(String base) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(base))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        JsonNode read = read(file);
        assertThat(SCHEMAS.get(0).validate(read)).as(file.toString()).isEmpty();
        assertThat(isTaken(read)).isTrue();
      }
    }
  }

  @Test
  void schemaAndLoaderAgreeOnEveryShape() throws IOException {
    int refused = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RecordList list = LISTS.get(random.nextInt(LISTS.size()));
      ObjectNode file = JSON.createObjectNode();
      ObjectNode record = record(list.block(), random);
      file.putArray(list.key()).add(record);
      for (int i = random.nextInt(3); i > 0; i--) {
        spoil(record, random);
      }
      List<String> rules = rules(file);
      boolean taken = isTaken(file);
      refused += taken ? 0 : 1;
      if (!taken) {
        rules.removeIf(rule -> rule.equals("dangling-id"));
        assertThat(rules).as("seed %d is refused by the schema alone: %s", seed, file).isNotEmpty();
      } else {
        assertThat(rules)
            .as("seed %d is refused by the loader alone: %s", seed, file)
            .doesNotContainAnyElementsOf(SHAPE);
      }
    }
    assertThat(refused).isBetween(SEEDS / 5, SEEDS * 4 / 5);
  }

  /** By both dialects, which have to agree. */
  private static boolean isTaken(JsonNode file) {
    boolean taken = SCHEMAS.get(0).validate(file).isEmpty();
    assertThat(SCHEMAS.get(1).validate(file).isEmpty()).as(file.toString()).isEqualTo(taken);
    return taken;
  }

  private List<String> rules(ObjectNode file) throws IOException {
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
    Files.writeString(folder.resolve("all.yaml"), JSON.writeValueAsString(file));
    List<String> rules = new ArrayList<>();
    for (Problem problem : BaseLoader.load(folder).problems()) {
      if (problem.severity() == Problem.Severity.ERROR) {
        rules.add(problem.rule());
      }
    }
    return rules;
  }

  /** A block that has what it must, and other keys at random. */
  private static ObjectNode record(KeyBlock block, Random random) {
    ObjectNode record = JSON.createObjectNode();
    for (Key key : block.keys()) {
      boolean either = block.either().stream().anyMatch(keys -> keys.contains(key.name()));
      if (key.isRequired() || either || random.nextInt(3) == 0) {
        record.set(key.name(), value(key, random));
      }
    }
    if (block == KeyBlock.OUTCOME) {
      boolean extended = random.nextBoolean();
      record.put("status", extended ? "extended" : "partly");
      record.put(extended ? "due" : "share", extended ? "2021-03-20" : "35%");
      record.remove(extended ? List.of("share") : List.of("due", "window"));
    }
    return record;
  }

  private static JsonNode value(Key key, Random random) {
    JsonNode one =
        key.block() == null
            ? JSON.getNodeFactory().textNode(key.example())
            : record(key.block(), random);
    return key.many() && random.nextBoolean() ? JSON.createArrayNode().add(one) : one;
  }

  /** Takes a key away, adds one, or gives one another value, here or further below. */
  private static void spoil(ObjectNode block, Random random) {
    List<String> keys = new ArrayList<>();
    block.fieldNames().forEachRemaining(keys::add);
    if (keys.isEmpty() || random.nextInt(8) == 0) {
      block.put(random.nextBoolean() ? "x-own" : "titel", "any");
      return;
    }
    String key = keys.get(random.nextInt(keys.size()));
    JsonNode value = block.get(key);
    JsonNode inner = value.isArray() && value.size() > 0 ? value.get(0) : value;
    if (inner instanceof ObjectNode below && random.nextInt(3) > 0) {
      spoil(below, random);
    } else if (random.nextInt(4) == 0) {
      block.remove(key);
    } else {
      block.set(key, other(value, random));
    }
  }

  private static JsonNode other(JsonNode value, Random random) {
    ArrayNode list = JSON.createArrayNode();
    return switch (random.nextInt(10)) {
      case 0 -> JSON.getNodeFactory().numberNode(random.nextInt(3000));
      case 1 -> JSON.getNodeFactory().numberNode(2.5);
      case 2 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
      case 3 -> JSON.nullNode();
      case 4 -> JSON.getNodeFactory().textNode("");
      case 5 -> JSON.getNodeFactory().textNode("Some words, no more");
      case 6 -> list;
      case 7 -> list.add(value);
      case 8 -> list.add(value).add(value.deepCopy());
      default -> JSON.createObjectNode().put("any", "thing");
    };
  }
}
