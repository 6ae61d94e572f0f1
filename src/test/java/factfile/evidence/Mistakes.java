package factfile.evidence;

import factfile.document.Document;
import factfile.document.PlainDocument;
import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.evidence.passage.Documents;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.load.base.RecordNodes;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts single mistakes into the files of a base, and asks whether its documents tell. */
final class Mistakes {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<Part> SPEAKING = Set.of(Part.SPEAKS, Part.REPORTS, Part.DECLARES);

  /** What is changed. */
  enum Kind {
    NUMBER,
    DAY,
    WINDOW,
    NAME,
    OFFICE,
    SPEAKER,
    PARAGRAPH,
    QUOTE
  }

  private final Path work;
  private final Documents documents;
  private final Random random;
  private final List<EvidenceRow> rows;
  private final FactBase base;
  private final Map<String, EvidenceVerdict> before;
  private final Map<Kind, int[]> scores = new EnumMap<>(Kind.class);
  private final List<String> untold = new ArrayList<>();

  /**
   * @param base that is copied to {@code work}
   * @param documents of its sources, each {@code ID.txt} with a paragraph a line
   */
  Mistakes(Path base, Path work, Documents documents, long seed) throws IOException {
    copy(base, work);
    this.work = work;
    this.documents = documents;
    this.random = new Random(seed);
    Loaded loaded = BaseLoader.load(work);
    this.base = loaded.base();
    this.rows = evidence(loaded);
    this.before = verdicts(rows);
  }

  /** Documents in a folder, each {@code ID.txt}. */
  static Documents in(Path folder) {
    Map<String, Document> read = new HashMap<>();
    return id -> read.computeIfAbsent(id, source -> read(folder.resolve(source + ".txt")));
  }

  static Document read(Path file) {
    try {
      return Files.exists(file) ? PlainDocument.read(Files.readString(file)) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private List<EvidenceRow> evidence(Loaded loaded) {
    return Evidence.of(RecordNodes.of(work, loaded), loaded.base(), documents).rows();
  }

  private static Map<String, EvidenceVerdict> verdicts(List<EvidenceRow> rows) {
    Map<String, EvidenceVerdict> verdicts = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (EvidenceRow row : rows) {
      String key = row.claimed().id() + " " + row.claimed().key();
      verdicts.put(key + times.merge(key, 1, Integer::sum), row.verdict());
    }
    return verdicts;
  }

  /** The base as it is. */
  List<EvidenceRow> rows() {
    return rows;
  }

  /** Those that nothing told. */
  List<String> untold() {
    return untold;
  }

  /** How many were told, and how many there were. */
  int[] total() {
    int[] total = new int[2];
    for (int[] score : scores.values()) {
      total[0] += score[0];
      total[1] += score[0] + score[1];
    }
    return total;
  }

  String table() {
    StringBuilder table = new StringBuilder();
    scores.forEach(
        (kind, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-10s told %3d of %3d%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    score[0],
                    score[0] + score[1])));
    return table.toString();
  }

  /** So many mistakes, of each kind as many, as far as the base has what can be got wrong. */
  void make(int count) throws IOException {
    Kind[] kinds = Kind.values();
    int made = 0;
    for (int tries = 0; made < count && tries < count * 400; tries++) {
      Kind kind = kinds[(made + tries / 400) % kinds.length];
      made += make(kind) ? 1 : 0;
    }
  }

  private boolean make(Kind kind) throws IOException {
    EvidenceRow row = rows.get(random.nextInt(rows.size()));
    Claimed claimed = row.claimed();
    // What another document may bear out, which is not at hand, is no mistake that could be told.
    if (row.verdict() == EvidenceVerdict.UNREAD || isUnread(claimed)) {
      return false;
    }
    Position at = claimed.position();
    String old = claimed.recorded();
    String mistaken;
    if (kind == Kind.PARAGRAPH) {
      Citation cite = claimed.cites().isEmpty() ? null : claimed.cites().get(0);
      mistaken = claimed.cites().size() == 1 ? paragraph(cite) : null;
      at = mistaken == null ? at : cite.position();
      old = mistaken == null ? old : cite.at();
    } else {
      mistaken = mistaken(kind, claimed);
    }
    return mistaken != null && !mistaken.equals(old) && make(kind, claimed, at, old, mistaken);
  }

  private boolean isUnread(Claimed claimed) {
    return claimed.cites().stream().anyMatch(cite -> documents.of(cite.source()) == null);
  }

  private boolean make(Kind kind, Claimed claimed, Position at, String old, String mistaken)
      throws IOException {
    Path file = work.resolve(at.file());
    String text = Files.readString(file);
    List<String> lines = new ArrayList<>(text.lines().toList());
    String line = lines.get(at.line() - 1);
    int from = line.indexOf(old, Math.max(0, at.column() - 1));
    if (from < 0) {
      return false;
    }
    lines.set(
        at.line() - 1, line.substring(0, from) + mistaken + line.substring(from + old.length()));
    Files.write(file, lines);
    Loaded loaded = BaseLoader.load(work);
    boolean refused = loaded.base() == null || hasError(loaded);
    if (!refused) {
      count(kind, claimed, mistaken, verdicts(evidence(loaded)));
    }
    Files.writeString(file, text);
    return !refused;
  }

  private static boolean hasError(Loaded loaded) {
    return loaded.problems().stream()
        .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  private void count(
      Kind kind, Claimed claimed, String mistaken, Map<String, EvidenceVerdict> after) {
    boolean told = false;
    for (Map.Entry<String, EvidenceVerdict> each : after.entrySet()) {
      boolean wrong =
          each.getValue() == EvidenceVerdict.OTHER || each.getValue() == EvidenceVerdict.NOT_THERE;
      told |= wrong && before.get(each.getKey()) != each.getValue();
    }
    scores.computeIfAbsent(kind, none -> new int[2])[told ? 0 : 1]++;
    if (!told) {
      String basis = claimed.basis() == null ? "" : " (basis)";
      untold.add(
          kind
              + " "
              + claimed.id()
              + " "
              + claimed.key()
              + basis
              + ": "
              + claimed.recorded()
              + " -> "
              + mistaken);
    }
  }

  private String paragraph(Citation cite) {
    Document document = cite == null ? null : documents.of(cite.source());
    if (document == null || cite.at() == null || !cite.at().matches("p\\d+")) {
      return null;
    }
    return "p" + (1 + random.nextInt(document.paragraphs().size()));
  }

  /** Null where the value is of another kind. */
  private String mistaken(Kind kind, Claimed claimed) {
    Sought sought = claimed.sought();
    String old = claimed.recorded();
    return switch (kind) {
      case NUMBER -> sought instanceof Sought.Amounting ? number(old) : null;
      case DAY -> sought instanceof Sought.Day ? day(old) : null;
      case WINDOW -> sought instanceof Sought.Window ? window(old) : null;
      case NAME -> party(sought, claimed.key(), false);
      case SPEAKER -> party(sought, claimed.key(), true);
      case OFFICE -> sought instanceof Sought.Office office ? office(office.title()) : null;
      case QUOTE -> sought instanceof Sought.Quote ? quote(old) : null;
      case PARAGRAPH -> null;
    };
  }

  private String number(String old) {
    if (!old.matches("[<>=~]*[0-9]+(\\.[0-9]+)?")) {
      return null;
    }
    String digits = old.replaceAll("[^0-9.]", "");
    double value = Double.parseDouble(digits);
    double other =
        switch (random.nextInt(4)) {
          case 0 -> value * 10;
          case 1 -> value + 1 + random.nextInt(5);
          case 2 -> Math.max(0, value - 1 - random.nextInt(5));
          default -> Math.round(value * 1.5 + 1);
        };
    String written =
        other == Math.rint(other)
            ? Long.toString((long) other)
            : String.format(Locale.ROOT, "%.1f", other);
    return other == value ? null : old.replace(digits, written);
  }

  private String day(String old) {
    if (old.matches("\\d{4}-\\d{2}")) {
      return YearMonth.parse(old).plusMonths((long) sign() * (1 + random.nextInt(5))).toString();
    }
    Matcher day = DAY.matcher(old);
    if (!day.find()) {
      return null;
    }
    LocalDate from = LocalDate.parse(day.group());
    boolean year = random.nextInt(4) == 0;
    LocalDate to =
        year ? from.plusYears(sign()) : from.plusDays((long) sign() * (1 + random.nextInt(20)));
    return old.replace(day.group(), to.toString());
  }

  private int sign() {
    return random.nextBoolean() ? 1 : -1;
  }

  private String window(String old) {
    Matcher number = Pattern.compile("\\d+").matcher(old);
    return number.find()
        ? old.replace(
            number.group(), "" + (Integer.parseInt(number.group()) + 1 + random.nextInt(9)))
        : null;
  }

  /** Somebody else of that kind. */
  private String party(Sought sought, String key, boolean speaking) {
    String entity =
        sought instanceof Sought.Party party && SPEAKING.contains(party.part()) == speaking
            ? party.entity()
            : sought instanceof Sought.Body body && !speaking ? body.entity() : null;
    if (entity == null || key.equals("name")) {
      return null;
    }
    Entity named = base.entity(entity);
    List<String> others = new ArrayList<>();
    for (Entity other : base.entities()) {
      if (other.kind() == named.kind() && !other.id().equals(entity)) {
        others.add(other.id());
      }
    }
    return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
  }

  private String office(String old) {
    List<String> titles = new ArrayList<>();
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        if (!role.title().equals(old)) {
          titles.add(role.title());
        }
      }
    }
    return titles.isEmpty() ? null : titles.get(random.nextInt(titles.size()));
  }

  private String quote(String old) {
    List<String> words = new ArrayList<>(List.of(old.split(" ", -1)));
    words.set(random.nextInt(words.size()), "nevertheless");
    return String.join(" ", words);
  }
}
