package factfile.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factfile.InProcess;
import factfile.load.base.BaseLoader;
import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every key of the format is read, shown and kept in a snapshot. */
class EveryKeyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Outcomes differ in it, and what refers to itself names another here. */
  private static final Set<String> VARIED = Set.of("status", "origin");

  @TempDir static Path folder;
  @TempDir static Path cache;

  private static final Map<RecordList, Map<String, Object>> RECORDS = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    Map<String, Object> file = new LinkedHashMap<>();
    for (RecordList list : RecordList.values()) {
      RECORDS.put(list, full(list.block()));
      file.put(list.key(), new ArrayList<>(List.of(RECORDS.get(list))));
    }
    add(file, "sources", Map.of("id", "first", "publisher", "First", "published", "2020"));
    RECORDS.get(RecordList.SOURCES).put("origin", "first");
    add(file, "events", event("strike-vote", "2021-02"));
    for (String id : List.of("union", "authority", "ministry", "east-quay")) {
      add(file, "entities", Map.of("id", id, "name", id, "kind", "body", "cite", "gazette#p1"));
    }
    RECORDS.get(RecordList.EVENTS).remove("before");
    Files.writeString(
        folder.resolve("factfile.yaml"), JSON.writeValueAsString(full(KeyBlock.MANIFEST)));
    Files.writeString(folder.resolve("all.yaml"), JSON.writeValueAsString(file));
    // Of files that have just changed no snapshot is kept.
    Thread.sleep(2100);
  }

  private static Map<String, Object> event(String id, String date) {
    return Map.of("id", id, "date", date, "title", id, "cite", "gazette#p1");
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> file, String list, Map<String, Object> record) {
    ((List<Object>) file.get(list)).add(record);
  }

  /** A block with all its keys, each with the example that the format has for it. */
  private static Map<String, Object> full(KeyBlock block) {
    Map<String, Object> full = new LinkedHashMap<>();
    for (Key key : block.keys()) {
      full.put(
          key.name(),
          switch (key.type()) {
            case BLOCK -> below(key);
            case BLOCK_BY_KEY -> Map.of(block.keys().get(0).name(), full(key.block()));
            default -> key.example();
          });
    }
    return full;
  }

  /** An outcome is one or the other; together they have all its keys. */
  private static Object below(Key key) {
    Map<String, Object> full = full(key.block());
    if (key.block() != KeyBlock.OUTCOME) {
      return key.many() ? List.of(full) : full;
    }
    Map<String, Object> partly = new LinkedHashMap<>(full);
    partly.keySet().removeAll(List.of("due", "window"));
    partly.put("status", "partly");
    Map<String, Object> extended = new LinkedHashMap<>(full);
    extended.remove("share");
    extended.put("status", "extended");
    return List.of(partly, extended);
  }

  @Test
  void theLoaderTakesThemAll() {
    assertThat(BaseLoader.load(folder).problems())
        .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
        .isEmpty();
  }

  /** Passages are only checked, and kept nowhere. */
  @ParameterizedTest
  @EnumSource(
      value = RecordList.class,
      mode = Mode.EXCLUDE,
      names = {"PASSAGES"})
  void aRecordIsShownInTheKeysOfTheFormat(RecordList list) throws IOException {
    Map<String, Object> written = RECORDS.get(list);
    Map<String, String> env = Map.of("XDG_CACHE_HOME", cache.toString());
    String first = shown((String) written.get("id"), env);

    check(list.block(), JSON.readTree(first).get(0).get("record"), written.keySet());
    JsonNode kept = JSON.readTree(InProcess.run(List.of("cache", "-o", "json"), env).out());
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).get("state").textValue()).isEqualTo("current");
    assertThat(shown((String) written.get("id"), env)).isEqualTo(first);
  }

  private String shown(String id, Map<String, String> env) {
    InProcess.Result result =
        InProcess.run(List.of("show", id, "-o", "json", "--facts", folder.toString()), env);
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  /** As written, and in the order of the format. */
  private static void check(KeyBlock block, JsonNode shown, Set<String> written) {
    List<String> expected = new ArrayList<>();
    for (Key key : block.keys()) {
      if (written.contains(key.name())) {
        expected.add(key.name());
      }
    }
    List<String> fields = new ArrayList<>();
    shown.fieldNames().forEachRemaining(fields::add);
    assertThat(fields).as(block.name()).isEqualTo(expected);
    for (Key key : block.keys()) {
      JsonNode below = shown.get(key.name());
      if (below != null && below.isTextual() && !VARIED.contains(key.name())) {
        assertThat(below.textValue()).as("%s of %s", key.name(), block).isEqualTo(key.example());
      }
      if (key.block() == KeyBlock.OUTCOME) {
        check(
            KeyBlock.OUTCOME,
            below.get(0),
            Set.of("status", "date", "share", "text", "cite", "basis"));
        check(
            KeyBlock.OUTCOME,
            below.get(1),
            Set.of("status", "date", "due", "window", "text", "cite", "basis"));
      } else if (key.type() == KeyType.BLOCK_BY_KEY && below != null) {
        check(key.block(), below.get(block.keys().get(0).name()), full(key.block()).keySet());
      } else if (key.block() != null && below != null) {
        JsonNode item = below.isArray() ? below.get(0) : below;
        check(key.block(), item, full(key.block()).keySet());
      }
    }
  }
}
