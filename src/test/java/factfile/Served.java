package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import factfile.cli.Program;
import factfile.cli.host.Host;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code serve}, running in a thread of its own until it is stopped. */
public final class Served {
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2024-11-01T12:00:00Z"), ZoneOffset.UTC);

  private final Thread thread;
  private final CompletableFuture<Integer> exit;
  private final String address;

  private Served(Thread thread, CompletableFuture<Integer> exit, String address) {
    this.thread = thread;
    this.exit = exit;
    this.address = address;
  }

  /** Starts it and waits for its address. */
  public static Served start(String facts, Map<String, String> env) throws Exception {
    PipedInputStream printed = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(printed), true, UTF_8);
    Path root = Path.of("").toAbsolutePath();
    Host host =
        new Host(
            new Host.Streams(
                InputStream.nullInputStream(),
                out,
                System.err,
                new Host.Terminal(false, false, false, 0, 0)),
            env,
            new Host.Places(root, root, root.resolve("pom.xml")),
            NOVEMBER,
            System.getProperty("user.name"),
            Host.Shell.NONE);
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              exit.complete(Program.run(new String[] {"serve", "-f", facts}, host));
              out.close();
            });
    thread.setDaemon(true);
    thread.start();
    String address = new BufferedReader(new InputStreamReader(printed, UTF_8)).readLine();
    if (address == null) {
      throw new AssertionError("it ended with " + exit.get(10, TimeUnit.SECONDS));
    }
    return new Served(thread, exit, address);
  }

  public String address() {
    return address;
  }

  /** Its exit code. */
  public int stop() throws Exception {
    thread.interrupt();
    return exit.get(10, TimeUnit.SECONDS);
  }
}
