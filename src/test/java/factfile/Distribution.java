package factfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that {@code mvn package} leaves. */
final class Distribution {
  static final Path BUILT = Path.of(System.getProperty("factfile.distribution"));

  /** The class-data archive, within the folder. */
  static final String ARCHIVE = "runtime/lib/server/classes.jsa";

  private Distribution() {}

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
