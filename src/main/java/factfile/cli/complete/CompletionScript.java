package factfile.cli.complete;

import factfile.cli.host.Resources;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The completion scripts: a hand-written frame a shell, filled with the commands and options of the
 * command model. Nothing of a base is ever written into a script.
 */
public final class CompletionScript {
  /** Words that do not come from the model, with what they do. */
  private static final Candidate HELP_COMMAND =
      new Candidate("help", "The help of a command or a topic.");

  private static final Candidate HELP = new Candidate("--help", "How the command is used.");
  private static final Candidate VERSION = new Candidate("--version", "Which version this is.");

  private final Catalog catalog;

  public CompletionScript(Catalog catalog) {
    this.catalog = catalog;
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

  public List<Candidate> commands() {
    List<Candidate> commands = catalog.commands();
    commands.add(HELP_COMMAND);
    return commands;
  }

  /** The options by the command they belong to; "" for those that may stand before any. */
  private Map<String, Definition> definitions() {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    definitions.put("", catalog.beforeAny());
    for (String word : Commands.words()) {
      definitions.put(word, catalog.definition(Commands.named(word)));
    }
    return definitions;
  }

  /** Options before the command that take the next word. */
  private Set<String> valued() {
    Set<String> names = new LinkedHashSet<>();
    for (Flag option : catalog.beforeAny().flags()) {
      if (option.takesValue()) {
        names.addAll(option.names());
      }
    }
    return names;
  }

  /** Every name of every option of a command, and those that the model does not know. */
  static List<Candidate> options(Definition definition, boolean beforeCommand) {
    List<Candidate> options = new ArrayList<>();
    for (Flag option : definition.flags()) {
      for (String name : option.names()) {
        options.add(new Candidate(name, definition.description(option)));
      }
    }
    options.add(HELP);
    if (beforeCommand) {
      options.add(VERSION);
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
    definitions()
        .forEach(
            (word, definition) ->
                cases.add(
                    "    "
                        + pattern(word)
                        + ") printf '%s' '"
                        + words(options(definition, word.isEmpty()))
                        + "' ;;"));
    return String.join("\n", cases);
  }

  private String zsh() {
    List<String> cases = new ArrayList<>();
    definitions()
        .forEach(
            (word, definition) ->
                cases.add(
                    "      "
                        + pattern(word)
                        + ") options=(\n"
                        + zsh(options(definition, word.isEmpty()))
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
    definitions()
        .forEach(
            (word, definition) -> {
              String condition =
                  word.isEmpty()
                      ? "__factfile_before_command"
                      : quoted("__factfile_has_command " + word);
              String start = "complete -c factfile -n " + condition;
              definition.flags().forEach(option -> lines.add(start + fish(option, definition)));
              lines.add(start + " -l help -d " + quoted(HELP.description()));
              if (word.isEmpty()) {
                lines.add(start + " -l version -d " + quoted(VERSION.description()));
              }
            });
    return String.join("\n", lines);
  }

  private static String fish(Flag option, Definition definition) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.takesValue()) {
      String asked = option.value() == Value.FOLDER ? "__factfile_folders" : "__factfile_ask";
      words.append(" -x -a '(").append(asked).append(")'");
    }
    return words + " -d " + quoted(definition.description(option));
  }

  /** In quotes that bash, zsh and fish read alike. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "").replace("'", "’") + "'";
  }

  private static String frame(String shell) {
    return Resources.text("completion/frame." + shell);
  }
}
