package factfile.cli.complete;

import factfile.cli.host.Resources;
import factfile.cli.line.Candidate;
import factfile.cli.line.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion scripts: a hand-written frame a shell, filled with the commands and options of the
 * tree. Nothing of a base is ever written into a script.
 */
final class CompletionScript {
  private final CommandSpec program;

  CompletionScript(CommandSpec program) {
    this.program = program;
  }

  /**
   * @param shell bash, zsh or fish
   */
  String of(String shell) {
    String frame = frame(shell).replace("@VALUED@", String.join(separator(shell), valued()));
    return switch (shell) {
      case "bash" -> frame.replace("@COMMANDS@", words(commands())).replace("@OPTIONS@", bash());
      case "zsh" -> frame.replace("@COMMANDS@", zsh(commands())).replace("@OPTIONS@", zsh());
      default -> frame.replace("@COMMANDS@", fishCommands()).replace("@OPTIONS@", fish());
    };
  }

  private static String separator(String shell) {
    return shell.equals("fish") ? " " : " | ";
  }

  /** Those that people use. */
  private List<CommandSpec> visible() {
    List<CommandSpec> visible = new ArrayList<>();
    for (CommandLine command : program.subcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        visible.add(command.getCommandSpec());
      }
    }
    return visible;
  }

  private List<Candidate> commands() {
    List<Candidate> commands = new ArrayList<>();
    for (CommandSpec command : visible()) {
      commands.add(new Candidate(command.name(), command.usageMessage().header()[0]));
    }
    return commands;
  }

  /** Those that have options by their names; "" for what may stand before any. */
  private Map<String, CommandSpec> optioned() {
    Map<String, CommandSpec> optioned = new LinkedHashMap<>();
    optioned.put("", program);
    for (CommandSpec command : visible()) {
      if (!command.options().isEmpty()) {
        optioned.put(command.name(), command);
      }
    }
    return optioned;
  }

  /** Options before the command that take the next word. */
  private List<String> valued() {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : program.options()) {
      if (takesValue(option)) {
        names.addAll(List.of(option.names()));
      }
    }
    return names;
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** Every name of every option. */
  private static List<Candidate> options(CommandSpec command) {
    List<Candidate> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      for (String name : option.names()) {
        options.add(new Candidate(name, option.description()[0]));
      }
    }
    return options;
  }

  private static String words(List<Candidate> candidates) {
    List<String> words = new ArrayList<>();
    candidates.forEach(candidate -> words.add(candidate.word()));
    return String.join(" ", words);
  }

  private String bash() {
    List<String> cases = new ArrayList<>();
    optioned()
        .forEach(
            (word, command) ->
                cases.add(
                    "    " + pattern(word) + ") printf '%s' '" + words(options(command)) + "' ;;"));
    return String.join("\n", cases);
  }

  private String zsh() {
    List<String> cases = new ArrayList<>();
    optioned()
        .forEach(
            (word, command) ->
                cases.add(
                    "      "
                        + pattern(word)
                        + ") options=(\n"
                        + zsh(options(command))
                        + "\n      ) ;;"));
    return String.join("\n", cases);
  }

  private static String pattern(String word) {
    return word.isEmpty() ? "''" : word;
  }

  private static String zsh(List<Candidate> candidates) {
    List<String> lines = new ArrayList<>();
    for (Candidate candidate : candidates) {
      lines.add("        " + quoted(candidate.word() + ":" + candidate.description()));
    }
    return String.join("\n", lines);
  }

  private String fishCommands() {
    List<String> lines = new ArrayList<>();
    for (Candidate command : commands()) {
      String start = "complete -c factfile -n __factfile_needs_command -a " + command.word();
      lines.add(start + " -d " + quoted(command.description()));
    }
    return String.join("\n", lines);
  }

  private String fish() {
    List<String> lines = new ArrayList<>();
    optioned()
        .forEach(
            (word, command) -> {
              String condition =
                  word.isEmpty()
                      ? "__factfile_before_command"
                      : quoted("__factfile_has_command " + word);
              String start = "complete -c factfile -n " + condition;
              command.options().forEach(option -> lines.add(start + fish(option)));
            });
    return String.join("\n", lines);
  }

  private static String fish(OptionSpec option) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (takesValue(option)) {
      String asked =
          option.paramLabel().equals(Value.FOLDER.label())
              ? "__factfile_folders"
              : "__factfile_ask";
      words.append(" -x -a '(").append(asked).append(")'");
    }
    return words + " -d " + quoted(option.description()[0]);
  }

  /** In quotes that bash, zsh and fish read alike. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "").replace("'", "’") + "'";
  }

  private static String frame(String shell) {
    return Resources.text("completion/frame." + shell);
  }
}
