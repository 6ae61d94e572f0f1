package factfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder that {@code mvn package} leaves. */
final class Distribution {
  static final Path BUILT = Path.of(System.getProperty("factfile.distribution"));

  /** The class-data archive, within the folder. */
  static final String ARCHIVE = "runtime/lib/server/classes.jsa";

  private Distribution() {}

  /** What {@code --version} has to print of it, by the notes that the build wrote. */
  static String version() throws IOException {
    Path notes = BUILT.resolveSibling("generated-resources/factfile/build.properties");
    List<String> lines = Files.readAllLines(notes);
    String commit = lines.get(0).substring("commit=".length());
    String day = lines.get(1).substring("day=".length());
    return "factfile 0.1.0 (build " + commit + ", " + day + ")\n";
  }

  /** Copies it whole to a folder that is not there yet. */
  static void copyTo(Path folder) throws IOException {
    try (var paths = Files.walk(BUILT)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(
            path, folder.resolve(BUILT.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
