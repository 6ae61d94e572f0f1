package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.edit.Kind;
import factfile.format.Key;
import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.text.MalformedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No form that a help text or a prompt shows is refused. */
class HelpExamplesTest {
  private static final Path HELP = Path.of("src/main/resources/factfile/help");

  /** A word of a shell line: in single or double quotes, or bare. */
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  /** These write where they are, never end, or need a terminal; tests of their own run them. */
  private static final List<String> ELSEWHERE = List.of("init", "shell", "cache", "read", "serve");

  private static final Map<String, String> ENV = Map.of("FACTFILE_FACTS", "facts");
  private static final String EVENT = "{\"id\": \"a\", \"title\": \"A\", \"cite\": \"gazette\"}";
  private static final String STATEMENT =
      "{\"id\": \"s\", \"speaker\": \"union\", \"act\": \"said\", \"gist\": \"No\", \"cite\": \"gazette\"}";

  @TempDir static Path folder;

  static Stream<String> datesOfABase() throws IOException {
    String text = Files.readString(HELP.resolve("dates.txt"));
    return terms(text.substring(text.indexOf("## In a base"))).stream();
  }

  @ParameterizedTest
  @MethodSource
  void datesOfABase(String date) throws MalformedValue {
    assertThat(Edtf.parse(date).edtf()).isEqualTo(date);
  }

  static Stream<String> datesOfAQuestion() throws IOException {
    String text = Files.readString(HELP.resolve("dates.txt"));
    String questions = text.substring(0, text.indexOf("## The two clocks"));
    return terms(questions).stream().filter(term -> !term.startsWith("--"));
  }

  @ParameterizedTest
  @MethodSource
  void datesOfAQuestion(String shown) {
    String date = shown.replace("date:", "");
    assertRuns(List.of("timeline", "date:" + date));
    if (date.matches("[0-9-]{10}|[a-z]+|.* [0-9] .*|[0-9] .*")) {
      assertRuns(List.of("deadline", "--as-of", date, "--known-by", date));
    }
  }

  static Stream<String> commands() {
    List<String> lines = new ArrayList<>();
    for (String topic : InProcess.run(List.of("__complete", "help", "")).out().lines().toList()) {
      String help = InProcess.run(List.of("help", topic.replaceAll("\t.*", ""))).out();
      for (String line : help.lines().toList()) {
        int start = line.startsWith("  ") ? line.indexOf("factfile ") : -1;
        boolean command = start == 2 || (start > 2 && line.startsWith("| ", start - 2));
        String name = command ? line.substring(start + 9).replaceAll(" .*", "") : "";
        boolean usage = line.contains("[OPTION…]");
        if (name.matches("[a-z]+") && !usage && !ELSEWHERE.contains(name)) {
          lines.add(line.substring(start));
        }
      }
    }
    return lines.stream();
  }

  @ParameterizedTest
  @MethodSource
  void commands(String line) throws IOException {
    String alone = line.replaceAll(" ([|<>]|>>) .*| \\[.*", "");
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(alone.substring("factfile ".length())); word.find(); ) {
      words.add(word.group().replaceAll("['\"]", ""));
    }
    Map<String, String> env = new HashMap<>(ENV);
    if (words.get(0).equals("add")) {
      env.put("FACTFILE_FACTS", base().toString());
      env.put("STDIN", words.contains("statement") ? STATEMENT : EVENT);
    }
    assertRuns(words, env);
  }

  /** With what the examples of additions speak of. */
  private static Path base() throws IOException {
    Path base = Files.createTempDirectory(folder, "base");
    Files.writeString(
        base.resolve("factfile.yaml"),
        """
        format: 1
        title: Examples
        sources:
          - {id: gazette, publisher: Gazette, published: 2031-03-31}
        entities:
          - {id: union, name: Union, kind: group}
        counts:
          - {id: hostages, topic: hostages, values: [{value: 250, cite: gazette}]}
        """);
    return base;
  }

  static Stream<Key> keys() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.concat(kind.keys().stream(), kind.partKeys().stream()))
        .filter(key -> key.meaning().contains(": "));
  }

  @ParameterizedTest
  @MethodSource
  void keys(Key key) throws MalformedValue {
    String shown = key.meaning().substring(key.meaning().indexOf(": ") + 2);
    for (String each : List.of(shown.split(", ", -1))) {
      switch (key.type()) {
        case DATE -> assertThat(Edtf.parse(each).isInterval()).isFalse();
        case NUMBER -> Quantity.parse(each);
        case DURATION -> CalendarDuration.parse(each);
        default -> assertThat(each).isNotBlank();
      }
    }
  }

  @Test
  void whatThePromptsShowIsTaken() throws IOException {
    Key when = Key.asked(Kind.EVENT.keys(), "date");
    String base = base().toString();
    for (String date : when.meaning().replaceAll(".*: ", "").split(", ", -1)) {
      List<String> words = new ArrayList<>(List.of("add", "event", "--title", "On " + date));
      words.addAll(List.of("--date", date, "--cite", "gazette#p1", "--facts", base));
      InProcess.Result added = InProcess.run(words);
      assertThat(added.exit()).as(date + added.err()).isZero();
    }
  }

  private static void assertRuns(List<String> words) {
    assertRuns(words, ENV);
  }

  private static void assertRuns(List<String> words, Map<String, String> env) {
    InProcess.Result ran = InProcess.run(words, env);
    assertThat(ran.exit()).as(words + ": " + ran.err()).isNotIn(2, 70);
  }

  /** What stands before an explanation: words in quotes, or apart by two blanks. */
  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith(": ")) {
        for (String term : lines[i - 1].split(" {2,}", -1)) {
          terms.add(term.replace("'", ""));
        }
      }
    }
    return terms;
  }
}
