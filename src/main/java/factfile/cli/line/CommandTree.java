package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The program as picocli knows it: lines are read by it, and help, the manual, completion scripts
 * and messages are drawn from it. Made of the definitions here and nowhere else; they are apart
 * from it because a look-up has no time to load the library.
 */
public final class CommandTree {
  private CommandTree() {}

  /** The whole program; each command with what is answered before its line is read. */
  public static CommandSpec of(Catalog catalog) {
    CommandSpec program = of(catalog.program());
    program
        .usageMessage()
        .customSynopsis(
            "factfile COMMAND [OPTION…] [WORD…]",
            "factfile help [COMMAND|TOPIC]",
            "factfile --version");
    program.addOption(asked(Catalog.HELP_OPTION).usageHelp(true).build());
    program.addOption(asked(Catalog.VERSION_OPTION).versionHelp(true).build());
    for (Commands name : Commands.values()) {
      CommandSpec command = of(catalog.definition(name));
      if (name.isHidden()) {
        command.usageMessage().hidden(true);
      } else {
        command.addOption(asked(Catalog.HELP_OPTION).usageHelp(true).build());
      }
      program.addSubcommand(name.word(), command);
    }
    CommandSpec help = CommandSpec.create().name(Catalog.HELP_COMMAND.word()).helpCommand(true);
    help.usageMessage().header(Catalog.HELP_COMMAND.description());
    return program.addSubcommand(help.name(), help);
  }

  private static OptionSpec.Builder asked(Candidate option) {
    return OptionSpec.builder(option.word())
        .description(plain(option.description()))
        .type(boolean.class)
        .arity("0");
  }

  /** The flag of an option; null for what is answered before a line is read. */
  static Flag flag(OptionSpec option) {
    return (Flag) option.userObject();
  }

  /** The options that help shows together. */
  public static List<OptionSpec> options(CommandSpec command, Flag.Group group) {
    List<OptionSpec> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (flag(option) != null && flag(option).group() == group) {
        options.add(option);
      }
    }
    return options;
  }

  /** One command alone: what reading its line and helping with it take. */
  public static CommandSpec of(Definition definition) {
    CommandSpec spec = CommandSpec.create().name(definition.name());
    spec.usageMessage()
        .header(definition.header())
        .customSynopsis(synopsis(definition))
        .footer(definition.examples().toArray(new String[0]));
    for (Flag flag : definition.flags()) {
      spec.addOption(option(flag, definition));
    }
    if (definition.operand() != null) {
      spec.addPositional(positional(definition.operand()));
    }
    return spec;
  }

  private static String synopsis(Definition definition) {
    String synopsis = "factfile " + definition.name() + " [OPTION…]";
    Definition.Operand operand = definition.operand();
    if (operand == null) {
      return synopsis;
    }
    String shown = operand.label() + (operand.most() > 2 ? "…" : "");
    return synopsis + (operand.least() == 0 ? " [" + shown + "]" : " " + shown);
  }

  /**
   * With its flag as the user object, which says the group that help shows it in. Groups of the
   * library would let options be given twice, and read seven times as slowly.
   */
  private static OptionSpec option(Flag flag, Definition definition) {
    OptionSpec.Builder option =
        OptionSpec.builder(flag.names().toArray(new String[0]))
            .description(plain(definition.description(flag)))
            .userObject(flag);
    if (!flag.takesValue()) {
      return option.type(boolean.class).build();
    }
    List<String> words = definition.words(flag);
    option.paramLabel(flag.value().label()).completionCandidates(words.isEmpty() ? null : words);
    return flag.value().isRepeatable()
        ? option.arity("1").type(List.class).auxiliaryTypes(String.class).build()
        : option.type(flag.value() == Value.NUMBER ? Integer.class : String.class).build();
  }

  private static PositionalParamSpec positional(Definition.Operand operand) {
    PositionalParamSpec.Builder positional =
        PositionalParamSpec.builder()
            .paramLabel(operand.label())
            .description(plain(operand.description()))
            .required(operand.least() > 0)
            .arity(operand.least() + ".." + (operand.isMany() ? "*" : "1"));
    return operand.isMany()
        ? positional.type(List.class).auxiliaryTypes(String.class).build()
        : positional.type(String.class).index("0").build();
  }

  /** The library takes a description for a format. */
  private static String plain(String description) {
    return description.replace("%", "%%");
  }
}
