package factfile.cli.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Properties;

/**
 * What the program was built from.
 *
 * @param commit a short name of the commit, or "unknown" where there was no repository
 * @param day its date, or that of the version
 */
public record BuildNotes(String commit, String day) {
  /** The version of the module; classes that were not packaged are in none. */
  public static String version() {
    ModuleDescriptor module = BuildNotes.class.getModule().getDescriptor();
    return module == null ? "(not packaged)" : module.rawVersion().orElse("?");
  }

  public static BuildNotes read() {
    Properties properties = new Properties();
    try (InputStream in = BuildNotes.class.getResourceAsStream("/factfile/build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BuildNotes(properties.getProperty("commit"), properties.getProperty("day"));
  }
}
