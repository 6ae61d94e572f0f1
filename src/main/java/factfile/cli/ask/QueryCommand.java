package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.base.BaseOpener;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.ClockOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.model.FactBase;
import factfile.query.Clocks;
import factfile.query.FilterParser;
import factfile.query.Inquiry;
import factfile.query.KnownBy;
import factfile.store.DamagedSnapshot;
import java.time.LocalDate;
import java.util.List;

/**
 * A command that asks the base and prints an answer: opens the base, sets the clocks, reads the
 * filters, asks, prints.
 */
public abstract class QueryCommand implements Command {
  /** What every query takes besides its own. */
  static Definition query(Definition own) {
    return own.with(Flag.Group.DAY, Flag.Group.ROWS, Flag.Group.OUTPUT, Flag.Group.BASE);
  }

  /** The filters among the words of the command line. */
  abstract List<String> filters(List<String> words);

  /** The answer to what this command asks. */
  abstract Answer ask(Inquiry inquiry, Arguments arguments);

  /** Refuses what cannot be printed before anything is read. */
  void check(Host host, Arguments arguments) {
    printer(host, arguments).check();
  }

  /** Asks and prints; the exit code. */
  int print(Inquiry inquiry, Host host, Arguments arguments) {
    return printer(host, arguments).print(ask(inquiry, arguments));
  }

  private static Printer printer(Host host, Arguments arguments) {
    return new Printer(host, OutputOptions.of(arguments), RowOptions.of(arguments));
  }

  @Override
  public final int run(Host host, Arguments arguments) {
    check(host, arguments);
    OutputOptions output = OutputOptions.of(arguments);
    try (BaseOpener opener = new BaseOpener(host, BaseOptions.of(arguments), output)) {
      try {
        return print(inquiry(opener.open(), host, arguments), host, arguments);
      } catch (DamagedSnapshot e) {
        return print(inquiry(opener.read(), host, arguments), host, arguments);
      }
    }
  }

  /**
   * What it would print of a base that is open already.
   *
   * @param worded whether days are in words
   * @throws UserError where the command line is wrong, as {@link factfile.query.QueryError}
   */
  public final String text(FactBase base, Host host, Arguments arguments, boolean worded) {
    Printer printer = printer(host, arguments);
    printer.check();
    return printer.text(ask(inquiry(base, host, arguments), arguments), worded);
  }

  /** Whether a base that is open already has any row for it. */
  public final boolean findsAny(FactBase base, Host host, Arguments arguments) {
    return !ask(inquiry(base, host, arguments), arguments).rows().isEmpty();
  }

  private Inquiry inquiry(FactBase base, Host host, Arguments arguments) {
    RowOptions rows = RowOptions.of(arguments);
    ClockOptions clocks = ClockOptions.of(arguments);
    LocalDate today = clocks.today(host);
    LocalDate publishedBy = clocks.knownBy(today);
    KnownBy known = KnownBy.of(base, publishedBy);
    return new Inquiry(
        known.base(),
        new Clocks(clocks.asOf(today), today, known.base().end()),
        new FilterParser(known.base(), base, today)
            .parse(filters(arguments.words()), rows.range(today), rows.certain()),
        known,
        publishedBy);
  }
}
