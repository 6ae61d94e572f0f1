package factfile.cli;

import factfile.cli.add.AddCommand;
import factfile.cli.add.InitCommand;
import factfile.cli.ask.CacheCommand;
import factfile.cli.ask.CheckCommand;
import factfile.cli.ask.CountCommand;
import factfile.cli.ask.DeadlineCommand;
import factfile.cli.ask.SaidCommand;
import factfile.cli.ask.SearchCommand;
import factfile.cli.ask.ShowCommand;
import factfile.cli.ask.SourcesCommand;
import factfile.cli.ask.TermsCommand;
import factfile.cli.ask.TimelineCommand;
import factfile.cli.ask.WhoCommand;
import factfile.cli.complete.CompleteCommand;
import factfile.cli.complete.CompletionCommand;
import factfile.cli.help.ManCommand;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Commands;
import factfile.cli.line.Runner;
import factfile.cli.notes.CiteCommand;
import factfile.cli.notes.NoteCommand;
import factfile.cli.notes.VerifyCommand;
import factfile.cli.shell.ShellCommand;

/** Makes the commands; only the one asked for. The one place that knows all of them. */
final class AllCommands implements Catalog {
  private final Runner runner;

  /**
   * @param runner of whole command lines, for the shell
   */
  AllCommands(Runner runner) {
    this.runner = runner;
  }

  /** A switch, not a constructor in each constant: those would all be linked at every start. */
  @Override
  public Command make(Commands name) {
    return switch (name) {
      case TIMELINE -> new TimelineCommand();
      case WHO -> new WhoCommand();
      case COUNT -> new CountCommand();
      case DEADLINE -> new DeadlineCommand();
      case TERMS -> new TermsCommand();
      case SAID -> new SaidCommand();
      case SHOW -> new ShowCommand();
      case SEARCH -> new SearchCommand();
      case SOURCES -> new SourcesCommand();
      case CHECK -> new CheckCommand();
      case CITE -> new CiteCommand();
      case VERIFY -> new VerifyCommand();
      case NOTE -> new NoteCommand(this);
      case ADD -> new AddCommand();
      case INIT -> new InitCommand();
      case SHELL -> new ShellCommand(this, runner);
      case CACHE -> new CacheCommand();
      case COMPLETION -> new CompletionCommand(this);
      case COMPLETE -> new CompleteCommand(this);
      case MAN -> new ManCommand(this);
    };
  }
}
