package factfile;

import factfile.cli.Program;
import factfile.cli.host.Host;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the program; the only place that knows the standard streams and ends the process. */
public final class Main {
  /** As for an input that cannot be read; see the manual. */
  private static final int CANNOT_WRITE = 3;

  private Main() {}

  public static void main(String[] args) {
    Stdout stdout = new Stdout();
    PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
    int code =
        Program.run(
            args, Host.of(System.in, out, System.err, System.getenv(), System.getProperties()));
    out.flush();
    if (stdout.failure() != null) {
      System.err.println("factfile: the answer could not be written: " + stdout.failure());
      code = CANNOT_WRITE;
    }
    // Since Java 21, exit has loggers made to tell them. Nobody waits for it: an editor closes its
    // terminal before.
    Runtime.getRuntime().halt(code);
  }
}
