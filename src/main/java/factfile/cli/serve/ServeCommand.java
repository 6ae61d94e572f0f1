package factfile.cli.serve;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Serves the page of a base to a browser on this machine, until it is interrupted. */
public final class ServeCommand implements Command {
  /** What a shell calls the end by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  private static final int MOST_PORT = 65_535;

  private final Catalog catalog;

  public ServeCommand(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "serve",
            "The page of the base, live in a browser on this machine, with a field for questions.",
            "factfile serve",
            "factfile serve --port 8080 --facts drafts")
        .with(CommandFlags.PORT, Flag.FACTS, Flag.STRICT, Flag.QUIET);
  }

  @Override
  public int run(Host host, Options options) {
    if (host.kept() != null) {
      throw UserError.usage("a shell does not serve", "start it by itself: factfile serve");
    }
    int port = port(options.value(CommandFlags.PORT));
    ServedBase base = ServedBase.open(host, options);
    ServedQuestions questions = new ServedQuestions(catalog, host, base, options.base().facts());
    try (LocalServer server = LocalServer.start(port, new ServedPages(base, questions, host))) {
      host.out().println(server.address());
      host.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // As Ctrl-C, which ends the process before it gets here.
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw UserError.input(
          "port " + port + " cannot be had: " + e.getMessage(),
          "name another with --port, or leave it out for any that is free");
    }
    return INTERRUPTED;
  }

  /**
   * @param given null for any that is free
   */
  private static int port(String given) {
    int port =
        given == null || given.length() > 6 ? given == null ? 0 : -1 : Integer.parseInt(given);
    if (port < 0 || port > MOST_PORT) {
      throw UserError.usage(
          "there is no port " + given,
          "one from 1 to " + MOST_PORT + "; without, any that is free");
    }
    return port;
  }
}
