package factfile.cli.help;

import factfile.cli.line.CommandTree;
import factfile.cli.line.Flag;
import factfile.manual.Block;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command of the tree takes, as help and the manual show it. */
final class SpecBlocks {
  private SpecBlocks() {}

  static List<Block> operands(CommandSpec command) {
    List<Block> blocks = new ArrayList<>();
    for (PositionalParamSpec operand : command.positionalParameters()) {
      blocks.add(new Block.Entry(operand.paramLabel(), operand.description()[0]));
    }
    return blocks;
  }

  /** The options in the groups that they are shared in; its own come first, without a heading. */
  static List<Block> options(CommandSpec command) {
    List<Block> blocks = new ArrayList<>();
    for (Flag.Group group : Flag.Group.values()) {
      List<OptionSpec> options = CommandTree.options(command, group);
      if (!options.isEmpty() && group != Flag.Group.OWN) {
        blocks.add(new Block.Heading(group.title()));
      }
      for (OptionSpec option : options) {
        blocks.add(option(option));
      }
    }
    return blocks;
  }

  private static Block option(OptionSpec option) {
    String names = String.join(", ", option.names());
    String indent = option.names().length > 1 ? "" : "    ";
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return new Block.Entry(indent + names + value, option.description()[0]);
  }
}
