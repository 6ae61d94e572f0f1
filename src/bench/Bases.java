import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a base of any size, and the same records as flat tables for other programs:
 * {@code java Bases.java SIZE FOLDER}. The same size, the same bytes.
 *
 * <p>Whatever the size, p7 has a part in 15 facts, five titles have the word zephyr, and another
 * person in about 20 facts, so that answers stay as long as they are while the base grows.
 */
final class Bases {
  private static final int PER_FILE = 10_000;
  private static final int SOURCES = 50;
  private static final String[] WORDS = {
    "harbour", "quay", "strike", "vote", "council", "mayor", "bridge", "ferry", "storm", "budget",
    "school", "road", "tunnel", "union", "judge", "court", "fire", "river", "market", "station"
  };

  private final int size;
  private final Path folder;
  private final int persons;
  private final Random random = new Random(7);

  private Bases(int size, Path folder) {
    this.size = size;
    this.folder = folder;
    this.persons = Math.max(10, size / 10);
  }

  public static void main(String[] args) throws IOException {
    new Bases(Integer.parseInt(args[0]), Path.of(args[1])).write();
  }

  /** One record, as flat as it can be told. */
  private record Fact(String id, String date, String title, String who, String to, String tag) {}

  private void write() throws IOException {
    Path facts = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(facts.resolve("factfile.yaml"), "format: 1\ntitle: Made for measuring\n");
    writeEntities(facts.resolve("entities.yaml"));
    try (PrintWriter rec = out("flat.rec");
        PrintWriter json = out("flat.jsonl");
        PrintWriter csv = out("flat.csv");
        PrintWriter journal = out("flat.journal");
        PrintWriter yaml = out("flat.yaml")) {
      csv.println("id,date,title,who,to,tag");
      for (int from = 0; from < size; from += PER_FILE) {
        Path file = facts.resolve(String.format("facts%04d.yaml", from / PER_FILE));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
          for (int i = from; i < Math.min(size, from + PER_FILE); i++) {
            Fact fact = fact(i);
            writeRecord(i, fact, out);
            writeFlat(fact, rec, json, csv, journal, yaml);
          }
        }
      }
    }
  }

  private PrintWriter out(String name) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
  }

  private void writeEntities(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("sources:");
      for (int i = 0; i < SOURCES; i++) {
        out.printf("  - {id: s%d, publisher: Paper %d, published: 2025-01-%02d}%n", i, i, i % 28 + 1);
      }
      out.println("entities:");
      for (int i = 0; i < persons; i++) {
        out.printf("  - {id: p%d, name: Person Number %d, kind: person, cite: s%d#p1}%n", i, i, i % SOURCES);
      }
    }
  }

  /** Of 20 facts the first is a count, the second a deadline, the third a statement. */
  private Fact fact(int i) {
    int step = Math.max(1, size / 15);
    boolean special = i % step == 0 && i / step < 15;
    String date =
        String.format(
            "%d-%02d-%02d", 2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    String title = "The " + word() + " " + word() + " " + word() + (isZephyr(i) ? " zephyr" : "");
    return new Fact("f" + i, date, title, special ? "p7" : person(), person(), word());
  }

  private boolean isZephyr(int i) {
    for (int k = 0; k < 5; k++) {
      if (i == size / 5 * k / 20 * 20 + 3 + k) {
        return true;
      }
    }
    return false;
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String person() {
    int number = random.nextInt(persons);
    return "p" + (number == 7 ? 8 : number);
  }

  private void writeRecord(int i, Fact fact, PrintWriter out) {
    String[] lists = {"counts", "deadlines", "statements", "events"};
    int kind = Math.min(3, i % 20);
    if (i % PER_FILE == 0) {
      // Each list stands once in a file: what belongs to it follows in one go.
      out.println("events:");
    }
    switch (lists[kind]) {
      case "counts" -> later(counts, fact, "topic: %s, who: [%s, %s], values: [{value: %d, date: %s}]",
          fact.title(), fact.who(), fact.to(), i % 977, fact.date());
      case "deadlines" -> later(deadlines, fact, "title: %s, owed_by: %s, set_by: %s, set: %s, window: 10 days",
          fact.title(), fact.who(), fact.to(), fact.date());
      case "statements" -> later(statements, fact, "gist: %s, speaker: %s, to: %s, date: %s, act: said",
          fact.title(), fact.who(), fact.to(), fact.date());
      default ->
          out.printf(
              "  - id: %s%n    date: %s%n    title: %s%n    who: %s%n    to: [%s]%n    tags: [%s]%n    cite: s%d#p%d%n",
              fact.id(), fact.date(), fact.title(), fact.who(), fact.to(), fact.tag(), i % SOURCES, i % 9 + 1);
    }
    if (i % PER_FILE == PER_FILE - 1 || i == size - 1) {
      flush("counts", counts, out);
      flush("deadlines", deadlines, out);
      flush("statements", statements, out);
    }
  }

  private final StringBuilder counts = new StringBuilder();
  private final StringBuilder deadlines = new StringBuilder();
  private final StringBuilder statements = new StringBuilder();

  private static void later(StringBuilder list, Fact fact, String format, Object... values) {
    list.append("  - {id: ").append(fact.id()).append(", ").append(String.format(format, values));
    list.append(", tags: ").append(fact.tag()).append(", cite: s1#p1}\n");
  }

  private static void flush(String name, StringBuilder list, PrintWriter out) {
    if (list.length() > 0) {
      out.print(name + ":\n" + list);
      list.setLength(0);
    }
  }

  private static void writeFlat(
      Fact f, PrintWriter rec, PrintWriter json, PrintWriter csv, PrintWriter journal, PrintWriter yaml) {
    rec.printf(
        "id: %s%ndate: %s%ntitle: %s%nwho: %s%nto: %s%ntag: %s%n%n",
        f.id(), f.date(), f.title(), f.who(), f.to(), f.tag());
    String object =
        String.format(
            "{\"id\":\"%s\",\"date\":\"%s\",\"title\":\"%s\",\"who\":\"%s\",\"to\":\"%s\",\"tag\":\"%s\"}",
            f.id(), f.date(), f.title(), f.who(), f.to(), f.tag());
    json.println(object);
    csv.printf("%s,%s,%s,%s,%s,%s%n", f.id(), f.date(), f.title(), f.who(), f.to(), f.tag());
    journal.printf(
        "%s %s  ; id:%s, who:%s, to:%s%n  facts  1%n  all%n%n", f.date(), f.title(), f.id(), f.who(), f.to());
    yaml.printf(
        "- {id: %s, date: \"%s\", title: %s, who: %s, to: %s, tag: %s}%n",
        f.id(), f.date(), f.title(), f.who(), f.to(), f.tag());
  }
}
