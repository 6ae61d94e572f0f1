package factfile.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import factfile.cli.host.ExitCode;
import factfile.cli.host.UserError;
import factfile.shell.LineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "facts a\0b",
        "timeline > a\0b",
        "timeline | a\0b",
        "show 'a\0b'",
        "check 2>a\0"
      })
  void aLineWithNulIsRefused(String line) {
    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> ShellLine.of(LineText.of(line)))
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .withMessageContaining("NUL");
  }

  @Test
  void otherControlsAreCharacters() {
    assertThat(ShellLine.of(LineText.of("show a\u0001\u001bb")).words())
        .containsExactly("show", "a\u0001\u001bb");
  }
}
