package factfile.cli.shell;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Runner;
import factfile.shell.LineText;

/** Runs lines of the shell, one after the other. */
final class LineRunner {
  private final ShellContext context;
  private final ShellCommands commands;
  private volatile boolean outside;

  LineRunner(ShellContext context, Catalog catalog, Runner runner) {
    this.context = context;
    this.commands = new ShellCommands(context, catalog, runner);
  }

  /** Whether the user has asked to leave. */
  boolean left() {
    return commands.left();
  }

  /** Whether another program has the keyboard. */
  boolean isOutside() {
    return outside;
  }

  /** The exit code of a line; what is wrong with it is told. */
  int run(Host machine, LineText text) {
    try {
      ShellLine line = ShellLine.of(text);
      outside = line.outside() != null;
      LineOutput output = new LineOutput(context.host(machine), line);
      return output.close(commands.run(output.redirected(), line.words()));
    } catch (UserError e) {
      return e.tell(machine);
    } finally {
      outside = false;
    }
  }

  /** Whether a line that fails leaves later ones with another base or day than they count on. */
  static boolean changesContext(LineText text) {
    return !text.pieces().isEmpty() && ShellCommands.changesContext(text.pieces().get(0).text());
  }
}
