package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell of the packaged program, with somebody who types on a terminal. */
class ShellIT {
  private static final String UP = "\u001bOA";
  private static final String RIGHT = "\u001bOC";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String CTRL_R = "\u0012";
  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2021-03-04}
      entities:
        - {id: union, name: Lindholm Harbour Union, kind: organization, aliases: ["the \\"big\\" union"]}
      events:
        - {id: quay-closed, date: 2021-03-01, title: The quay is closed, who: union, cite: gazette#p1}
      """;

  @TempDir private Path temp;
  private Packaged packaged;

  @BeforeEach
  void aBase() throws Exception {
    packaged = new Packaged(temp);
    Files.createDirectory(temp.resolve("strike"));
    write(BASE);
  }

  private void write(String base) throws Exception {
    Files.writeString(temp.resolve("strike/factfile.yaml"), base);
  }

  private Keyboard shell(Map<String, String> variables) throws Exception {
    Packaged.needs("script");
    Map<String, String> env = new HashMap<>(variables);
    env.put("FACTFILE_FACTS", "strike");
    env.put("FACTFILE_PAGER", "cat");
    String line = "stty rows 30 cols 100; exec factfile shell";
    Keyboard keyboard = new Keyboard(packaged.builder(env, "script", "-qec", line, "/dev/null"));
    keyboard.await("the prompt", () -> keyboard.screen().contains("strike> "));
    return keyboard;
  }

  private static void line(Keyboard keyboard, String typed, String expected) throws Exception {
    keyboard.settle();
    keyboard.clear();
    keyboard.type(typed);
    keyboard.await(expected, () -> plain(keyboard).contains(expected));
  }

  /** What is shown, without what moves the cursor and changes colours. */
  private static String plain(Keyboard keyboard) {
    return keyboard.screen().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
  }

  @Test
  void answersCompletesAndRemembers() throws Exception {
    try (Keyboard keyboard = shell(Map.of())) {
      line(keyboard, "timeline -o ids -q\r", "quay-closed");
      line(keyboard, "timel\twho:\t -o ids -q\r", "quay-closed");
      line(keyboard, "who 'the \"\t --out\tids -q\r", "union");
      line(keyboard, "show qu\t -o yaml\r", "title: The quay is closed");
      line(keyboard, "as-of 2021-03-02\r", "strike as-of 2021-03-02> ");
      line(keyboard, "nonsense\r", "unknown command `nonsense`");
      line(keyboard, "as-of off\r", "strike> ");
      line(keyboard, UP + UP + "\r", "unknown command `nonsense`");
      line(keyboard, CTRL_R + "-o ya\r", "title: The quay is closed");
      line(keyboard, "timeline -o", "ids -q");
      line(keyboard, RIGHT + "\r", "quay-closed");
      keyboard.settle();
      keyboard.type(CTRL_D);
      assertThat(keyboard.exit()).isZero();
    }
    Path history = temp.resolve(".local/state/factfile/history");
    assertThat(Files.readString(history)).contains("as-of 2021-03-02", "timeline -o ids -q");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  @Test
  void leadsOutsideAndTakesBack() throws Exception {
    try (Keyboard keyboard = shell(Map.of("XDG_STATE_HOME", temp.resolve("state").toString()))) {
      line(keyboard, "timeline -o ids -q | tr a-z A-Z\r", "QUAY-CLOSED");
      line(keyboard, "timeline -o ids -q > ids.txt\r", "strike> ");
      keyboard.settle();
      assertThat(temp.resolve("ids.txt")).hasContent("quay-closed");
      keyboard.type("timeline | echo waiting && sleep 60\r");
      keyboard.await("the program", () -> plain(keyboard).contains("waiting\r\n"));
      line(keyboard, CTRL_C, "strike> ");
      line(keyboard, "sources -o ids -q\r", "gazette");
      line(
          keyboard,
          "\u001b[200~timeline -o ids -q\nwho 'the \"big\" union' -o ids\u001b[201~",
          "ids");
      line(keyboard, "\r", "union");
      assertThat(plain(keyboard)).contains("quay-closed");
    }
  }

  @Test
  void readsTheBaseAnewAndOutlivesABrokenEdit() throws Exception {
    try (Keyboard keyboard = shell(Map.of())) {
      line(keyboard, "timeline -o plain --fields title -q\r", "The quay is closed");
      write(BASE.replace("The quay is closed", "The quay is shut"));
      line(keyboard, "timeline -o plain --fields title -q\r", "The quay is shut");
      write(BASE + "events: [\n");
      line(keyboard, "timeline -o plain --fields title\r", "this is how it was before");
      assertThat(plain(keyboard)).contains("factfile.yaml:");
      line(keyboard, "timeline -o plain --fields title -q\r", "The quay is shut");
      assertThat(plain(keyboard)).doesNotContain("factfile.yaml:");
      line(keyboard, "timeline who:\t -o plain --fields title -q\r", "The quay is shut");
      line(keyboard, "check\r", "error");
      write(BASE);
      line(keyboard, "timeline -o plain --fields title\r", "The quay is closed");
    }
  }

  @Test
  void asksLittleOfADumbTerminal() throws Exception {
    try (Keyboard keyboard = shell(Map.of("TERM", "dumb"))) {
      line(keyboard, "timeline -o ids -q\r", "quay-closed");
      line(keyboard, "as-of 2021-03-02\r", "strike as-of 2021-03-02> ");
      assertThat(keyboard.screen()).doesNotContain("\u001b");
      keyboard.settle();
      keyboard.type(CTRL_D);
      assertThat(keyboard.exit()).isZero();
    }
  }
}
