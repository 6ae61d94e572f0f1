package factfile.cli.base;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A base that was edited since a snapshot of it was made answers as one that is read anew, whatever
 * the edit: seeded edits of the bases of the tests, made large by a comment.
 */
class EditedBaseLawsTest {
  private static final List<String> BASES = List.of("air", "almanac", "chemical", "dam", "rail");
  private static final int SEEDS = Integer.getInteger("edit.seeds", 24);
  private static final Path ALL = Path.of("src/test/resources/bases");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-)(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("(value: *)(\\d+)");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("timeline", "-o", "json"),
          List.of("timeline", "--reverse", "-o", "ids"),
          List.of("search", "the", "-o", "json"),
          List.of("count", "-o", "json"),
          List.of("deadline", "-o", "json"),
          List.of("who", "-o", "json"),
          List.of("terms", "-o", "json"),
          List.of("said", "-o", "json"),
          List.of("sources", "-o", "json"),
          List.of("disputes", "-o", "json"));

  @TempDir static Path folder;

  /** A base, and its own cache. */
  private record Edited(int seed, Path base, Path cache) {
    InProcess.Result ask(List<String> question, String... more) {
      List<String> all = new ArrayList<>(question);
      all.addAll(List.of(more));
      all.addAll(List.of("--facts", base.toString()));
      return InProcess.run(all, Map.of("XDG_CACHE_HOME", cache.toString()));
    }

    boolean isKept(String ending) throws IOException {
      try (Stream<Path> files = Files.list(cache.resolve("factfile"))) {
        return files.anyMatch(file -> file.toString().endsWith(ending));
      }
    }
  }

  private static final List<Edited> EDITED = new ArrayList<>();

  @BeforeAll
  static void makeBases() throws IOException, InterruptedException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Path base = folder.resolve("base" + seed);
      copy(ALL.resolve(BASES.get(seed % BASES.size())), base);
      String comment = ("# " + "-".repeat(97) + "\n").repeat((int) LargeBase.LARGE / 100 + 1);
      Files.writeString(base.resolve("zz.yaml"), comment);
      EDITED.add(new Edited(seed, base, folder.resolve("cache" + seed)));
    }
    // Nothing is kept of a file that may have changed since it was read.
    Thread.sleep(2100);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void anEditedOneAnswersAlike() throws IOException, InterruptedException {
    List<List<InProcess.Result>> anew = new ArrayList<>();
    for (Edited each : EDITED) {
      each.ask(QUESTIONS.get(0), "--limit", "1");
      assertThat(each.isKept(".snapshot")).isTrue();
      edit(each);
      List<InProcess.Result> answers = new ArrayList<>();
      for (List<String> question : QUESTIONS) {
        answers.add(each.ask(question, "--no-cache"));
      }
      anew.add(answers);
      compare(each, answers, QUESTIONS.size(), "young");
    }
    Thread.sleep(2100);
    int kept = 0;
    for (int i = 0; i < EDITED.size(); i++) {
      compare(EDITED.get(i), anew.get(i), 1, "old enough");
      kept += EDITED.get(i).isKept(".edits") ? 1 : 0;
      compare(EDITED.get(i), anew.get(i), QUESTIONS.size(), "kept");
    }
    assertThat(kept).as("edits that left nothing to be said").isGreaterThan(SEEDS / 4);
  }

  /** Of each kept file some bytes are others, or it ends early: that costs time, and no answer. */
  @Test
  void whateverBefallsWhatIsKept() throws IOException, InterruptedException {
    Path base = folder.resolve("damaged");
    copy(ALL.resolve("rail"), base);
    String comment = ("# " + "-".repeat(97) + "\n").repeat((int) LargeBase.LARGE / 100 + 1);
    Files.writeString(base.resolve("zz.yaml"), comment);
    Edited edited = new Edited(7, base, folder.resolve("cache-of-damaged"));
    Thread.sleep(2100);
    edited.ask(QUESTIONS.get(0));
    Path file = base.resolve("events.yaml");
    Files.writeString(file, Files.readString(file).replaceFirst("title: ", "title: Anew "));
    Thread.sleep(2100);
    InProcess.Result anew = edited.ask(QUESTIONS.get(0), "--no-cache");
    assertThat(edited.ask(QUESTIONS.get(0))).isEqualTo(anew);
    Map<Path, byte[]> kept = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(edited.cache().resolve("factfile"))) {
      for (Path each : files.toList()) {
        kept.put(each, Files.readAllBytes(each));
      }
    }
    assertThat(kept).hasSize(2);
    InProcess.Result told =
        InProcess.run(
            List.of("cache", "-o", "plain", "--fields", "state"),
            Map.of("XDG_CACHE_HOME", edited.cache().toString()));
    assertThat(told.out().lines()).containsExactlyInAnyOrder("current", "current with its edits");
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      for (Map.Entry<Path, byte[]> each : kept.entrySet()) {
        Files.write(each.getKey(), each.getValue());
      }
      Path hit = List.copyOf(kept.keySet()).get(i % 2);
      byte[] bytes = kept.get(hit).clone();
      if (i % 5 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(hit, bytes);
      assertThat(edited.ask(QUESTIONS.get(0))).as("%d, %s", i, hit).isEqualTo(anew);
    }
  }

  private static void compare(
      Edited edited, List<InProcess.Result> anew, int questions, String when) {
    for (int i = 0; i < questions; i++) {
      InProcess.Result answer = edited.ask(QUESTIONS.get(i));
      assertThat(answer)
          .as("seed %d, %s, %s", edited.seed(), QUESTIONS.get(i), when)
          .isEqualTo(anew.get(i));
    }
  }

  private static void edit(Edited edited) throws IOException {
    Random random = new Random(edited.seed());
    for (int steps = 1 + random.nextInt(3); steps > 0; steps--) {
      Path file = file(edited.base(), random);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      switch (random.nextInt(15)) {
        case 0 -> remove(lines, random);
        case 1, 2 -> addCopy(lines, random);
        case 3, 4 -> change(lines, DAY, random);
        case 5 -> change(lines, NUMBER, random);
        case 6 -> moveBlock(lines, random);
        case 7 -> lines.add(random.nextInt(lines.size()), "");
        case 8 -> lines.add(random.nextInt(lines.size()), "# A remark.");
        case 9 -> rename(lines, random);
        case 10 -> addFile(edited.base(), lines, random);
        case 12, 13 -> addOrder(lines, random);
        case 11 -> lines.add(random.nextInt(lines.size()), "   - x: 'y");
        default -> Files.move(file, file.resolveSibling("a" + file.getFileName()));
      }
      if (Files.exists(file)) {
        Files.write(file, lines);
      }
    }
  }

  private static Path file(Path base, Random random) throws IOException {
    try (Stream<Path> files = Files.list(base)) {
      List<Path> all =
          files
              .filter(file -> !file.endsWith("zz.yaml") && !file.endsWith("factfile.yaml"))
              .sorted()
              .toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  /** The lines on which records begin. */
  private static List<Integer> begins(List<String> lines) {
    List<Integer> begins = new ArrayList<>();
    int column = 99;
    for (String line : lines) {
      boolean item = line.strip().startsWith("- ");
      column = item ? Math.min(column, line.indexOf('-')) : column;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(" ".repeat(column) + "- ")) {
        begins.add(i);
      }
    }
    return begins;
  }

  /** One of the records, as a part of the list. */
  private static List<String> block(List<String> lines, Random random) {
    List<Integer> begins = begins(lines);
    if (begins.isEmpty()) {
      return new ArrayList<>();
    }
    int first = begins.get(random.nextInt(begins.size()));
    int end = first + 1;
    while (end < lines.size() && !begins.contains(end) && !lines.get(end).matches("\\w.*")) {
      end++;
    }
    return lines.subList(first, end);
  }

  private static void remove(List<String> lines, Random random) {
    block(lines, random).clear();
  }

  private static void addCopy(List<String> lines, Random random) {
    List<String> block = block(lines, random);
    List<String> copy = new ArrayList<>();
    for (String line : block) {
      copy.add(line.replaceFirst("\\bid: *([a-z0-9/-]+)", "id: $1-again"));
    }
    block.addAll(copy);
  }

  private static void moveBlock(List<String> lines, Random random) {
    List<String> block = block(lines, random);
    List<String> moved = new ArrayList<>(block);
    block.clear();
    List<Integer> begins = begins(lines);
    lines.addAll(begins.isEmpty() ? 0 : begins.get(random.nextInt(begins.size())), moved);
  }

  private static void change(List<String> lines, Pattern pattern, Random random) {
    int from = random.nextInt(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int at = (from + i) % lines.size();
      Matcher matcher = pattern.matcher(lines.get(at));
      if (matcher.find()) {
        String other = "$1" + (10 + random.nextInt(18));
        lines.set(at, matcher.replaceFirst(other));
        return;
      }
    }
  }

  private static void rename(List<String> lines, Random random) {
    int from = random.nextInt(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int at = (from + i) % lines.size();
      if (lines.get(at).contains("id: ")) {
        lines.set(at, lines.get(at).replaceFirst("\\bid: *([a-z0-9/-]+)", "id: $1-other"));
        return;
      }
    }
  }

  /** Has a record say that it came before or after another of the file. */
  private static void addOrder(List<String> lines, Random random) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" *- id: [a-z0-9-]+")) {
        ids.add(i);
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    int at = ids.get(random.nextInt(ids.size()));
    String other = lines.get(ids.get(random.nextInt(ids.size()))).replaceFirst(".*id: ", "");
    String key = random.nextBoolean() ? "after: " : "before: ";
    lines.add(at + 1, lines.get(at).replaceFirst("- id:.*", "  " + key + other));
  }

  /** A file that has a copy of a record, under the key of the first list. */
  private static void addFile(Path base, List<String> lines, Random random) throws IOException {
    List<String> copy = new ArrayList<>();
    for (String line : lines) {
      if (line.matches("\\w+:\\s*(#.*)?")) {
        copy.add(line);
        break;
      }
    }
    for (String line : block(lines, random)) {
      copy.add(line.replaceFirst("\\bid: *([a-z0-9/-]+)", "id: $1-new"));
    }
    Files.write(base.resolve("added" + random.nextInt(9) + ".yaml"), copy);
  }
}
