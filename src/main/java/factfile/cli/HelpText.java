package factfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Help, written from the command model: examples first, then how it is used, then the options in
 * the groups they are shared in.
 */
final class HelpText {
  private static final List<String> TOPICS = List.of("filters", "dates", "format", "environment");
  private static final int COLUMN = 26;
  private static final int WIDTH = 80;

  private HelpText() {}

  /** The help of a command or a topic; null where there is neither. */
  static String of(String topic) {
    if (TOPICS.contains(topic)) {
      return resource(topic);
    }
    Commands command = Commands.named(topic);
    return command == null ? null : command(CommandLines.of(command.make()).getCommandSpec());
  }

  /** What `help` takes: commands, then topics. */
  static List<Candidate> topics() {
    List<Candidate> topics = new ArrayList<>();
    for (String word : Commands.words()) {
      CommandSpec spec = CommandLines.of(Commands.named(word).make()).getCommandSpec();
      topics.add(new Candidate(word, header(spec)));
    }
    TOPICS.forEach(topic -> topics.add(new Candidate(topic, "")));
    return topics;
  }

  static String overview() {
    StringBuilder text = new StringBuilder();
    CommandSpec root = CommandLines.of(new RootCommand()).getCommandSpec();
    text.append(header(root)).append("\n\n");
    appendExamples(root, text);
    text.append("Commands\n");
    for (String word : Commands.words()) {
      CommandSpec spec = CommandLines.of(Commands.named(word).make()).getCommandSpec();
      appendEntry(word, header(spec), text);
    }
    appendEntry("help", "This, or the help of a command or a topic.", text);
    text.append("\nTopics: factfile help ").append(String.join(" | ", TOPICS)).append('\n');
    return text.toString();
  }

  private static String command(CommandSpec spec) {
    StringBuilder text = new StringBuilder();
    text.append(header(spec)).append("\n\n");
    appendExamples(spec, text);
    text.append("Usage\n  factfile ").append(spec.name()).append(" [OPTION…]");
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      boolean optional = positional.arity().min() == 0;
      text.append(optional ? " [" : " ").append(positional.paramLabel()).append("…");
      text.append(optional ? "]" : "");
    }
    text.append("\n\n");
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      appendEntry(positional.paramLabel(), String.join(" ", positional.description()), text);
    }
    for (Map.Entry<String, List<OptionSpec>> group : groups(spec).entrySet()) {
      text.append('\n').append(group.getKey()).append('\n');
      group.getValue().forEach(option -> appendOption(option, text));
    }
    return text.toString();
  }

  private static String header(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().header());
  }

  private static void appendExamples(CommandSpec spec, StringBuilder text) {
    text.append("Examples\n");
    for (String example : spec.usageMessage().description()) {
      text.append("  ").append(example).append('\n');
    }
    text.append('\n');
  }

  /** The options by where they are declared: the command's own, then those it shares. */
  static Map<String, List<OptionSpec>> groups(CommandSpec spec) {
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    List<OptionSpec> own = new ArrayList<>(spec.options());
    Map<String, List<OptionSpec>> shared = new LinkedHashMap<>();
    spec.mixins()
        .forEach(
            (name, mixin) -> {
              List<OptionSpec> options = new ArrayList<>();
              for (OptionSpec option : mixin.options()) {
                options.add(spec.findOption(option.longestName()));
              }
              own.removeAll(options);
              shared.put(title(name), options);
            });
    if (!own.isEmpty()) {
      groups.put("Options", own);
    }
    groups.putAll(shared);
    return groups;
  }

  private static String title(String mixin) {
    return switch (mixin) {
      case "clocks" -> "Which day";
      case "rows" -> "Which rows";
      case "output" -> "How it is written";
      default -> "Which base";
    };
  }

  private static void appendOption(OptionSpec option, StringBuilder text) {
    StringBuilder names = new StringBuilder(option.names()[0].length() == 2 ? "" : "    ");
    names.append(String.join(", ", option.names()));
    if (option.arity().min() > 0) {
      names.append(' ').append(option.paramLabel());
    }
    appendEntry(names.toString(), description(option), text);
  }

  /** What an option does, with the words that it takes. */
  static String description(OptionSpec option) {
    String description = String.join(" ", option.description());
    if (option.completionCandidates() == null) {
      return description;
    }
    List<String> candidates = new ArrayList<>();
    option.completionCandidates().forEach(candidates::add);
    return description.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
  }

  private static void appendEntry(String name, String description, StringBuilder text) {
    text.append("  ").append(name);
    int at = name.length() + 2;
    if (at > COLUMN - 2) {
      text.append('\n');
      at = 0;
    }
    text.append(" ".repeat(COLUMN - at));
    int column = COLUMN;
    for (String word : description.split(" ", -1)) {
      if (column > COLUMN && column + word.length() + 1 > WIDTH) {
        text.append('\n').append(" ".repeat(COLUMN));
        column = COLUMN;
      } else if (column > COLUMN) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }

  private static String resource(String topic) {
    try (InputStream in = HelpText.class.getResourceAsStream("/factfile/help/" + topic + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
