package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of limits in the manual: up to each, all is well; one step beyond, the message that the
 * table gives is the one that is given.
 */
class LimitsTest {
  /**
   * Held by {@code BaseLockTest} and {@code LimitsIT}: one takes a minute, one a JVM of its own.
   */
  private static final Set<String> ELSEWHERE = Set.of("60 seconds", "a quarter");

  @TempDir private Path temp;

  /** What is given to the program: words, and what stands on stdin. */
  private interface Trial {
    InProcess.Result run(int beyond) throws IOException;
  }

  private Map<String, Trial> trials() {
    Map<String, Trial> trials = new LinkedHashMap<>();
    trials.put("64 MiB", this::file);
    trials.put("64 folders", this::folders);
    trials.put("256 levels", this::levels);
    trials.put(
        "100000 characters",
        beyond -> check("text: !t ".concat("x".repeat(100_000 - "  text: !t ".length() + beyond))));
    trials.put("1024 characters", beyond -> check("k".repeat(1024 + beyond) + ": x"));
    trials.put("100 digits", this::digits);
    trials.put("99999", beyond -> run("", "deadline", "--within", "P" + (99999 + beyond) + "D"));
    trials.put(
        "Y-999999999, Y999999999",
        beyond -> run("", "timeline", "date:Y" + (999_999_999 + beyond)));
    trials.put("16 MiB", this::note);
    trials.put("10000 characters", this::wordBeforeMarker);
    trials.put("8 MiB", beyond -> run(record(8, beyond), "add", "entity", "-f", base()));
    trials.put(
        "2147483647",
        beyond -> run("", "timeline", "--limit", String.valueOf(2_147_483_647L + beyond)));
    trials.put("20 columns", beyond -> run("", "timeline", "--width", "" + (20 - beyond)));
    return trials;
  }

  @TestFactory
  List<DynamicTest> eachHoldsAndSaysSo() throws IOException {
    Map<String, String> table = table();
    List<DynamicTest> tests = new ArrayList<>();
    trials()
        .forEach(
            (limit, trial) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        limit,
                        () -> {
                          String message = table.get(limit);
                          InProcess.Result within = trial.run(0);
                          assertThat(within.out() + within.err()).doesNotContain(message);
                          InProcess.Result beyond = trial.run(1);
                          assertThat(beyond.out() + beyond.err()).contains(message);
                          assertThat(beyond.exit()).isBetween(1, 3);
                        })));
    return tests;
  }

  @Test
  void theTableHasNoOthers() throws IOException {
    Set<String> tried = new TreeSet<>(trials().keySet());
    tried.addAll(ELSEWHERE);
    assertThat(new TreeSet<>(table().keySet())).isEqualTo(tried);
  }

  /** The message of each limit in the manual. */
  private static Map<String, String> table() throws IOException {
    String manual = Files.readString(Path.of("src/main/resources/factfile/help/environment.txt"));
    String limits = manual.substring(manual.indexOf("## Limits"), manual.indexOf("## Exit"));
    Map<String, String> table = new LinkedHashMap<>();
    Matcher row = Pattern.compile("(?m)^(.+)\n: .*\"(.+)\"$").matcher(limits);
    while (row.find()) {
      table.put(row.group(1), row.group(2));
    }
    return table;
  }

  private InProcess.Result run(String stdin, String... words) {
    return InProcess.run(List.of(words), Map.of("STDIN", stdin));
  }

  private String base() throws IOException {
    Path facts = Files.createTempDirectory(temp, "facts");
    Files.writeString(
        facts.resolve("factfile.yaml"), "format: 1\ntitle: T\nfiles: [\"**/*.yaml\"]\n");
    return facts.toString();
  }

  private InProcess.Result check(String entry) throws IOException {
    String text = "events:\n- id: a\n  date: 2024\n  " + entry + "\n";
    return check(text.getBytes(UTF_8));
  }

  private InProcess.Result check(byte[] file) throws IOException {
    String facts = base();
    Files.write(Path.of(facts, "facts.yaml"), file);
    return run("", "check", "--no-cache", "-f", facts);
  }

  private InProcess.Result digits(int beyond) throws IOException {
    String value = "9".repeat(100 + beyond);
    return check(("counts:\n- id: a\n  values:\n  - value: " + value + "\n").getBytes(UTF_8));
  }

  private InProcess.Result file(int beyond) throws IOException {
    byte[] bytes = new byte[64 * 1024 * 1024 + beyond];
    Arrays.fill(bytes, (byte) '#');
    return check(bytes);
  }

  private InProcess.Result folders(int beyond) throws IOException {
    Path facts = Path.of(base());
    Files.createDirectories(facts.resolve("d/".repeat(64 + beyond)));
    return run("", "check", "--no-cache", "-f", facts.toString());
  }

  /** The document, its list of events and the event are three levels by themselves. */
  private InProcess.Result levels(int beyond) throws IOException {
    int more = 256 - 3 + beyond;
    return check("text: " + "[".repeat(more) + "]".repeat(more));
  }

  private InProcess.Result note(int beyond) throws IOException {
    byte[] bytes = new byte[16 * 1024 * 1024 + beyond];
    Arrays.fill(bytes, (byte) '\n');
    Path note = Files.write(temp.resolve("note.md"), bytes);
    InProcess.Result checked = run("", "note", "check", note.toString());
    InProcess.Result verified = run("\n".repeat(bytes.length), "verify");
    assertThat(verified.err().contains("larger than 16 MiB")).isEqualTo(beyond > 0);
    return checked;
  }

  private InProcess.Result wordBeforeMarker(int beyond) throws IOException {
    String marker = " <!-- fact:hostages-taken -->\n";
    Path note = Files.writeString(temp.resolve("word.md"), "x".repeat(9_999 + beyond) + marker);
    return run("", "note", "check", note.toString());
  }

  private static String record(int mebibytes, int beyond) {
    String record = "kind: person\nid: ada\nname: Ada\n";
    int more = mebibytes * 1024 * 1024 - record.length();
    return record + "#\n".repeat(more / 2) + "#".repeat(more % 2 + beyond);
  }
}
