package factfile.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

/** Keys and lines of a terminal of which no more is known than its kind. */
class TerminalScreenTest {
  private static final Assistant NOBODY =
      new Assistant() {
        @Override
        public List<OfferedWord> proposals(String line) {
          return List.of();
        }

        @Override
        public List<TonedStretch> stretches(String line) {
          return List.of();
        }

        @Override
        public String hint(String line) {
          return "";
        }

        @Override
        public boolean isOpen(String line) {
          return false;
        }
      };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private TerminalScreen screen(String typed) throws IOException {
    DumbTerminal terminal =
        new DumbTerminal(
            "test", "xterm", new ByteArrayInputStream(typed.getBytes(UTF_8)), out, UTF_8);
    terminal.setSize(new Size(40, 6));
    return new TerminalScreen(terminal);
  }

  @Test
  void keysHaveNamesInWhicheverFormTheyCome() throws IOException {
    try (TerminalScreen screen = screen("a\u001b[A\u001bOB\u001b[C\u001bOD\u001b[Z\t\r é\u0003")) {
      List<String> pressed = new ArrayList<>();
      for (int i = 0; i < 11; i++) {
        Press press = screen.press();
        pressed.add(press.name() == Press.Name.TEXT ? press.text() : press.name().name());
      }
      assertThat(pressed)
          .containsExactly(
              "a", "UP", "DOWN", "RIGHT", "LEFT", "BACK_TAB", "TAB", "ENTER", " ", "é", "STOP");
      assertThat(screen.press()).as("the end").isEqualTo(Press.of(Press.Name.STOP));
    }
  }

  @Test
  void drawsNoMoreThanThereIsRoomForAndGivesTheTerminalBack() throws IOException {
    try (TerminalScreen screen = screen("")) {
      assertThat(screen.rows()).isEqualTo(6);
      assertThat(screen.columns()).isEqualTo(40);
      screen.show(List.of("1", "2", "3", "4", "5", "6", "seven"));
    }
    assertThat(out.toString(UTF_8))
        .startsWith("\u001b[?25l")
        .contains("\u001b[?1049h")
        .contains("\u001b[6;1H6\u001b[K")
        .doesNotContain("seven")
        .contains("\u001b[?1049l");
  }

  @Test
  void whatIsMarkedIsTypedOver() throws IOException {
    Prefill name = new Prefill("Port Watch, person", 12, 18);
    try (TerminalScreen screen = screen("bo\r\u0001The \r\u0003")) {
      assertThat(screen.edit(2, "new ", name, List.of("below"), NOBODY))
          .isEqualTo("Port Watch, bo");
      assertThat(screen.edit(2, "new ", name, List.of(), NOBODY))
          .isEqualTo("The Port Watch, person");
      assertThat(screen.edit(2, "new ", name, List.of(), NOBODY)).isNull();
    }
    assertThat(out.toString(UTF_8)).contains("\u001b[3;1H\u001b[J").contains("below");
  }
}
