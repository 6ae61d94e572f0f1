package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that somebody adds at a terminal, with the packaged program. */
class AddIT {
  private static final String CTRL_A = "\u0001";
  private static final String CTRL_E = "\u0005";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2021-03-04}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
      """;

  @TempDir private Path temp;
  private Packaged packaged;
  private Path file;

  @BeforeEach
  void aBase() throws Exception {
    packaged = new Packaged(temp);
    file = Files.createDirectory(temp.resolve("facts")).resolve("factfile.yaml");
    Files.writeString(file, BASE);
  }

  private Keyboard on(String line) throws Exception {
    Packaged.needs("script");
    return new Keyboard(
        packaged.builder(
            Map.of(), "script", "-qec", "stty rows 40 cols 90; exec " + line, "/dev/null"));
  }

  private static void answer(Keyboard keyboard, String question, String typed) throws Exception {
    keyboard.await(question, () -> plain(keyboard).contains(question));
    keyboard.settle();
    keyboard.clear();
    keyboard.type(typed);
  }

  /** What is shown, without what moves the cursor and changes colours. */
  private static String plain(Keyboard keyboard) {
    return keyboard.screen().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
  }

  @Test
  void asksShowsAndWritesAfterYes() throws Exception {
    try (Keyboard keyboard = on("factfile add event")) {
      answer(keyboard, "what happened", "The quay opens\r");
      answer(keyboard, "gazette#", "p1\r");
      answer(keyboard, "date  ", "2021-13\r");
      answer(keyboard, "there is no month 13", "03-01\r");
      answer(keyboard, "who  ", "a\t\r");
      answer(keyboard, "to  ", ".\r");
      answer(keyboard, "add it?", "tags\r");
      answer(keyboard, "tags", "port, good news\r");
      assertThat(Files.readString(file)).isEqualTo(BASE);
      answer(keyboard, "    tags: [port, good news]", "y\r");
      keyboard.await("the end", () -> plain(keyboard).contains("new event quay-opens"));
      assertThat(keyboard.exit()).isZero();
    }
    assertThat(temp.resolve("facts/events.yaml"))
        .hasContent(
            """
            events:
              - id: quay-opens
                title: The quay opens
                date: 2021-03-01
                who: ada
                tags: [port, good news]
                cite: gazette#p1
            """);
  }

  @Test
  void writesNothingForWhoGivesUp() throws Exception {
    try (Keyboard keyboard = on("factfile add")) {
      answer(keyboard, "event, count", "entity\r");
      answer(keyboard, "its full name", "Ben Ash\r");
      answer(keyboard, "what it is", "person\r");
      answer(keyboard, "other names", ".\r");
      answer(keyboard, "add it?", "n\r");
      assertThat(keyboard.exit()).isEqualTo(1);
    }
    try (Keyboard keyboard = on("factfile add source")) {
      answer(keyboard, "who published it", "Wire" + CTRL_C);
      assertThat(keyboard.exit()).isEqualTo(130);
    }
    assertThat(file).hasContent(BASE);
    assertThat(temp.resolve("facts")).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void asksWithinTheShell() throws Exception {
    try (Keyboard keyboard = on("factfile shell")) {
      answer(keyboard, "> ", "add entity\r");
      answer(keyboard, "its full name", CTRL_C);
      answer(keyboard, "nothing was added", "add source wire\r");
      answer(keyboard, "who published it", "Wire\r");
      answer(keyboard, "when it was published", "2021-03-05\r");
      answer(keyboard, "title  ", ".\r");
      answer(keyboard, "add it?", "y\r");
      answer(keyboard, "new source wire", "add event\r");
      answer(keyboard, "what happened", "It ends\r");
      answer(keyboard, "wire#", CTRL_C);
      answer(keyboard, "nothing was added", "sources -o ids\r");
      answer(keyboard, "gazette", CTRL_D);
      assertThat(keyboard.exit()).isZero();
    }
    assertThat(file)
        .hasContent(
            BASE.replace(
                "entities:", "  - {id: wire, publisher: Wire, published: 2021-03-05}\nentities:"));
  }

  /** What is marked goes with the first key that is typed, and stays with any other. */
  @Test
  void whatIsWrongIsTypedOver() throws Exception {
    try (Keyboard keyboard = on("factfile add event")) {
      answer(keyboard, "what happened", "The quay opens\r");
      answer(keyboard, "gazette#", "x1\r");
      answer(keyboard, "is no place in a source", CTRL_A + CTRL_E + "\b\bp7\r");
      answer(keyboard, "date  ", "2021-13-01\r");
      answer(keyboard, "there is no month 13", "04-02\r");
      answer(keyboard, "who  ", ".\r");
      answer(keyboard, "date: 2021-04-02", "y\r");
      keyboard.await("the end", () -> plain(keyboard).contains("new event quay-opens"));
      assertThat(keyboard.exit()).isZero();
    }
    assertThat(temp.resolve("facts/events.yaml")).content().contains("cite: gazette#p7\n");
  }
}
