package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record is opened in the user's editor, and what is wrong afterwards is told. */
class EditTest {
  private static final String SOURCES =
      "sources:\n  - {id: gazette, publisher: Gazette, published: 2021-03-04}\n";
  private static final String FACTS =
      """
      entities:
        - {id: ada, name: Ada Quay, kind: person}
      events:
        - id: opens
          title: The quay opens
          date: 2021-03-01
          who: ada
          cite: gazette#p1
      resolutions:
        - id: accord
          name: Accord
          cite: gazette#p2
          terms:
            - {id: accord/open, party: ada, duty: Keep it open}
      """;

  @TempDir private Path temp;
  private Path base;

  @BeforeEach
  void aBase() throws Exception {
    base = Files.createDirectory(temp.resolve("fa cts")).toRealPath();
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
    Files.writeString(base.resolve("sources.yaml"), SOURCES);
    Files.writeString(base.resolve("my facts.yaml"), FACTS);
  }

  private InProcess.Result edit(Map<String, String> variables, String... words) {
    Map<String, String> env = new HashMap<>(variables);
    env.put("FACTFILE_FACTS", base.toString());
    env.put("PATH", System.getenv("PATH"));
    List<String> line = new ArrayList<>(List.of("edit"));
    line.addAll(List.of(words));
    return InProcess.run(line, env);
  }

  /** An editor that writes down what it is given, a word a line, and runs a line of sh. */
  private String editor(String name, String script) throws Exception {
    Path program = temp.resolve(name);
    Files.writeString(
        program, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + temp.resolve("given") + "'\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program.toString();
  }

  private String given() throws Exception {
    return Files.readString(temp.resolve("given")).replace(base + "/", "");
  }

  @ParameterizedTest
  @CsvSource({
    "emacs, opens, '+4|my facts.yaml|'",
    "gvim, accord/open, '+14|my facts.yaml|'",
    "code, gazette, '--goto|sources.yaml:2|'",
    "codium, ada, '--goto|my facts.yaml:2|'",
    "subl, accord, 'my facts.yaml:10|'",
    "kate, opens, 'my facts.yaml|'",
  })
  void eachEditorIsToldTheLineInItsWay(String name, String id, String words) throws Exception {
    InProcess.Result result = edit(Map.of("EDITOR", editor(name, "")), id);
    assertThat(result).isEqualTo(new InProcess.Result("", "", 0));
    assertThat(given().replace('\n', '|')).isEqualTo(words);
  }

  @Test
  void visualComesFirstWithItsArguments() throws Exception {
    String code = editor("code", "") + " --wait 'a b'";
    assertThat(edit(Map.of("VISUAL", code, "EDITOR", "false"), "opens").exit()).isZero();
    assertThat(given()).isEqualTo("--wait\na b\n--goto\nmy facts.yaml:4\n");
    Files.delete(temp.resolve("given"));
    String emacs = editor("emacs", "");
    assertThat(edit(Map.of("VISUAL", "false", "EDITOR", emacs, "TERM", "dumb"), "opens").exit())
        .isZero();
    assertThat(given()).startsWith("+4\n");
    Path quoted = Files.createDirectory(temp.resolve("my programs")).resolve("vim.basic");
    Files.move(Path.of(emacs), quoted);
    InProcess.Result none = edit(Map.of("EDITOR", "'" + quoted + "' -n"), "opens");
    assertThat(none.err()).contains("needs a terminal").contains("--wait");
    assertThat(none.exit()).isEqualTo(2);
  }

  @Test
  void tellsWhatIsNewlyWrongAndWhere() throws Exception {
    Files.writeString(base.resolve("old.yaml"), "events:\n  - {id: old, title: O}\n");
    String sed = "sed -i -e '1i # more' -e 's/who: ada/who: adda/' \"$2\"\n";
    InProcess.Result result = edit(Map.of("EDITOR", editor("emacs", sed)), "opens");
    assertThat(result.err())
        .startsWith("my facts.yaml:8:10: error: there is no entity `adda`")
        .doesNotContain("old.yaml");
    assertThat(result.exit()).isEqualTo(1);
    InProcess.Result again = edit(Map.of("EDITOR", editor("emacs", "")), "opens");
    assertThat(again).as("it was wrong before").isEqualTo(new InProcess.Result("", "", 0));
    assertThat(given()).as("where it is wrong").startsWith("+8\n");
  }

  @Test
  void refusesWhatCannotBeEdited() throws Exception {
    assertThat(edit(Map.of(), "opens").err()).contains("neither VISUAL nor EDITOR is set");
    InProcess.Result unknown = edit(Map.of("EDITOR", "true"), "opnes");
    assertThat(unknown.err()).contains("there is no record `opnes`", "did you mean `opens`?");
    assertThat(unknown.exit()).isEqualTo(2);
    InProcess.Result bundled = edit(Map.of("EDITOR", "true"), "gaza-aid", "--facts", "bundled");
    assertThat(bundled.err()).contains("the bundled base is part of the program");
    assertThat(bundled.exit()).isEqualTo(3);
    InProcess.Result failed = edit(Map.of("EDITOR", "exit 7;"), "opens");
    assertThat(failed.err()).contains("ended with 7");
    assertThat(failed.exit()).isEqualTo(3);
    InProcess.Result missing = edit(Map.of("EDITOR", "no-such-editor"), "opens");
    assertThat(missing.err()).contains("`no-such-editor` ended with 127");
  }
}
