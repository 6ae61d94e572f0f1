package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new base begins with. */
class InitTest {
  @TempDir private Path temp;

  private InProcess.Result run(String... words) {
    return InProcess.run(List.of(words), Map.of("FOLDER", temp.toString()));
  }

  @Test
  void makesABaseThatIsSound() throws Exception {
    assertThat(run("init", "--title", "The port: of \"Lindholm\"").exit()).isZero();

    InProcess.Result check = run("check");
    assertThat(check.out()).contains("No problems");
    assertThat(run("sources", "-o", "ids").out()).isEmpty();
    assertThat(Files.readString(temp.resolve("facts/factfile.yaml")))
        .endsWith("format: 1\ntitle: \"The port: of \\\"Lindholm\\\"\"\n");
  }

  /** The card of examples holds what the format takes, each kind of record once at least. */
  @Test
  void theExampleIsSound() throws Exception {
    run("init");
    Path example = temp.resolve("facts/example.yaml");
    String text = Files.readString(example).replaceAll("(?m)^# (?!yaml-language-server: )", "");
    Files.writeString(example, text);

    assertThat(run("check").out()).contains("No problems");
    assertThat(run("timeline", "-o", "ids", "--today", "2031-03-20").out().lines())
        .contains("quay-closed", "locked-out", "reopen-quay", "accord/keep-open", "ultimatum");
    assertThat(run("who", "-o", "ids").out().lines()).hasSize(3);
  }

  /** Editors find the schema by the first line of each file. */
  @Test
  void editorsAreToldOfTheSchema() throws Exception {
    run("init");
    Path facts = temp.resolve("facts");

    for (String file : new String[] {"factfile.yaml", "example.yaml"}) {
      assertThat(Files.readString(facts.resolve(file)))
          .startsWith("# yaml-language-server: $schema=factfile.schema.json\n");
    }
    assertThat(Files.readString(facts.resolve("factfile.schema.json")))
        .isEqualTo(run("schema", "--draft", "07").out());
  }

  @Test
  void overwritesNothing() throws Exception {
    Path facts = Files.createDirectory(temp.resolve("facts"));
    Files.writeString(facts.resolve("example.yaml"), "# mine\n");

    assertThat(run("init").out()).contains("kept facts/example.yaml");
    assertThat(Files.readString(facts.resolve("example.yaml"))).isEqualTo("# mine\n");
    InProcess.Result again = run("init");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("facts is a fact base already");
  }

  @Test
  void theHookIsMadeOnceAndNeverOverAnother() throws Exception {
    assertThat(run("init", "--hook").err()).contains("is in no git repository");
    new ProcessBuilder("git", "init", "-q", temp.toString()).start().waitFor(9, TimeUnit.SECONDS);
    Path hook = temp.resolve(".git/hooks/pre-commit");

    assertThat(run("init", "--hook").out()).isEqualTo("made .git/hooks/pre-commit\n");
    assertThat(hook).isExecutable();
    assertThat(run("init", "--hook").err()).contains("there is this hook already");
    Files.writeString(hook, "#!/bin/sh\n");
    assertThat(run("init", "--hook").err()).contains("there is another hook already");
    assertThat(hook).hasContent("#!/bin/sh\n");
  }
}
