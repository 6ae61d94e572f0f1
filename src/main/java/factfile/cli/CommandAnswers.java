package factfile.cli;

import factfile.model.FactBase;
import factfile.note.BlockAnswers;
import factfile.query.QueryError;
import java.util.ArrayList;
import java.util.List;

/** Answers the blocks of notes as the commands do, from the base that is open. */
final class CommandAnswers implements BlockAnswers {
  private final Host host;
  private final String today;
  private final FactBase base;

  CommandAnswers(Host host, Arguments arguments, FactBase base) {
    this.host = host;
    this.today = arguments.value(Flag.TODAY);
    this.base = base;
  }

  @Override
  public String markdown(List<String> command) throws Refused {
    List<String> words = new ArrayList<>();
    if (today != null) {
      words.add(Flag.TODAY.longName() + "=" + today);
    }
    words.addAll(command.subList(1, command.size()));
    QueryCommand query = (QueryCommand) Commands.named(command.get(0)).make();
    try {
      return query.text(base, host, CommandLines.read(query.definition(), words));
    } catch (UserError e) {
      throw new Refused(e.getMessage(), e.fix());
    } catch (QueryError e) {
      throw new Refused(e.getMessage(), e.fix());
    }
  }
}
