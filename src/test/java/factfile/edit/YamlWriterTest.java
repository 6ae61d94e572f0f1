package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was, whatever it is; and looks as people write it. */
class YamlWriterTest {
  private static final String[] PIECES = {
    "a", "Z", "0", "é", "中", "😀", " ", " ", "-", ":", ": ", "#", " #", "'", "\"", "\\", "\n", "\t",
    ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "~", "?", "null", "true",
        "1.5",
    "2024-10-22", "---", "...", "\u0007", "\u00a0", "\u2028", "\u202e", "\ufeff", "\r", "=", "<<"
  };

  @Test
  void readsBackWhatItWrote() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      Map<String, Object> record = record(random);
      int column = 2 * random.nextInt(3);
      boolean braces = random.nextBoolean();
      String text = "list:\n" + YamlWriter.item(record, column, braces);

      YamlText read = YamlText.read("test.yaml", text);

      assertThat(read.problems()).as(text).isEmpty();
      assertThat(Tree.of(read.root())).as(text).isEqualTo(Map.of("list", List.of(record)));
    }
  }

  private static Map<String, Object> record(Random random) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", "x");
    for (int i = random.nextInt(4); i >= 0; i--) {
      record.put("key" + i, value(random, 2));
    }
    return record;
  }

  private static Object value(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 4);
    if (kind < 4) {
      return text(random);
    }
    if (kind == 4) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        list.add(value(random, depth - 1));
      }
      return list;
    }
    Map<String, Object> block = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      block.put(random.nextBoolean() ? "k" + i : text(random) + i, value(random, depth - 1));
    }
    return block;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void writesAsPeopleDo() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", "~250");
    value.put("date", "2023-10-07");
    value.put("cite", List.of("a#p4", "b#t:00:01"));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", "held");
    record.put("topic", "people: held");
    record.put("tags", List.of("war", "aid, food"));
    record.put("text", "One line.\nAnother: one.");
    record.put("values", List.of(value));

    assertThat(YamlWriter.item(record, 2, false))
        .isEqualTo(
            """
              - id: held
                topic: "people: held"
                tags: [war, "aid, food"]
                text: |-
                  One line.
                  Another: one.
                values:
                  - {value: ~250, date: 2023-10-07, cite: [a#p4, b#t:00:01]}
            """);
  }

  private static String item(String key, Object value, boolean braces) {
    return YamlWriter.item(Map.of(key, value), 2, braces);
  }

  @Test
  void whatIsTooLongForALineStandsOnItsOwn() {
    String most = "x".repeat(90);
    String fits = "  - {id: " + most + "}\n";
    assertThat(fits.stripTrailing()).hasSize(100);
    assertThat(item("id", most, true)).isEqualTo(fits);
    assertThat(item("id", most, false)).isEqualTo("  - id: " + most + "\n");
    assertThat(item("id", most + "x", true)).isEqualTo("  - id: " + most + "x\n");
    assertThat(item("cite", Map.of("source", "s"), false)).isEqualTo("  - cite: {source: s}\n");
    assertThat(item("cite", Map.of("source", most + "x"), false))
        .isEqualTo("  - cite:\n      source: " + most + "x\n");
  }

  @Test
  void whatHasLinesOfItsOwnStandsInNoBraces() {
    String lines = "one\ntwo";
    String block = "|-\n        one\n        two\n";
    assertThat(item("text", lines, true))
        .isEqualTo("  - text: " + block.replace("        ", "      "));
    assertThat(item("cite", Map.of("at", lines), false)).isEqualTo("  - cite:\n      at: " + block);
    assertThat(item("tags", List.of("a", lines), false))
        .isEqualTo("  - tags:\n      - a\n      - \"one\\ntwo\"\n");
    assertThat(item("who", List.of("a", "b"), false)).isEqualTo("  - who: [a, b]\n");
  }
}
