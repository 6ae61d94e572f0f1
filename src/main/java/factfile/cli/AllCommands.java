package factfile.cli;

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
