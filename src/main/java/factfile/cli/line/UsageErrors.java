package factfile.cli.line;

import factfile.cli.host.UserError;
import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what was probably meant. */
public final class UsageErrors {
  private UsageErrors() {}

  public static UserError unknownCommand(String word) {
    List<String> known = new ArrayList<>(Commands.words());
    known.add(Catalog.HELP_COMMAND.word());
    String nearest = Nearest.to(word, known);
    return UserError.usage(
        "unknown command `" + word + "`",
        nearest == null ? "`factfile help` lists them" : "did you mean `" + nearest + "`?");
  }

  static UserError of(ParameterException error) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    String help = "`factfile help " + command.name() + "` shows how it is used";
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command, help);
    }
    if (error instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return UserError.usage("`" + option.longestName() + "` is given twice", help);
    }
    if (error.getArgSpec() instanceof OptionSpec option
        && option.type() == Integer.class
        && error.getValue() != null) {
      return UserError.usage(
          option.longestName()
              + " takes a whole number up to "
              + Integer.MAX_VALUE
              + ", not `"
              + error.getValue()
              + "`",
          help);
    }
    return UserError.usage(decapitalized(error.getMessage()), help);
  }

  private static UserError unmatched(
      UnmatchedArgumentException error, CommandSpec command, String help) {
    String word = error.getUnmatched().get(0);
    if (!word.startsWith("-")) {
      return UserError.usage("`" + word + "` is too much", help);
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<String> known = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      known.addAll(List.of(option.names()));
    }
    known.add(Catalog.HELP_OPTION.word());
    if (name.equals(CommandFlags.LANES.longName())) {
      return UserError.usage(
          name + " is not for this command", "`timeline --chart` and `deadline --chart` have it");
    }
    String nearest = Nearest.to(name, known);
    return UserError.usage(
        "unknown option `" + name + "`",
        nearest == null ? help : "did you mean `" + nearest + "`?");
  }

  private static String decapitalized(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
