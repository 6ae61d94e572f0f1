package factfile.cli.line;

import factfile.cli.host.UserError;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
      throw UsageErrors.of(e, definition);
    }
    Map<Flag, List<String>> values = new EnumMap<>(Flag.class);
    for (Flag flag : definition.flags()) {
      if (result.hasMatchedOption(flag.longName()) && isOn(flag, result)) {
        values.put(flag, given(flag, result));
      }
    }
    return new Arguments(values, operands(result));
  }

  /** A switch can be switched off: {@code --reverse=false}. */
  private static boolean isOn(Flag flag, ParseResult result) {
    return flag.takesValue() || result.matchedOptionValue(flag.longName(), false);
  }

  private static List<String> given(Flag flag, ParseResult result) {
    if (!flag.takesValue()) {
      return List.of("");
    }
    if (flag.value().isRepeatable()) {
      return List.copyOf(result.<List<String>>matchedOptionValue(flag.longName(), List.of()));
    }
    Object value = result.matchedOptionValue(flag.longName(), null);
    return List.of(String.valueOf(value));
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
    CommandSpec spec = CommandSpec.create().name(definition.name());
    for (Flag flag : definition.flags()) {
      spec.addOption(option(flag));
    }
    if (definition.operand() != null) {
      spec.addPositional(positional(definition.operand()));
    }
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpAutoWidth(false);
  }

  private static OptionSpec option(Flag flag) {
    OptionSpec.Builder builder = OptionSpec.builder(flag.names().toArray(new String[0]));
    if (!flag.takesValue()) {
      return builder.type(boolean.class).build();
    }
    if (flag.value().isRepeatable()) {
      return builder
          .paramLabel(flag.value().label())
          .arity("1")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .build();
    }
    return builder
        .paramLabel(flag.value().label())
        .type(flag.value() == Value.NUMBER ? Integer.class : String.class)
        .build();
  }

  private static PositionalParamSpec positional(Definition.Operand operand) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .paramLabel(operand.label())
            .required(operand.least() > 0)
            .arity(operand.least() + ".." + (operand.isMany() ? "*" : "1"));
    return operand.isMany()
        ? builder.type(List.class).auxiliaryTypes(String.class).build()
        : builder.type(String.class).index("0").build();
  }
}
