package factfile.cli.notes;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is judged in parts says what it says as a whole. */
class LongTextTest {
  private static final String BASE = "src/test/resources/bases/dam";

  private static final String SHORT =
      """
      # The Kestrin Dam

      The Kestrin Dam collapsed on 11 April 2017, and 127 people were killed in the flood.

      The collapse of the Kestrin Dam in figures:

      - killed: 127
      - injured: 412
      - injured: 421

      The flood destroyed 1,420 homes in Lower Senn. The High Court ruled a year later, it is said.

      """;

  @TempDir private Path temp;

  @Test
  void partsFindWhatTheWholeFinds() throws IOException {
    int times = 300_000 / SHORT.length();
    List<String> once = rows("short.md", SHORT);
    List<String> often = rows("long.md", SHORT.repeat(times));
    assertThat(LongText.isLong(SHORT.repeat(times))).isTrue();
    assertThat(once).hasSizeGreaterThan(3);
    assertThat(often).hasSize(times * once.size());
    for (int at = 0; at < often.size(); at++) {
      assertThat(often.get(at)).isEqualTo(once.get(at % once.size()));
    }
  }

  private List<String> rows(String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    String out = InProcess.run(List.of("verify", file.toString(), "-f", BASE, "-o", "tsv")).out();
    List<String> rows = new ArrayList<>();
    for (String row : out.lines().skip(1).toList()) {
      List<String> cells = List.of(row.split("\t", -1));
      rows.add(cells.get(0) + " " + cells.get(1) + " " + cells.get(3));
    }
    return rows;
  }
}
