package factfile.cli.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the program. */
public final class Resources {
  private Resources() {}

  /**
   * @param name below the program's own: {@code init/example.yaml}
   */
  public static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/factfile/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
