package factfile.cli.line;

import factfile.cli.host.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads any command line with picocli, and says what is wrong with one that cannot be read. */
public final class CommandLines {
  private CommandLines() {}

  /**
   * @param words those after the name of the command
   * @throws UserError where they do not fit the command
   */
  public static Arguments read(Definition definition, List<String> words) {
    CommandLine line = line(definition);
    ParseResult result;
    try {
      result = line.parseArgs(words.toArray(new String[0]));
    } catch (ParameterException e) {
      throw UsageErrors.of(e);
    }
    Map<Flag, List<String>> values = new LinkedHashMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      if (isOn(option)) {
        values.put(CommandTree.flag(option), given(option));
      }
    }
    return new Arguments(values, operands(result));
  }

  /** A switch can be switched off: {@code --reverse=false}. */
  private static boolean isOn(OptionSpec option) {
    return !Boolean.FALSE.equals(option.getValue());
  }

  private static List<String> given(OptionSpec option) {
    Flag flag = CommandTree.flag(option);
    if (!flag.takesValue()) {
      return List.of("");
    }
    return flag.value().isRepeatable()
        ? List.copyOf(option.<List<String>>getValue())
        : List.of(String.valueOf(option.<Object>getValue()));
  }

  /** There is one kind of operand; the library names it once for each word that it took. */
  private static List<String> operands(ParseResult result) {
    return result.matchedPositionals().isEmpty()
        ? List.of()
        : result.matchedPositionals().get(0).stringValues();
  }

  /**
   * A file name after {@code @} would expand into options, and {@code --from --to} would take an
   * option for a value: both off.
   */
  private static CommandLine line(Definition definition) {
    return new CommandLine(CommandTree.of(definition))
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false);
  }
}
