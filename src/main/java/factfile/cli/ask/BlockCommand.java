package factfile.cli.ask;

import factfile.cli.host.Host;
import factfile.cli.line.Command;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.picture.PageSection;

/** A command whose answers stand in notes, too, of a base that is open already. */
public interface BlockCommand extends Command {
  /**
   * What it would print.
   *
   * @param worded whether days are in words
   * @throws factfile.query.words.QueryError where a filter cannot be read
   */
  String text(FactBase base, Host host, Options options, boolean worded);

  /**
   * The same as a section of a page.
   *
   * @param most rows that it has room for
   */
  PageSection section(FactBase base, Options options, int most);
}
