package factfile.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Told to people who wait, and taken back when there is an answer. */
class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Host host(boolean terminal, Map<String, String> env) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    Path here = Path.of("").toAbsolutePath();
    Host.Terminal tty = new Host.Terminal(false, false, terminal, 24, 80);
    return new Host(
        new Host.Streams(InputStream.nullInputStream(), stream, stream, tty),
        env,
        new Host.Places(here, here, here),
        Clock.systemUTC(),
        "",
        Host.Shell.NONE);
  }

  private String told(ProgressLine progress) throws InterruptedException {
    progress.read(1_000_000, 15_000_000);
    Thread.sleep(350);
    progress.read(7_500_000, 15_000_000);
    progress.end();
    progress.keeping();
    progress.end();
    progress.end();
    return err.toString(UTF_8);
  }

  @Test
  void isWrittenOnceItTakesLongAndErased() throws InterruptedException {
    assertThat(told(ProgressLine.on(host(true, Map.of()), false)))
        .isEqualTo(
            "\r\u001b[Kreading 15 MB of facts … 50 %\r\u001b[K"
                + "\r\u001b[Kkeeping a snapshot for the next time …\r\u001b[K");
  }

  @Test
  void isForPeopleInFrontOfATerminalAlone() throws InterruptedException {
    assertThat(told(ProgressLine.on(host(false, Map.of()), false))).isEmpty();
    assertThat(told(ProgressLine.on(host(true, Map.of("TERM", "dumb")), false))).isEmpty();
    assertThat(told(ProgressLine.on(host(true, Map.of()), true))).isEmpty();
  }
}
