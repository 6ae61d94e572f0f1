package factfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion scripts: a hand-written frame a shell, filled with the commands and options of the
 * command model. Nothing of a base is ever written into a script.
 */
final class CompletionScript {
  private CompletionScript() {}

  /**
   * @param shell bash, zsh or fish
   */
  static String of(String shell) {
    String frame = frame(shell);
    return switch (shell) {
      case "bash" ->
          frame.replace("@COMMANDS@", commandWords()).replace("@OPTIONS@", bashOptions());
      case "zsh" -> frame.replace("@COMMANDS@", zshCommands()).replace("@OPTIONS@", zshOptions());
      default -> frame.replace("@COMMANDS@", fishCommands()).replace("@OPTIONS@", fishOptions());
    };
  }

  private static String commandWords() {
    return String.join(" ", Commands.words()) + " help";
  }

  private static CommandSpec spec(String command) {
    return CommandLines.of(Commands.named(command).make()).getCommandSpec();
  }

  private static String header(String command) {
    return String.join(" ", spec(command).usageMessage().header());
  }

  private static String bashOptions() {
    StringBuilder cases = new StringBuilder();
    for (String command : Commands.words()) {
      List<String> names = new ArrayList<>();
      spec(command).options().forEach(option -> names.addAll(List.of(option.names())));
      names.add("--help");
      cases
          .append("    ")
          .append(command)
          .append(") printf '%s' '")
          .append(String.join(" ", names))
          .append("' ;;\n");
    }
    return cases.toString().stripTrailing();
  }

  private static String zshCommands() {
    StringBuilder lines = new StringBuilder();
    for (String command : Commands.words()) {
      lines.append("    ").append(quoted(command + ":" + header(command))).append('\n');
    }
    lines.append("    ").append(quoted("help:The help of a command or a topic."));
    return lines.toString();
  }

  private static String zshOptions() {
    StringBuilder cases = new StringBuilder();
    for (String command : Commands.words()) {
      cases.append("    ").append(command).append(") options=(\n");
      for (OptionSpec option : spec(command).options()) {
        for (String name : option.names()) {
          String line = name + ":" + HelpText.description(option);
          cases.append("      ").append(quoted(line)).append('\n');
        }
      }
      cases
          .append("      ")
          .append(quoted("--help:How the command is used."))
          .append("\n      ) ;;\n");
    }
    return cases.toString().stripTrailing();
  }

  private static String fishCommands() {
    StringBuilder lines = new StringBuilder();
    for (String command : Commands.words()) {
      lines.append(fishCommand(command, header(command)));
    }
    return lines
        .append(fishCommand("help", "The help of a command or a topic."))
        .toString()
        .stripTrailing();
  }

  private static String fishCommand(String command, String header) {
    return "complete -c factfile -n __factfile_needs_command -a "
        + command
        + " -d "
        + quoted(header)
        + "\n";
  }

  private static String fishOptions() {
    StringBuilder lines = new StringBuilder();
    for (String command : Commands.words()) {
      String condition = " -n '__factfile_has_command " + command + "'";
      for (OptionSpec option : spec(command).options()) {
        lines.append("complete -c factfile").append(condition);
        for (String name : option.names()) {
          lines.append(
              name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        lines
            .append(option.arity().min() > 0 ? " -x -a '(__factfile_ask)'" : "")
            .append(" -d ")
            .append(quoted(HelpText.description(option)))
            .append('\n');
      }
    }
    return lines.toString().stripTrailing();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "") + "'";
  }

  private static String frame(String shell) {
    String name = "/factfile/completion/frame." + shell;
    try (InputStream in = CompletionScript.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
