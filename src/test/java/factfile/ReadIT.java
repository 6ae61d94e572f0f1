package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that somebody reads at a terminal, with the packaged program. */
class ReadIT {
  private static final String CTRL_C = "\u0003";

  @TempDir private Path temp;
  private Packaged packaged;

  @BeforeEach
  void aBaseAndADocument() throws Exception {
    packaged = new Packaged(temp);
    Files.writeString(
        Files.createDirectory(temp.resolve("facts")).resolve("factfile.yaml"),
        "format: 1\ntitle: The port strike\nentities:\n  - {id: ada, name: Ada Quay, kind: person}\n");
    Files.writeString(
        temp.resolve("page.md"),
        "Ada Quay said that the quay would stay shut.\n\nIt rained.\n\nSome 900 dockers were locked out.\n");
  }

  private Keyboard on(String line) throws Exception {
    Packaged.needs("script");
    return new Keyboard(
        packaged.builder(
            Map.of(), "script", "-qec", "stty rows 24 cols 80; exec " + line, "/dev/null"));
  }

  /** What is shown, without what moves the cursor and changes colours. */
  private static String plain(Keyboard keyboard) {
    return keyboard.screen().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
  }

  private static void press(Keyboard keyboard, String seen, String key) throws Exception {
    keyboard.await(seen, () -> plain(keyboard).contains(seen));
    keyboard.settle();
    keyboard.clear();
    keyboard.type(key);
  }

  @Test
  void keysTakeRecordsAndTheNextReadGoesOn() throws Exception {
    String added = " --id gazette --publisher Gazette --published 2031-03-04";
    try (Keyboard keyboard = on("factfile read page.md" + added)) {
      press(keyboard, "p1 of 3", "\r");
      press(keyboard, "1 taken", CTRL_C);
      keyboard.await("the end", () -> plain(keyboard).contains("1 record taken"));
      assertThat(keyboard.exit()).isZero();
    }
    assertThat(temp.resolve("facts/statements.yaml")).content().contains("speaker: ada");
    try (Keyboard keyboard = on("factfile read gazette")) {
      press(keyboard, "p3 of 3", "1");
      press(keyboard, "topic", "dockers out\r");
      press(keyboard, "dockers out", "\r");
      press(keyboard, "This is the end", "q");
      assertThat(keyboard.exit()).isZero();
    }
    assertThat(temp.resolve("facts/counts.yaml")).content().contains("topic: dockers out");
  }
}
