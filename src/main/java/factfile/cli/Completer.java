package factfile.cli;

import java.util.ArrayList;
import java.util.List;

/** What could stand where the cursor is, given the words before it. */
final class Completer {
  private final Host host;
  private final boolean cached;

  /**
   * @param cached whether a snapshot of the base may be used
   */
  Completer(Host host, boolean cached) {
    this.host = host;
    this.cached = cached;
  }

  /**
   * @param words those after the program's name; the last one is being typed, perhaps empty
   */
  List<Candidate> complete(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String current = words.get(words.size() - 1);
    List<String> before = words.subList(0, words.size() - 1);
    Definition any = Commands.TIMELINE.definition();
    int at = commandAt(before, any);
    if (at < 0) {
      return start(before, current, any);
    }
    if (before.get(at).equals("help")) {
      return matching(HelpText.topics(), current);
    }
    Commands command = Commands.named(before.get(at));
    return command == null ? List.of() : argument(command, before, current);
  }

  /** Where the command stands among the words; -1 where it is yet to come. */
  private static int commandAt(List<String> words, Definition definition) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).startsWith("-")) {
        return i;
      }
      Flag option = definition.flag(words.get(i));
      i += option != null && option.takesValue() ? 1 : 0;
    }
    return -1;
  }

  private List<Candidate> start(List<String> before, String current, Definition definition) {
    Flag open = openOption(before, definition);
    if (open != null) {
      return new OptionValues(host, Commands.TIMELINE, before, cached).of(open, "", current);
    }
    int equals = current.indexOf('=');
    Flag named = equals < 0 ? null : definition.flag(current.substring(0, equals));
    if (named != null) {
      return new OptionValues(host, Commands.TIMELINE, before, cached)
          .of(named, current.substring(0, equals + 1), current.substring(equals + 1));
    }
    return matching(
        current.startsWith("-")
            ? CompletionScript.options(definition, true)
            : CompletionScript.commands(),
        current);
  }

  private List<Candidate> argument(Commands command, List<String> before, String current) {
    Definition definition = command.definition();
    boolean optionsOver = before.contains("--");
    Flag open = optionsOver ? null : openOption(before, definition);
    OptionValues values = new OptionValues(host, command, before, cached);
    if (open != null) {
      return values.of(open, "", current);
    }
    int equals = current.indexOf('=');
    if (!optionsOver && current.startsWith("--") && equals > 0) {
      Flag option = definition.flag(current.substring(0, equals));
      return option == null
          ? List.of()
          : values.of(option, current.substring(0, equals + 1), current.substring(equals + 1));
    }
    if (!optionsOver && current.startsWith("-")) {
      return matching(CompletionScript.options(definition, false), current);
    }
    return new ArgumentValues(values.base()).of(command, before, current);
  }

  /** The option whose value is being typed, or null. */
  private static Flag openOption(List<String> before, Definition definition) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    Flag option = definition.flag(last);
    return option != null && option.takesValue() ? option : null;
  }

  /** Those that begin with what has been typed. */
  static List<Candidate> matching(List<Candidate> candidates, String typed) {
    List<Candidate> matching = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.word().startsWith(typed)) {
        matching.add(candidate);
      }
    }
    return matching;
  }
}
