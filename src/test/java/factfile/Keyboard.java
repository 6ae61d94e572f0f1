package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program on a pseudo-terminal, and somebody who types. */
final class Keyboard implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  /**
   * @param builder of a program whose output is a terminal, such as {@code script}
   */
  Keyboard(ProcessBuilder builder) throws IOException {
    process = builder.redirectErrorStream(true).start();
    Thread reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    byte[] bytes = new byte[4096];
    try (InputStream in = process.getInputStream()) {
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        screen.write(bytes, 0, count);
      }
    } catch (IOException e) {
      screen.writeBytes(("\n(screen lost: " + e.getMessage() + ")\n").getBytes(UTF_8));
    }
  }

  /** All that was written so far, with what moves the cursor. */
  String screen() {
    return screen.toString(UTF_8);
  }

  void clear() {
    screen.reset();
  }

  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  void await(String what, BooleanSupplier happened) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime())
          .as("waits for %s; on the screen: %s", what, screen())
          .isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Until nothing more appears. */
  void settle() throws InterruptedException {
    int length;
    do {
      length = screen.size();
      TimeUnit.MILLISECONDS.sleep(150);
    } while (screen.size() != length);
  }

  /** What the program ends with, once it has. */
  int exit() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(screen()).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
