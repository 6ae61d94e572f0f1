package factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other people's test material, which {@code .ci/run} installs; tests are skipped without it. */
public final class NpmMaterial {
  private static final Path MODULES = Path.of("target/npm/node_modules");
  private static final String SCRIPTS = "src/test/resources/npm/";

  private NpmMaterial() {}

  /** The cases that a package holds. */
  @SuppressWarnings("exports") // Nobody requires the tests.
  public static JsonNode cases(String name) throws Exception {
    JsonNode cases = new ObjectMapper().readTree(run(name, "material.mjs", name));
    assertThat(cases.size()).as("cases in " + name).isGreaterThan(300);
    return cases;
  }

  /** Where what a package holds lies. */
  public static Path folder(String name) {
    Path folder = MODULES.resolve(name);
    assumeTrue(Files.isDirectory(folder), "npm's " + name + " is not installed");
    return folder;
  }

  /** What a script of ours prints that needs a package. */
  public static String run(String name, String script, String argument) throws Exception {
    folder(name);
    return UnixTools.run("node", SCRIPTS + script, argument);
  }
}
