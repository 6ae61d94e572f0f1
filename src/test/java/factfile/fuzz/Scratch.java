package factfile.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small world for one run of the program: a base, a note, and a home, all in a folder that has
 * nothing beside it.
 */
final class Scratch {
  private static final String BASE =
      """
      format: 1
      title: T
      sources: [{id: gazette, publisher: Gazette, published: 2021-03-04}]
      entities:
        - {id: ada, name: Ada Quay, kind: person, roles: [{title: warden, of: port, from: 2020}]}
        - {id: port, name: The Port, kind: organization, aliases: [harbour]}
      events:
        - {id: closed, date: 2021-03-01, title: The quay is closed, who: ada, cite: gazette#p1}
      statements:
        - {id: said, date: 2021-03-02, speaker: ada, act: said, gist: It stays closed, cite: gazette#p2}
      counts:
        - {id: ships, topic: ships at the quay, unit: ships,
           values: [{date: 2021-03-01, value: ~40, cite: gazette#p1}]}
      deadlines:
        - {id: appeal, title: Appeal, owed_by: port, set: 2021-03-02, window: 30 days, cite: gazette}
      """;

  private static final String NOTE =
      "About 50<!-- fact:ships --> ships.\n\n<!-- fact:begin timeline -->\n\n<!-- fact:end -->\n";

  /** Names of files that lie elsewhere. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(^|[=,:]|^-\\w)/|(^|[=/:,]|^-\\w)\\.\\.(/|$)");

  private final Path world;
  private final Path here;

  Scratch(Path world) {
    this.world = world;
    this.here = world.resolve("here");
  }

  /** Whether a run would name files of this machine, or start programs of it. */
  static boolean leadsOutside(List<String> words, String stdin) {
    boolean shell = words.contains("shell") && stdin.matches("(?s).*[|>/].*");
    return shell
        || words.stream().anyMatch(word -> word.equals("--hook") || ELSEWHERE.matcher(word).find());
  }

  void make() throws IOException {
    delete(world);
    Files.createDirectories(here.resolve("facts"));
    Files.writeString(here.resolve("facts/factfile.yaml"), BASE);
    Files.writeString(here.resolve("note.md"), NOTE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  Map<String, String> environment(String stdin) {
    return Map.of(
        "FOLDER", here.toString(),
        "HOME", here.toString(),
        "STDIN", stdin);
  }

  /** What lies beside the folder in which a run belongs. */
  List<Path> outside() {
    try (Stream<Path> files = Files.list(world)) {
      return files.filter(file -> !file.equals(here)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
