package factfile.cli.shell;

import factfile.cli.help.Help;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Runner;
import factfile.model.base.FactBase;
import factfile.query.words.QueryError;
import factfile.render.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Does what a line of the shell says, but for where its answer goes. */
final class ShellCommands {
  private static final List<String> LEAVE = List.of("exit", "quit");

  private final ShellContext context;
  private final Catalog catalog;
  private final Runner runner;
  private boolean left;

  ShellCommands(ShellContext context, Catalog catalog, Runner runner) {
    this.context = context;
    this.catalog = catalog;
    this.runner = runner;
  }

  /** The words that only a shell knows, with what they do. */
  static List<Candidate> words() {
    List<Candidate> words = new ArrayList<>(ShellContext.words());
    words.add(new Candidate("exit", "Leave; Ctrl-D does the same."));
    return words;
  }

  /** Whether the user has asked to leave. */
  boolean left() {
    return left;
  }

  /** Whether a word changes what later lines are told. */
  static boolean changesContext(String word) {
    return ShellContext.isDay(word) || word.equals(ShellContext.FACTS);
  }

  /** The exit code of a line; see the manual for what each means. */
  int run(Host machine, List<String> line) {
    boolean named = line.size() > 1 && line.get(0).equals("factfile");
    List<String> words = named ? line.subList(1, line.size()) : line;
    if (LEAVE.contains(words.get(0)) && words.size() == 1) {
      left = true;
      return ExitCode.OK;
    }
    Host host = context.host(machine);
    try {
      if (changesContext(words.get(0))) {
        return change(host, words);
      }
      if (words.equals(List.of("help"))) {
        host.out().print(Help.text(host, catalog).shell(words()));
        return ExitCode.OK;
      }
      return runner.run(context.completed(words), host);
    } catch (UserError e) {
      return e.tell(host);
    } catch (QueryError e) {
      return UserError.tell(host, ExitCode.USAGE, e.getMessage(), e.fix());
    }
  }

  private int change(Host host, List<String> words) {
    String word = words.get(0);
    if (words.size() > 2) {
      throw UserError.usage("`" + words.get(2) + "` is too much", word + " takes one word");
    }
    String value = words.size() < 2 ? null : words.get(1);
    if (word.equals(ShellContext.FACTS)) {
      host.out().println(value == null ? base() : described(context.setBase(value)));
    } else if (value == null) {
      String day = context.day(word);
      host.out().println(day == null ? "no day is set: " + word + " D sets one" : day);
    } else {
      context.setDay(word, value);
    }
    return ExitCode.OK;
  }

  private String base() {
    return context.base() == null
        ? "no base is open: facts DIR opens one"
        : Visible.text(context.base().toString());
  }

  /** One line on a base. */
  static String described(FactBase base) {
    int facts = base.facts().size();
    String end = base.end() == null ? "" : ", recorded to " + base.end();
    return "“"
        + Visible.text(base.manifest().title())
        + "”, "
        + (facts == 1 ? "1 fact" : facts + " facts")
        + end;
  }
}
