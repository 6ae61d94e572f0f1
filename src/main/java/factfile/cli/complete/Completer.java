package factfile.cli.complete;

import factfile.cli.help.HelpText;
import factfile.cli.host.Host;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.store.page.DamagedSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What could stand where the cursor is, given the words before it. Reads the definitions: there is
 * no time for the tree between two keys.
 */
public final class Completer {
  private final Host host;
  private final Catalog catalog;
  private final boolean cached;

  public Completer(Host host, Catalog catalog) {
    this(host, catalog, true);
  }

  /**
   * @param cached whether a snapshot of the base may be used
   */
  private Completer(Host host, Catalog catalog, boolean cached) {
    this.host = host;
    this.catalog = catalog;
    this.cached = cached;
  }

  /**
   * @param words those after the program's name; the last one is being typed, perhaps empty
   */
  public List<Candidate> complete(List<String> words) {
    try {
      return candidates(words);
    } catch (DamagedSnapshot e) {
      return new Completer(host, catalog, false).candidates(words);
    }
  }

  private List<Candidate> candidates(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String current = words.get(words.size() - 1);
    List<String> before = words.subList(0, words.size() - 1);
    Definition any = catalog.program();
    int at = commandAt(before, any);
    if (at < 0) {
      return start(before, current, any);
    }
    if (before.get(at).equals("help")) {
      return Candidate.matching(HelpText.topics(catalog), current);
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
      return values(Commands.TIMELINE, before).of(open, "", current);
    }
    int equals = current.indexOf('=');
    Flag named = equals < 0 ? null : definition.flag(current.substring(0, equals));
    if (named != null) {
      return values(Commands.TIMELINE, before)
          .of(named, current.substring(0, equals + 1), current.substring(equals + 1));
    }
    return Candidate.matching(
        current.startsWith("-")
            ? options(definition, List.of(Catalog.HELP_OPTION, Catalog.VERSION_OPTION))
            : catalog.firstWords(),
        current);
  }

  private List<Candidate> argument(Commands command, List<String> before, String current) {
    Definition definition = catalog.definition(command);
    boolean optionsOver = before.contains("--");
    Flag open = optionsOver ? null : openOption(before, definition);
    OptionValues values = values(command, before);
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
      return Candidate.matching(options(definition, List.of(Catalog.HELP_OPTION)), current);
    }
    return command == Commands.SCHEMA
        ? Candidate.matching(catalog.commandsWithRows(), current)
        : new ArgumentValues(values.base()).of(command, before, current);
  }

  /** Every name of every option, as the scripts have them. */
  private static List<Candidate> options(Definition definition, List<Candidate> answeredBefore) {
    List<Candidate> options = new ArrayList<>();
    for (Flag option : definition.flags()) {
      for (String name : option.names()) {
        options.add(new Candidate(name, definition.description(option)));
      }
    }
    options.addAll(answeredBefore);
    return options;
  }

  private OptionValues values(Commands command, List<String> before) {
    return new OptionValues(host, catalog.make(command), before, cached);
  }

  /** The option whose value is being typed, or null. */
  private static Flag openOption(List<String> before, Definition definition) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    Flag option = definition.flag(last);
    return option != null && option.takesValue() ? option : null;
  }
}
