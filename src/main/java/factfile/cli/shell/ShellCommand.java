package factfile.cli.shell;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Runner;

/** The shell: all commands without starting again. */
public final class ShellCommand implements Command {
  private final Catalog catalog;
  private final Runner runner;

  public ShellCommand(Catalog catalog, Runner runner) {
    this.catalog = catalog;
    this.runner = runner;
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "shell",
            "All commands without starting again; completion, history, a context of its own.",
            "factfile shell",
            "factfile shell --facts drafts --as-of 2024-10-22",
            "factfile shell < questions.txt")
        .with(Flag.Group.DAY)
        .with(Flag.COLOR, Flag.FACTS, Flag.NO_CACHE);
  }

  @Override
  public int run(Host host, Options options) {
    if (host.kept() != null) {
      throw UserError.usage("this is the shell already", "`exit` or Ctrl-D leaves it");
    }
    ShellContext context = ShellContext.of(host, catalog, options);
    boolean color = options.output().isColored(host, true);
    boolean terminal = host.terminal().stdin() && host.terminal().stdout();
    boolean plain = !terminal || "dumb".equals(host.variable("TERM"));
    if (terminal) {
      context.greet();
    }
    LineRunner lines = new LineRunner(context, catalog, runner);
    return plain
        ? new PlainShell(host, context, lines, terminal).run()
        : new TerminalShell(host, context, lines, new ShellAssistant(host, context, catalog), color)
            .run();
  }
}
