import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes a base of any size, and the same records as flat tables for other programs: {@code java
 * Bases.java SIZE FOLDER}. The same size gives the same bytes.
 *
 * <p>Answers stay as long as they are while the base grows: at every size p7 has a part in 15 facts
 * (12 events, a count, a deadline and a statement), another person in about 15 (below 100 facts, in
 * fewer), and five events have the word zephyr in their title.
 */
final class Bases {
  /** Of so many facts one is a count, one a deadline, one a statement; all others are events. */
  private static final int BLOCK = 20;

  private static final int OF_P7 = 15;
  private static final int ZEPHYRS = 5;
  private static final int SOURCES = 50;

  private static final String[] WORDS = {
    "bridge", "budget", "council", "court", "ferry", "fire", "harbour", "judge", "market", "mayor",
    "quay", "river", "road", "school", "station", "storm", "strike", "tunnel", "union", "vote"
  };

  private final int size;
  private final int persons;
  private final Random random = new Random(7);
  private final Set<Integer> ofP7;
  private final Set<Integer> zephyrs;

  private Bases(int size) {
    this.size = size;
    this.persons = Math.max(10, size / 10);
    this.ofP7 = spread(OF_P7, 0);
    this.zephyrs = spread(ZEPHYRS, OF_P7);
  }

  public static void main(String[] args) throws IOException {
    int size = Integer.parseInt(args[0]);
    if (size < 2 * BLOCK) {
      throw new IllegalArgumentException("a base has at least " + 2 * BLOCK + " facts");
    }
    new Bases(size).write(Path.of(args[1]));
  }

  /** So many places from one end of the base to the other, the k-th at first + k in its block. */
  private Set<Integer> spread(int count, int first) {
    Set<Integer> places = new HashSet<>();
    for (int k = 0; k < count; k++) {
      int block = (int) ((long) (size / BLOCK) * k / count);
      places.add(block * BLOCK + first + k);
    }
    return places;
  }

  private void write(Path folder) throws IOException {
    Path base = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: Made for measuring\n");
    writeEntities(base.resolve("entities.yaml"));
    try (Records records = new Records(base);
        Tables tables = new Tables(folder)) {
      for (int i = 0; i < size; i++) {
        Fact fact = fact(i);
        records.write(fact);
        tables.write(fact);
      }
    }
  }

  private void writeEntities(Path file) throws IOException {
    try (PrintWriter out = writer(file)) {
      out.print("sources:\n");
      for (int i = 0; i < SOURCES; i++) {
        String day = twoDigits(i % 28 + 1);
        out.print("  - {id: s" + i + ", publisher: Paper " + i);
        out.print(", published: 2025-01-" + day + "}\n");
      }
      out.print("entities:\n");
      for (int i = 0; i < persons; i++) {
        String name = i == 7 ? "Seven" : String.valueOf(i);
        out.print("  - {id: p" + i + ", name: Person " + name + ", kind: person}\n");
      }
    }
  }

  private Fact fact(int i) {
    String date = date();
    String title = "The " + word() + " " + word() + " " + word();
    int who = person(7);
    String to = random.nextBoolean() ? "p" + person(who) : "";
    Fact fact = new Fact(i, Kind.at(i), date, title, "p" + who, to, word(), cite());
    if (zephyrs.contains(i)) {
      fact = fact.withTitle(title + " zephyr");
    }
    if (ofP7.contains(i)) {
      fact = i % 2 == 0 ? fact.withWho("p7") : fact.withTo("p7");
    }
    return fact;
  }

  private String date() {
    int year = 2015 + random.nextInt(10);
    int month = 1 + random.nextInt(12);
    return year + "-" + twoDigits(month) + "-" + twoDigits(1 + random.nextInt(28));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** Anybody but p7 and this one. */
  private int person(int other) {
    while (true) {
      int number = random.nextInt(persons);
      if (number != 7 && number != other) {
        return number;
      }
    }
  }

  private String cite() {
    return "s" + random.nextInt(SOURCES) + "#p" + (1 + random.nextInt(9));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file));
  }

  /** What went wrong is not told by a PrintWriter unless it is asked. */
  private static void close(PrintWriter out) throws IOException {
    out.close();
    if (out.checkError()) {
      throw new IOException("cannot write all");
    }
  }

  private enum Kind {
    COUNT,
    DEADLINE,
    STATEMENT,
    EVENT;

    static Kind at(int place) {
      return values()[Math.min(place % BLOCK, EVENT.ordinal())];
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One record, as flat as it can be told; without a second person, {@code to} is empty. */
  private record Fact(
      int number,
      Kind kind,
      String date,
      String title,
      String who,
      String to,
      String tag,
      String cite) {
    String id() {
      return "f" + number;
    }

    Fact withTitle(String other) {
      return new Fact(number, kind, date, other, who, to, tag, cite);
    }

    Fact withWho(String other) {
      return new Fact(number, kind, date, title, other, to, tag, cite);
    }

    Fact withTo(String other) {
      return new Fact(number, kind, date, title, who, other, tag, cite);
    }
  }

  /** The YAML files of the base, of one kind each. */
  private static final class Records implements AutoCloseable {
    private static final int PER_FILE = 10_000;

    private final Path folder;
    private final Map<Kind, PrintWriter> open = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> written = new EnumMap<>(Kind.class);

    Records(Path folder) {
      this.folder = folder;
    }

    void write(Fact fact) throws IOException {
      PrintWriter out = file(fact.kind());
      switch (fact.kind()) {
        case COUNT -> count(out, fact);
        case DEADLINE -> deadline(out, fact);
        case STATEMENT -> statement(out, fact);
        case EVENT -> event(out, fact);
      }
    }

    /** The file that the next fact of a kind goes to; a full one is followed by another. */
    private PrintWriter file(Kind kind) throws IOException {
      int number = written.merge(kind, 1, Integer::sum) - 1;
      if (number % PER_FILE == 0) {
        if (number > 0) {
          Bases.close(open.get(kind));
        }
        String list = kind.word() + "s";
        String name = String.format("%s%04d.yaml", list, number / PER_FILE + 1);
        open.put(kind, writer(folder.resolve(name)));
        open.get(kind).print(list + ":\n");
      }
      return open.get(kind);
    }

    private static void event(PrintWriter out, Fact fact) {
      out.print("  - id: " + fact.id() + "\n    date: " + fact.date());
      out.print("\n    title: " + fact.title() + "\n    who: " + fact.who());
      out.print(fact.to().isEmpty() ? "" : "\n    to: " + fact.to());
      out.print("\n    tags: [" + fact.tag() + "]\n    cite: " + fact.cite() + "\n\n");
    }

    private static void count(PrintWriter out, Fact fact) {
      String both = fact.to().isEmpty() ? fact.who() : "[" + fact.who() + ", " + fact.to() + "]";
      out.print("  - id: " + fact.id() + "\n    topic: " + fact.title());
      out.print("\n    unit: people\n    who: " + both + "\n    tags: [" + fact.tag());
      out.print("]\n    values:\n      - {value: " + (fact.number() % 977 + 1));
      out.print(", date: " + fact.date() + ", cite: " + fact.cite() + "}\n\n");
    }

    private static void deadline(PrintWriter out, Fact fact) {
      out.print("  - id: " + fact.id() + "\n    title: " + fact.title());
      out.print("\n    set: " + fact.date() + "\n    window: 10 days\n    owed_by: " + fact.who());
      out.print(fact.to().isEmpty() ? "" : "\n    set_by: " + fact.to());
      out.print("\n    tags: [" + fact.tag() + "]\n    cite: " + fact.cite() + "\n\n");
    }

    private static void statement(PrintWriter out, Fact fact) {
      out.print("  - {id: " + fact.id() + ", date: " + fact.date() + ", speaker: " + fact.who());
      out.print(fact.to().isEmpty() ? "" : ", to: " + fact.to());
      out.print(", act: said, gist: " + fact.title() + ", tags: [" + fact.tag());
      out.print("], cite: " + fact.cite() + "}\n");
    }

    @Override
    public void close() throws IOException {
      for (PrintWriter out : open.values()) {
        Bases.close(out);
      }
    }
  }

  /** The same records for other programs, a file each. No text in them needs to be escaped. */
  private static final class Tables implements AutoCloseable {
    private final PrintWriter rec;
    private final PrintWriter json;
    private final PrintWriter csv;
    private final PrintWriter journal;
    private final PrintWriter yaml;

    Tables(Path folder) throws IOException {
      rec = writer(folder.resolve("flat.rec"));
      json = writer(folder.resolve("flat.jsonl"));
      csv = writer(folder.resolve("flat.csv"));
      journal = writer(folder.resolve("flat.journal"));
      yaml = writer(folder.resolve("flat.yaml"));
      csv.print("id,kind,date,title,who,to,tag,cite\n");
    }

    void write(Fact fact) {
      rec.print(fields(fact, ": ", "\n") + "\n\n");
      json.print("{\"" + fields(fact, "\":\"", "\",\"") + "\"}\n");
      yaml.print("- {" + fields(fact, ": \"", "\", ") + "\"}\n");
      csv.print(fact.id() + "," + fact.kind().word() + "," + fact.date() + "," + fact.title());
      csv.print("," + fact.who() + "," + fact.to() + "," + fact.tag() + "," + fact.cite() + "\n");
      journal.print(fact.date() + " " + fact.title() + "  ; id:" + fact.id());
      journal.print(", kind:" + fact.kind().word() + ", who:" + fact.who());
      journal.print(fact.to().isEmpty() ? "" : ", to:" + fact.to());
      journal.print(", tag:" + fact.tag() + ", cite:" + fact.cite() + "\n");
      journal.print("  facts  1\n  all\n\n");
    }

    /** Keys and values in one run: what stands between a key and its value, and before the next. */
    private static String fields(Fact fact, String is, String then) {
      String to = fact.to().isEmpty() ? "" : then + "to" + is + fact.to();
      return String.join(
          then,
          "id" + is + fact.id(),
          "kind" + is + fact.kind().word(),
          "date" + is + fact.date(),
          "title" + is + fact.title(),
          "who" + is + fact.who() + to,
          "tag" + is + fact.tag(),
          "cite" + is + fact.cite());
    }

    @Override
    public void close() throws IOException {
      for (PrintWriter out : new PrintWriter[] {rec, json, csv, journal, yaml}) {
        Bases.close(out);
      }
    }
  }
}
