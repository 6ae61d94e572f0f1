package factfile.cli.notes;

import factfile.cli.ask.BlockCommand;
import factfile.cli.ask.QueryCommand;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.CommandLines;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.note.marker.BlockAnswers;
import factfile.note.marker.BlockMarker;
import factfile.query.words.Entities;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/** Answers the blocks of notes as the commands do, from the base that is open. */
final class CommandAnswers implements BlockAnswers {
  private final Host host;
  private final Catalog catalog;
  private final String today;
  private final FactBase base;

  CommandAnswers(Host host, Catalog catalog, Options note, FactBase base) {
    this.host = host;
    this.catalog = catalog;
    this.today = note.value(Flag.TODAY);
    this.base = base;
  }

  @Override
  public String markdown(List<String> command) throws Refused {
    String name = command.get(0);
    int filters = command.indexOf(OPERANDS);
    List<String> flags = new ArrayList<>(command.subList(1, filters));
    boolean iso = flags.remove(ISO);
    List<String> words = command.subList(filters + 1, command.size());
    try {
      refuseSwitches(name, flags);
      BlockCommand asked = (BlockCommand) catalog.make(Commands.named(name));
      String text = asked.text(base, host, options(asked.definition(), flags, words), !iso);
      new BlockWords(name, base, this).check(words);
      return text;
    } catch (UserError e) {
      throw new Refused(e.getMessage(), e.fix());
    } catch (QueryError e) {
      throw new Refused(e.getMessage(), e.fix());
    }
  }

  /** The message of the command line would speak of dashes that no block has. */
  private void refuseSwitches(String name, List<String> flags) throws Refused {
    for (String flag : flags) {
      if (flag.indexOf('=') < 0 && flag.startsWith("--") && !takes(name, flag)) {
        List<String> takers = new ArrayList<>();
        for (String each : BlockMarker.COMMANDS) {
          if (takes(each, flag)) {
            takers.add(each);
          }
        }
        throw new Refused(
            "`" + name + "` has no `" + flag.substring(2) + "`",
            "it belongs to " + Entities.and(takers));
      }
    }
  }

  private boolean takes(String name, String flag) {
    for (Flag each : catalog.definition(Commands.named(name)).flags()) {
      if (each.longName().equals(flag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a filter alone picks any row of a list. */
  boolean findsAny(String name, String word) {
    QueryCommand list = (QueryCommand) catalog.make(Commands.named(name));
    return list.findsAny(base, options(list.definition(), List.of(), List.of(word)));
  }

  private Options options(Definition definition, List<String> flags, List<String> words) {
    List<String> line = new ArrayList<>();
    if (today != null) {
      line.add(Flag.TODAY.longName() + "=" + today);
    }
    line.addAll(flags);
    line.add(OPERANDS);
    line.addAll(words);
    return Options.of(definition, CommandLines.read(definition, line), host);
  }
}
