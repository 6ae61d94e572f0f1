package factfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Help, written from the command model: examples first, then how it is used, then the options in
 * the groups they are shared in.
 */
final class HelpText {
  private static final List<String> TOPICS =
      List.of("filters", "dates", "format", "notes", "environment");
  private static final int COLUMN = 26;
  private static final int WIDTH = 80;

  private static final Definition PROGRAM =
      Definition.of(
          "factfile",
          "Answers questions from a fact base; every answer with its source.",
          "factfile timeline",
          "factfile who Sinwar --as-of 2023-10-08",
          "factfile count hostages -o plain --fields topic,value,date",
          "factfile deadline --open");

  private HelpText() {}

  /** The help of a command or a topic; null where there is neither. */
  static String of(String topic) {
    if (TOPICS.contains(topic)) {
      return resource(topic);
    }
    Commands command = Commands.named(topic);
    return command == null ? null : command(command.definition());
  }

  /** What `help` takes: commands, then topics. */
  static List<Candidate> topics() {
    List<Candidate> topics = new ArrayList<>();
    for (String word : Commands.words()) {
      topics.add(new Candidate(word, Commands.named(word).definition().header()));
    }
    TOPICS.forEach(topic -> topics.add(new Candidate(topic, "")));
    return topics;
  }

  static String overview() {
    StringBuilder text = new StringBuilder();
    text.append(PROGRAM.header()).append("\n\n");
    appendExamples(PROGRAM, text);
    text.append("Commands\n");
    for (String word : Commands.words()) {
      appendEntry(word, Commands.named(word).definition().header(), text);
    }
    appendEntry("help", "This, or the help of a command or a topic.", text);
    text.append("\nTopics: factfile help ").append(String.join(" | ", TOPICS)).append('\n');
    return text.toString();
  }

  /** The same inside the shell, with what only the shell knows. */
  static String shell() {
    StringBuilder text = new StringBuilder("Commands\n");
    for (String word : Commands.words()) {
      if (!word.equals(Commands.SHELL.word())) {
        appendEntry(word, Commands.named(word).definition().header(), text);
      }
    }
    text.append("\nIn this shell\n");
    for (Candidate word : ShellCommands.words()) {
      appendEntry(word.word(), word.description(), text);
    }
    return text.append('\n').append(resource("shell")).toString();
  }

  private static String command(Definition definition) {
    StringBuilder text = new StringBuilder();
    text.append(definition.header()).append("\n\n");
    appendExamples(definition, text);
    text.append("Usage\n  factfile ").append(definition.name()).append(" [OPTION…]");
    Definition.Operand operand = definition.operand();
    if (operand != null) {
      String shown = operand.label() + "…";
      text.append(operand.least() == 0 ? " [" + shown + "]" : " " + shown);
    }
    text.append('\n');
    if (operand != null) {
      text.append('\n');
      appendEntry(operand.label(), operand.description(), text);
    }
    for (Flag.Group group : Flag.Group.values()) {
      appendGroup(group, definition, text);
    }
    return text.toString();
  }

  private static void appendGroup(Flag.Group group, Definition definition, StringBuilder text) {
    boolean begun = false;
    for (Flag flag : definition.flags()) {
      if (flag.group() == group) {
        text.append(begun ? "" : "\n" + group.title() + "\n");
        begun = true;
        appendOption(flag, text);
      }
    }
  }

  private static void appendExamples(Definition definition, StringBuilder text) {
    text.append("Examples\n");
    for (String example : definition.examples()) {
      text.append("  ").append(example).append('\n');
    }
    text.append('\n');
  }

  private static void appendOption(Flag flag, StringBuilder text) {
    StringBuilder names = new StringBuilder(flag.names().size() > 1 ? "" : "    ");
    names.append(String.join(", ", flag.names()));
    if (flag.takesValue()) {
      names.append(' ').append(flag.label());
    }
    appendEntry(names.toString(), flag.description(), text);
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
