package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import java.util.List;

/**
 * What a command line asks for, read once before anything is opened.
 *
 * @param arguments its own options and words
 * @param base which base is asked
 * @param clocks on which day
 * @param rows which rows of the answer
 * @param output how they are written
 */
public record Options(
    Arguments arguments,
    BaseOptions base,
    ClockOptions clocks,
    RowOptions rows,
    OutputOptions output) {
  /**
   * @throws UserError or factfile.query.words.QueryError where a value is none of those that there
   *     are
   */
  public static Options of(Definition definition, Arguments arguments, Host host) {
    for (Flag flag : arguments.values().keySet()) {
      checkWord(flag, arguments.value(flag));
    }
    Options options =
        new Options(
            arguments,
            BaseOptions.of(arguments),
            ClockOptions.of(arguments, host),
            RowOptions.of(arguments),
            OutputOptions.of(definition, arguments));
    if (options.rows.tally() != null && options.output.output() == Output.IDS) {
      throw UserError.usage("a tally has no ids", "leave out --tally, or take another -o");
    }
    return options;
  }

  private static void checkWord(Flag flag, String word) {
    if (!flag.words().isEmpty() && !flag.words().contains(word)) {
      throw UserError.usage(
          "unknown value `" + word + "` for " + flag.longName(),
          "one of: " + String.join(", ", flag.words()));
    }
  }

  public boolean has(Flag flag) {
    return arguments.has(flag);
  }

  /** The value given, or null; one of a closed set of words in lower case. */
  public String value(Flag flag) {
    return arguments.value(flag);
  }

  /** What is no option, in order. */
  public List<String> words() {
    return arguments.words();
  }
}
