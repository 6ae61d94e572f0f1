package factfile;

import factfile.cli.Host;
import factfile.cli.Program;

/** Starts the program; the only place that knows the standard streams and ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Host host = Host.of(System.out, System.err, System.getenv(), System.getProperties());
    System.exit(Program.run(args, host));
  }
}
