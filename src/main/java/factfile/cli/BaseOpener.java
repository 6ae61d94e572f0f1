package factfile.cli;

import factfile.load.BaseLoader;
import factfile.load.Loaded;
import factfile.model.FactBase;
import factfile.model.Problem;
import factfile.render.Visible;

/** Opens the base and says on stderr what is to be known about it. */
final class BaseOpener {
  private final Host host;
  private final BaseOptions options;
  private final OutputOptions output;

  BaseOpener(Host host, BaseOptions options, OutputOptions output) {
    this.host = host;
    this.options = options;
    this.output = output;
  }

  /** The base with its problems, whatever they are. */
  Loaded load() {
    BaseFinder.Found found = new BaseFinder(host).find(options.facts());
    Loaded loaded = BaseLoader.load(found.path());
    if (found.stumbledUpon() && loaded.base() != null) {
      notice(
          "no fact base here: this is the bundled one, “"
              + loaded.base().manifest().title()
              + "”; name yours with --facts DIR");
    }
    return loaded;
  }

  /**
   * The base, without the records that cannot be used.
   *
   * @throws UserError where it cannot be read, or has any problem under {@code --strict}
   */
  FactBase open() {
    Loaded loaded = load();
    boolean refused = options.strict() && !loaded.problems().isEmpty();
    if (loaded.base() == null || refused) {
      boolean color = output.isColored(host, host.terminal().stderr());
      host.err().print(new ProblemReport(color).text(loaded.problems()));
      throw UserError.input(
          refused && loaded.base() != null
              ? "the base has " + problems(loaded) + ", and --strict asks for none"
              : "the base cannot be read",
          "mend what is listed above; `factfile check` lists it again");
    }
    long errors =
        loaded.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    if (errors > 0) {
      notice(
          problems(loaded)
              + " in the base, "
              + records(loaded.leftOut())
              + " left out; `factfile check` lists them");
    }
    return loaded.base();
  }

  private static String problems(Loaded loaded) {
    int count = loaded.problems().size();
    return count == 1 ? "1 problem" : count + " problems";
  }

  private static String records(int count) {
    return count == 1 ? "1 record" : count + " records";
  }

  private void notice(String text) {
    if (!output.quiet()) {
      host.err().println("factfile: " + Visible.text(text));
    }
  }
}
