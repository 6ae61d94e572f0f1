package factfile.prose;

import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The bases that prose is held against: those of the tests, and {@code bundled}. */
final class TriedBases {
  private static final String BUNDLED = "bundled";
  private static final Path FOLDER = Path.of("src/test/resources/bases");
  private static final Map<String, FactBase> BASES = new ConcurrentHashMap<>();
  private static final Map<String, Prose> PROSE = new ConcurrentHashMap<>();

  private TriedBases() {}

  static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>(Set.of(BUNDLED));
    try (Stream<Path> folders = Files.list(FOLDER)) {
      folders.filter(BaseLoader::isBase).forEach(base -> names.add(base.getFileName().toString()));
    }
    return names;
  }

  static Prose prose(String name) {
    return PROSE.computeIfAbsent(name, absent -> new Prose(base(name)));
  }

  static FactBase base(String name) {
    return BASES.computeIfAbsent(
        name, absent -> load(name.equals(BUNDLED) ? Path.of("facts") : FOLDER.resolve(name)));
  }

  /** One that a test made; it is not among the names. */
  static void lend(String name, FactBase base) {
    BASES.put(name, base);
  }

  private static FactBase load(Path folder) {
    Loaded loaded = BaseLoader.load(folder);
    if (loaded.base() == null || loaded.wrong() > 0) {
      throw new IllegalStateException(folder + ": " + loaded.problems());
    }
    return loaded.base();
  }

  /** Whether its keeper lets a record be contradicted; an office is its holder's record. */
  static boolean letsContradict(String name, String record) {
    Fact fact = base(name).fact(record);
    if (fact != null) {
      return lets(fact.common().claim());
    }
    Entity entity = base(name).entity(record);
    List<Role> roles = entity == null ? List.of() : entity.roles();
    return roles.stream().anyMatch(role -> lets(role.claim()));
  }

  private static boolean lets(Claim claim) {
    return claim != null && claim.contradict();
  }
}
