package factfile.cli;

import factfile.answer.Answer;
import factfile.model.FactBase;
import factfile.query.Clocks;
import factfile.query.FilterParser;
import factfile.query.Inquiry;
import factfile.query.KnownBy;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * A command that asks the base and prints an answer: opens the base, sets the clocks, reads the
 * filters, asks, prints.
 */
abstract class QueryCommand implements HostAware {
  @Mixin ClockOptions clocks = new ClockOptions();
  @Mixin RowOptions rows = new RowOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin BaseOptions base = new BaseOptions();

  private Host host;

  @Override
  public final void setHost(Host host) {
    this.host = host;
  }

  /** The filters among the arguments. */
  abstract List<String> filters();

  /** The fields of its rows. */
  abstract List<String> columns();

  /** The answer to what this command asks. */
  abstract Answer ask(Inquiry inquiry);

  @Override
  public final Integer call() {
    Printer printer = new Printer(host, output, rows);
    printer.check();
    FactBase facts = new BaseOpener(host, base, output).open();
    Answer answer = ask(inquiry(facts));
    return printer.print(answer);
  }

  private Inquiry inquiry(FactBase facts) {
    LocalDate today = clocks.today(host);
    LocalDate publishedBy = clocks.knownBy(today);
    KnownBy known = KnownBy.of(facts, publishedBy);
    return new Inquiry(
        known.base(),
        new Clocks(clocks.asOf(today), today, known.base().end()),
        new FilterParser(known.base(), facts, today)
            .parse(filters(), rows.range(today), rows.certain),
        known,
        publishedBy);
  }
}
