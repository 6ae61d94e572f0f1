package factfile.cli;

import factfile.cli.add.AddCommand;
import factfile.cli.add.EditCommand;
import factfile.cli.add.InitCommand;
import factfile.cli.ask.CacheCommand;
import factfile.cli.ask.CiteCommand;
import factfile.cli.ask.CountQuery;
import factfile.cli.ask.DeadlineQuery;
import factfile.cli.ask.QueryCommand;
import factfile.cli.ask.SaidQuery;
import factfile.cli.ask.SchemaCommand;
import factfile.cli.ask.SearchQuery;
import factfile.cli.ask.ShowQuery;
import factfile.cli.ask.SourcesQuery;
import factfile.cli.ask.TermsQuery;
import factfile.cli.ask.TimelineQuery;
import factfile.cli.ask.WhoQuery;
import factfile.cli.check.CheckCommand;
import factfile.cli.compare.DiffCommand;
import factfile.cli.compare.DisputesQuery;
import factfile.cli.compare.ReviewQuery;
import factfile.cli.complete.CompleteCommand;
import factfile.cli.complete.CompletionCommand;
import factfile.cli.draft.DraftCommand;
import factfile.cli.help.ManCommand;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Commands;
import factfile.cli.line.Runner;
import factfile.cli.notes.NoteCommand;
import factfile.cli.notes.VerifyCommand;
import factfile.cli.read.ReadCommand;
import factfile.cli.serve.ServeCommand;
import factfile.cli.shell.ShellCommand;
import factfile.cli.source.SourceCommand;

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
      case TIMELINE -> new QueryCommand(new TimelineQuery());
      case WHO -> new QueryCommand(new WhoQuery());
      case COUNT -> new QueryCommand(new CountQuery());
      case DEADLINE -> new QueryCommand(new DeadlineQuery());
      case TERMS -> new QueryCommand(new TermsQuery());
      case SAID -> new QueryCommand(new SaidQuery());
      case DISPUTES -> new QueryCommand(new DisputesQuery());
      case DIFF -> new DiffCommand();
      case SHOW -> new QueryCommand(new ShowQuery());
      case SEARCH -> new QueryCommand(new SearchQuery());
      case SOURCES -> new QueryCommand(new SourcesQuery());
      case SOURCE -> new SourceCommand();
      case DRAFT -> new DraftCommand();
      case READ -> new ReadCommand();
      case CHECK -> new CheckCommand();
      case REVIEW -> new QueryCommand(new ReviewQuery());
      case SCHEMA -> new SchemaCommand(this);
      case CITE -> new CiteCommand();
      case VERIFY -> new VerifyCommand();
      case NOTE -> new NoteCommand(this);
      case ADD -> new AddCommand();
      case EDIT -> new EditCommand();
      case INIT -> new InitCommand();
      case SHELL -> new ShellCommand(this, runner);
      case SERVE -> new ServeCommand(this);
      case CACHE -> new CacheCommand();
      case COMPLETION -> new CompletionCommand(this);
      case COMPLETE -> new CompleteCommand(this);
      case MAN -> new ManCommand(this);
    };
  }
}
