package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as programs print them. */
class RecordsTest {
  private static List<Map<String, Object>> records(String text) {
    return Records.of(Records.yaml(text));
  }

  @Test
  void objectsOneALineAreAList() {
    List<Map<String, Object>> both = List.of(Map.of("id", "a"), Map.of("id", "b"));
    assertThat(records("{\"id\": \"a\"}\n{\"id\": \"b\"}\n")).isEqualTo(both);
    assertThat(records("\n\n{\"id\": \"a\"}\n\n  {\"id\": \"b\"}")).isEqualTo(both);
    assertThat(records("{\"id\": \"a\"}\r\n{\"id\": \"b\"}\r\n")).isEqualTo(both);
    assertThat(records("[{\"id\": \"a\"},\n{\"id\": \"b\"}]\n")).isEqualTo(both);
    assertThat(records("- id: a\n- id: b\n")).isEqualTo(both);
  }

  @Test
  void oneRecordMayStandOnSeveralLines() {
    assertThat(records("{\n\"id\": \"a\"\n}\n")).containsExactly(Map.of("id", "a"));
    assertThat(records("id: a\nwho: [b, c]\ntext:\n"))
        .containsExactly(Map.of("id", "a", "who", List.of("b", "c")));
    assertThat(records("{id: a}")).containsExactly(Map.of("id", "a"));
  }

  /** Places are told as they stand on stdin: on the first line a bracket is before them. */
  @Test
  void problemsAreToldOnTheirLine() {
    assertThat(Records.yaml("{id: a}\n{id: [}\n").problems())
        .extracting(problem -> problem.position().line())
        .containsExactly(2);
  }

  @Test
  void nothingIsNoRecord() {
    assertThat(records("")).isEmpty();
    assertThat(records("\n \n")).isEmpty();
    assertThat(records("# none\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"just words", "- a\n- b\n", "- id: a\n- b\n", "5"})
  void anythingElseIsRefused(String text) {
    assertThat(records(text)).isNull();
  }
}
