package factfile.prose;

import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The people of WordNet with the years of their births and deaths, as a base: somebody else's
 * record, to hold somebody else's sentences against.
 */
final class WordNetLives {
  /** A line of {@code data.noun} about one person: offset, file of people, type, words, gloss. */
  private static final Pattern PERSON =
      Pattern.compile("(\\d{8}) 18 n ([0-9a-f]{2}) (.*?) \\d{3} @i .*\\| (.*)");

  private static final Pattern YEARS =
      Pattern.compile(
          "\\((?:born in (?<alone>\\d{3,4})|died in (?<end>\\d{3,4})"
              + "|(?<from>\\d{3,4})-(?<to>\\d{3,4})?)\\)");

  /** What "born" or "die" is in the record of somebody, by how it begins. */
  enum Turn {
    BORN("born", "is born", "birth"),
    DIES("die", "dies", "death");

    private final String verb;
    private final String title;
    private final String topic;

    Turn(String verb, String title, String topic) {
      this.verb = verb;
      this.title = title;
      this.topic = topic;
    }
  }

  /**
   * Somebody's life.
   *
   * @param names as WordNet has them
   * @param years of the turns that it tells
   */
  record Life(String id, List<String> names, Map<Turn, Integer> years) {
    String record(Turn turn) {
      return id + "-" + turn.verb;
    }
  }

  private final List<Life> lives = new ArrayList<>();
  private final Map<String, Set<Life>> byName = new HashMap<>();

  /** Those of whose names some word is among the given ones, folded. */
  static WordNetLives read(Path dictionary, Set<String> words) throws IOException {
    WordNetLives read = new WordNetLives();
    try (Stream<String> lines = Files.lines(dictionary.resolve("data.noun"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher person = PERSON.matcher(line);
        if (person.matches()) {
          read.add(person, words);
        }
      }
    }
    return read;
  }

  private void add(Matcher person, Set<String> words) {
    List<String> names = new ArrayList<>();
    String[] cells = person.group(3).split(" ", -1);
    for (int i = 0; i < cells.length; i += 2) {
      names.add(cells[i].replace('_', ' '));
    }
    Map<Turn, Integer> years = years(person.group(4));
    boolean met = names.stream().anyMatch(name -> words.contains(lastWord(name)));
    if (met && !years.isEmpty()) {
      Life life = new Life("p" + person.group(1), names, years);
      lives.add(life);
      names.forEach(
          name -> byName.computeIfAbsent(folded(name), first -> new LinkedHashSet<>()).add(life));
    }
  }

  private static Map<Turn, Integer> years(String gloss) {
    Map<Turn, Integer> years = new HashMap<>();
    Matcher found = YEARS.matcher(gloss);
    while (found.find()) {
      years.clear();
      put(years, Turn.BORN, found.group("alone"));
      put(years, Turn.BORN, found.group("from"));
      put(years, Turn.DIES, found.group("end"));
      put(years, Turn.DIES, found.group("to"));
    }
    return years;
  }

  private static void put(Map<Turn, Integer> years, Turn turn, String year) {
    if (year != null) {
      years.put(turn, Integer.valueOf(year));
    }
  }

  /**
   * Who has that name, and nobody else has: as it stands, as part of a longer one ({@code Edward
   * Elgar} of Sir Edward William Elgar), or behind a title ({@code Pope John Paul II}); or null.
   */
  Life named(String name) {
    String words = folded(name);
    Set<Life> exact = byName.getOrDefault(words, Set.of());
    Life found =
        exact.size() == 1 ? exact.iterator().next() : exact.isEmpty() ? partlyNamed(words) : null;
    int blank = words.indexOf(' ');
    boolean more = found == null && exact.isEmpty() && blank != words.lastIndexOf(' ');
    return more ? named(words.substring(blank + 1)) : found;
  }

  private Life partlyNamed(String words) {
    String within = "(.* )?" + words.replace(" ", " (.* )?") + "( .*)?";
    Set<Life> found = new LinkedHashSet<>();
    if (words.contains(" ")) {
      byName.forEach(
          (name, named) -> {
            if (name.matches(within)) {
              found.addAll(named);
            }
          });
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** Small, without accents, initials and marks. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\. *", ". ")
        .replaceAll("(?<= )[A-Z]\\. ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", " ")
        .strip();
  }

  static String lastWord(String name) {
    String words = folded(name);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** All of them as a base, through its files. */
  FactBase base(Path folder) throws IOException {
    StringBuilder entities = new StringBuilder("entities:\n");
    StringBuilder events = new StringBuilder("events:\n");
    for (Life life : lives) {
      String name = longest(life.names());
      List<String> others = life.names().stream().filter(each -> !each.equals(name)).toList();
      entities.append(
          "  - {id: %s, name: %s, kind: person, aliases: %s, cite: wordnet}%n"
              .formatted(
                  life.id(), quoted(name), others.stream().map(WordNetLives::quoted).toList()));
      life.years()
          .forEach(
              (turn, year) ->
                  events.append(
                      ("  - {id: %s, date: %04d, title: %s, who: %s, once: true, check: {topic:"
                              + " [%s], verbs: [%s], contradict: true}, cite: wordnet}%n")
                          .formatted(
                              life.record(turn),
                              year,
                              quoted(name + " " + turn.title),
                              life.id(),
                              turn.topic,
                              turn.verb)));
    }
    Files.writeString(
        folder.resolve("factfile.yaml"),
        "format: 1\ntitle: Lives\nsources:\n  - {id: wordnet, publisher: Princeton University,"
            + " published: 2006-12-01}\n"
            + entities
            + events);
    Loaded loaded = BaseLoader.load(folder);
    if (loaded.base() == null || loaded.leftOut() > 0) {
      throw new IllegalStateException(String.valueOf(loaded.problems()));
    }
    return loaded.base();
  }

  int size() {
    return lives.size();
  }

  private static String longest(List<String> names) {
    return names.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
