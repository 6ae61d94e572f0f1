package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import factfile.cli.Program;
import factfile.cli.host.Host;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the program within the tests' own JVM, on a machine of which everything is known. */
public final class InProcess {
  /** What a run printed and ended with. */
  public record Result(String out, String err, int exit) {}

  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2024-11-01T12:00:00Z"), ZoneOffset.UTC);

  private InProcess() {}

  public static Result run(List<String> args) {
    return run(args, Map.of());
  }

  /**
   * @param variables the environment; {@code TERMINAL=ROWSxCOLUMNS} makes both outputs a terminal,
   *     {@code STDIN} is what can be read there, {@code FOLDER} is the current folder instead of
   *     the repository's root
   */
  public static Result run(List<String> args, Map<String, String> variables) {
    Map<String, String> env = new HashMap<>(variables);
    String terminal = env.remove("TERMINAL");
    String folder = env.remove("FOLDER");
    Path root = Path.of("").toAbsolutePath();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, UTF_8);
    PrintStream errStream = new PrintStream(err, false, UTF_8);
    Host host =
        new Host(
            new Host.Streams(input(env.remove("STDIN")), outStream, errStream, terminal(terminal)),
            env,
            new Host.Places(
                folder == null ? root : root.resolve(folder), root, root.resolve("pom.xml")),
            NOVEMBER,
            System.getProperty("user.name"),
            Host.Shell.NONE);
    int exit = Program.run(args.toArray(new String[0]), host);
    outStream.flush();
    errStream.flush();
    return new Result(out.toString(UTF_8), err.toString(UTF_8), exit);
  }

  private static InputStream input(String text) {
    return text == null
        ? InputStream.nullInputStream()
        : new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static Host.Terminal terminal(String size) {
    if (size == null) {
      return new Host.Terminal(false, false, false, 0, 0);
    }
    int x = size.indexOf('x');
    int rows = Integer.parseInt(size.substring(0, x));
    return new Host.Terminal(true, true, true, rows, Integer.parseInt(size.substring(x + 1)));
  }
}
