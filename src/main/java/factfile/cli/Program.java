package factfile.cli;

import factfile.cli.help.Help;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandLines;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.LeadingOptions;
import factfile.cli.line.Options;
import factfile.cli.line.QuickLine;
import factfile.cli.line.Runner;
import factfile.cli.line.UsageErrors;
import factfile.query.words.QueryError;
import factfile.render.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Runs one command line. The one place where errors become messages and exit codes. */
public final class Program {
  private static final String DEBUG = "--debug";

  /** All commands; the shell runs its lines here again. */
  public static final Catalog CATALOG =
      new AllCommands(
          new Runner() {
            @Override
            public int run(List<String> words, Host host) {
              return Program.run(words.toArray(new String[0]), host);
            }
          });

  private final Host host;
  private final boolean debug;

  private Program(Host host, boolean debug) {
    this.host = host;
    this.debug = debug;
  }

  /** The exit code of a command line; see the manual for what each means. */
  public static int run(String[] args, Host host) {
    List<String> words = new ArrayList<>(List.of(args));
    int end = words.indexOf("--");
    int at = words.indexOf(DEBUG);
    boolean debug = at >= 0 && (end < 0 || at < end);
    if (debug) {
      words.remove(at);
    }
    return new Program(host, debug).run(words);
  }

  private int run(List<String> words) {
    try {
      return execute(words);
    } catch (UserError e) {
      return e.tell(host);
    } catch (QueryError e) {
      return UserError.tell(host, ExitCode.USAGE, e.getMessage(), e.fix());
    } catch (OutOfMemoryError e) {
      return UserError.tell(
          host, ExitCode.INPUT, outOfMemory(), "give it more: FACTFILE_JAVA_OPTS=-Xmx8g");
    } catch (RuntimeException | Error e) {
      return defect(e);
    }
  }

  private static String outOfMemory() {
    return "this takes more memory than the "
        + Runtime.getRuntime().maxMemory() / 1024 / 1024
        + " MiB there are for it";
  }

  private int execute(List<String> words) {
    Integer early = Help.answer(words, host, CATALOG);
    if (early != null) {
      return early;
    }
    List<String> ordered = LeadingOptions.afterCommand(words, CATALOG);
    Commands command = Commands.named(ordered.get(0));
    if (command == null) {
      throw UsageErrors.unknownCommand(ordered.get(0));
    }
    Command made = CATALOG.make(command);
    Definition definition = made.definition();
    Arguments arguments = arguments(definition, ordered.subList(1, ordered.size()));
    return made.run(host, Options.of(definition, arguments, host));
  }

  private static Arguments arguments(Definition definition, List<String> words) {
    Arguments quickly = QuickLine.read(definition, words);
    return quickly == null ? CommandLines.read(definition, words) : quickly;
  }

  private int defect(Throwable defect) {
    host.err()
        .println(
            "factfile: a defect of the program: "
                + Visible.text(String.valueOf(defect))
                + "; please report it with the command you ran (--debug shows where)");
    if (debug) {
      defect.printStackTrace(host.err());
    }
    return ExitCode.DEFECT;
  }
}
