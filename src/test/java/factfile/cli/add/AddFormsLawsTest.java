package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In whatever form the same records are given, the same bytes are written, and one undo takes them
 * back; where one of them is wrong, nothing is written, and its own line is told.
 */
class AddFormsLawsTest {
  private static final int SEEDS = Integer.getInteger("add.forms.seeds", 40);
  private static final String[] TITLES = {
    "A quay",
    "Quay: 'east'",
    "# no comment",
    "\"Quoted\"",
    "Ünïcode — 中",
    "- dash",
    "x; y, z",
    "ends:",
    "two\nlines",
    "1,200",
    "tab\there",
    "{brace}",
    "~",
    "null",
    "\\back",
    "'s"
  };
  private static final String[][] DAYS = {
    {"2021-03-01", "1 March 2021"},
    {"2021-03-14", "Mar 14, 2021"},
    {"2021-03", "March 2021"},
    {"2021-03-25", "25/3/2021"},
    {"2021-03-02", "2021-03-02"}
  };

  @TempDir private Path temp;

  /** A record, its keys as bases have them. */
  private record Told(String kind, Map<String, Object> keys) {}

  @Test
  void allFormsWriteTheSame() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Told> records = records(random);
      Map<String, String> forms = forms(random, records);
      String expected = null;
      for (Map.Entry<String, String> form : forms.entrySet()) {
        Path folder = base(seed + form.getKey());
        Map<String, String> before = files(folder);
        String kind = form.getKey().endsWith("+kind") ? records.get(0).kind() : null;

        InProcess.Result result = add(folder, form.getValue(), kind);

        String story = "seed " + seed + " as " + form.getKey() + "\n" + form.getValue() + result;
        assertThat(result.exit()).as(story).isZero();
        String after = files(folder).toString();
        expected = expected == null ? after : expected;
        assertThat(after).as(story).isEqualTo(expected);
        assertThat(add(folder, "", "--undo").exit()).as(story).isZero();
        assertThat(files(folder)).as(story).isEqualTo(before);
      }
    }
  }

  @Test
  void whatIsWrongIsToldOnItsLine() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Told> records = records(random);
      records.get(random.nextInt(records.size())).keys().put("cite", "wrongly#p1");
      for (Map.Entry<String, String> form : forms(random, records).entrySet()) {
        Path folder = base(seed + form.getKey() + "wrong");
        Map<String, String> before = files(folder);
        String kind = form.getKey().endsWith("+kind") ? records.get(0).kind() : null;

        InProcess.Result result = add(folder, form.getValue(), kind);

        String story = "seed " + seed + " as " + form.getKey() + "\n" + form.getValue() + result;
        assertThat(result.exit()).as(story).isEqualTo(3);
        assertThat(result.err())
            .as(story)
            .contains(place(form.getValue()) + ": error: there is no");
        assertThat(files(folder)).as(story).isEqualTo(before);
      }
    }
  }

  private static String place(String text) {
    int at = text.replace("\uFEFF", "").indexOf("wrongly");
    String before = text.replace("\uFEFF", "").substring(0, at);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return "stdin:" + line + ":" + (at - before.lastIndexOf('\n'));
  }

  private Path base(String name) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: The port strike
        sources:
          - {id: gazette, publisher: Gazette, up_to: 2031-12-31}
        entities:
          - {id: ada, name: Ada, kind: person}
          - {id: union, name: Union, kind: body}
        counts:
          - id: held
            topic: dockers held
            values:
              - {value: 9, date: 2021-03-01, cite: gazette#p1}
        """);
    return folder;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  private InProcess.Result add(Path folder, String stdin, String word) {
    List<String> line = new ArrayList<>(List.of("add"));
    if (word != null) {
      line.add(word);
    }
    Map<String, String> env = new HashMap<>();
    env.put("STDIN", stdin);
    env.put("XDG_STATE_HOME", temp.resolve("state").toString());
    env.put("FACTFILE_FACTS", folder.toString());
    return InProcess.run(line, env);
  }

  private static List<Told> records(Random random) {
    List<Told> records = new ArrayList<>();
    int kinds = random.nextInt(3);
    int many = 1 + random.nextInt(5);
    for (int i = 0; i < many; i++) {
      int kind = kinds == 0 ? random.nextInt(3) : kinds;
      Map<String, Object> keys = new LinkedHashMap<>();
      keys.put("id", (kind == 2 && random.nextBoolean()) ? "held" : "new-" + i);
      if (kind == 0) {
        keys.put("name", TITLES[random.nextInt(TITLES.length)]);
        keys.put("kind", random.nextBoolean() ? "person" : "place");
      } else if (kind == 1) {
        keys.put("title", TITLES[random.nextInt(TITLES.length)]);
        keys.put("date", random.nextInt(DAYS.length));
        keys.put("who", random.nextBoolean() ? List.of("ada", "union") : "ada");
      } else if (!keys.get("id").equals("held")) {
        keys.put("topic", TITLES[random.nextInt(TITLES.length)]);
      }
      if (kind == 2) {
        keys.put("value", String.valueOf(random.nextInt(900)));
        keys.put("date", random.nextInt(DAYS.length));
      }
      keys.put("cite", "gazette#p" + (1 + random.nextInt(9)));
      records.add(new Told(List.of("entity", "event", "count").get(kind), keys));
    }
    return records;
  }

  private static Map<String, String> forms(Random random, List<Told> records) {
    Map<String, String> forms = new LinkedHashMap<>();
    boolean same = records.stream().map(Told::kind).distinct().count() == 1;
    forms.put("jsonl", lines(random, records, true));
    forms.put("file", file(random, records));
    forms.put("csv", table(random, records, true));
    if (same) {
      forms.put("jsonl+kind", lines(random, records, false));
      forms.put(
          "json+kind",
          "[\n" + lines(random, records, false).strip().replace("}\n", "},\n") + "\n]\n");
      forms.put("yaml+kind", yaml(random, records, ""));
      forms.put("csv+kind", table(random, records, false));
    }
    return forms;
  }

  private static String day(Random random, Object which) {
    return DAYS[(Integer) which][random.nextInt(2)];
  }

  /** As bases have it: values of counts in their list. */
  private static Map<String, Object> nested(Random random, Told told) {
    Map<String, Object> record = new LinkedHashMap<>();
    Map<String, Object> value = new LinkedHashMap<>();
    for (Map.Entry<String, Object> each : told.keys().entrySet()) {
      String key = each.getKey();
      Object said = key.equals("date") ? day(random, each.getValue()) : each.getValue();
      boolean inValue =
          told.kind().equals("count") && List.of("value", "date", "cite").contains(key);
      (inValue ? value : record).put(key, said);
    }
    if (!value.isEmpty()) {
      record.put("values", List.of(value));
    }
    return record;
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> block) {
      List<String> parts = new ArrayList<>();
      block.forEach((key, each) -> parts.add(json(key) + ": " + json(each)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(AddFormsLawsTest::json).toList()) + "]";
    }
    String text = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + text.replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }

  private static String lines(Random random, List<Told> records, boolean kinds) {
    StringBuilder lines = new StringBuilder();
    for (Told told : records) {
      Map<String, Object> record = new LinkedHashMap<>();
      if (kinds && !told.kind().equals("entity")) {
        record.put("kind", told.kind());
      }
      record.putAll(nested(random, told));
      lines.append(json(record)).append('\n');
    }
    return lines.toString();
  }

  private static String yaml(Random random, List<Told> records, String indent) {
    StringBuilder yaml = new StringBuilder(random.nextBoolean() ? "# new\n" : "");
    for (Told told : records) {
      String lead = indent + "- ";
      for (Map.Entry<String, Object> each : nested(random, told).entrySet()) {
        yaml.append(lead)
            .append(each.getKey())
            .append(": ")
            .append(json(each.getValue()))
            .append('\n');
        lead = indent + "  ";
      }
    }
    return yaml.toString();
  }

  private static String file(Random random, List<Told> records) {
    StringBuilder file = new StringBuilder();
    Map<String, String> lists = Map.of("entity", "entities", "event", "events", "count", "counts");
    for (String kind : List.of("count", "event", "entity")) {
      List<Told> own = records.stream().filter(each -> each.kind().equals(kind)).toList();
      if (!own.isEmpty()) {
        file.append(lists.get(kind)).append(":\n").append(yaml(random, own, "  "));
      }
    }
    return file.toString();
  }

  private static String table(Random random, List<Told> records, boolean kinds) {
    String separator = List.of(",", ";", "\t").get(random.nextInt(3));
    String end = random.nextBoolean() ? "\r\n" : "\n";
    List<String> header = new ArrayList<>(List.of("id", "cite"));
    if (kinds || records.get(0).kind().equals("entity")) {
      header.add("kind");
    }
    for (String key : List.of("date", "value", "topic", "title", "name", "who")) {
      if (records.stream().anyMatch(each -> each.keys().containsKey(key))) {
        header.add(key);
      }
    }
    StringBuilder table = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    table.append(String.join(separator, header)).append(end);
    for (Told told : records) {
      List<String> row = new ArrayList<>();
      for (String key : header) {
        Object said = told.keys().getOrDefault(key, key.equals("kind") ? told.kind() : "");
        String text = said instanceof List<?> ? "ada, union" : said.toString();
        row.add(cell(random, said instanceof Integer ? day(random, said) : text));
      }
      table
          .append(String.join(separator, row))
          .append(random.nextInt(9) == 0 ? end : "")
          .append(end);
    }
    return table.toString();
  }

  private static String cell(Random random, String text) {
    boolean marked = text.chars().anyMatch(c -> ",;\t\n\"".indexOf(c) >= 0);
    return marked || random.nextInt(4) == 0 ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
