package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.host.Host;
import factfile.cli.line.AskedDays;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.picture.PageSection;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Timeline;
import factfile.query.filter.DateArgument;
import factfile.query.filter.FilterParser;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import java.util.List;

/**
 * Asks a base and prints the answer: opens it, sets the clocks, reads the filters, asks, prints.
 */
public final class QueryCommand implements BlockCommand {
  private final Query query;

  public QueryCommand(Query query) {
    this.query = query;
  }

  @Override
  public Definition definition() {
    return query.own().with(Flag.Group.DAY, Flag.Group.ROWS, Flag.Group.OUTPUT, Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return query.columns();
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return query.everyColumn();
  }

  @Override
  public List<List<? extends Column<?>>> shapes() {
    return query.shapes();
  }

  @Override
  public int run(Host host, Options options) {
    Drawer drawer = Drawer.asked(host, options);
    // One for both, where it has to be asked twice: it knows what is out already.
    Printer printer = new Printer(host, options);
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase base) {
              Inquiry inquiry = inquiry(base, options);
              return drawer == null
                  ? printer.rows(query.ask(inquiry, options))
                  : drawer.draw((Drawn<?>) query, inquiry);
            }
          });
    }
  }

  @Override
  public String text(FactBase base, Host host, Options options, boolean worded) {
    Answer<?> answer = query.ask(inquiry(base, options), options);
    return new Printer(host, options).text(answer, worded);
  }

  @Override
  public PageSection section(FactBase base, Options options, int most) {
    Inquiry inquiry = inquiry(base, options);
    boolean drawn = query instanceof TimelineQuery && options.rows().tally() == null;
    return drawn
        ? PageSections.timeline(Timeline.of(inquiry), inquiry, options, most)
        : PageSections.listed(query.ask(inquiry, options), options, most);
  }

  /** Whether a base that is open already has any row for it. */
  public boolean findsAny(FactBase base, Options options) {
    return !query.ask(inquiry(base, options), options).rows().isEmpty();
  }

  /** Every record of a base, whatever words there are. */
  static Inquiry everything(FactBase base, Options options) {
    return new QueryCommand(new TimelineQuery()).inquiry(base, options).unfiltered();
  }

  private Inquiry inquiry(FactBase base, Options options) {
    AskedDays days = options.clocks().in(base);
    KnownBy known = KnownBy.of(base, days.knownBy());
    Clocks clocks = new Clocks(days.asOf(), days.today(), known.base().end());
    FilterParser filters = new FilterParser(known.base(), base, clocks, query.listed());
    return new Inquiry(
        known.base(),
        clocks,
        filters.parse(
            query.filters(options.words()),
            options.rows().range(new DateArgument(known.base(), clocks)),
            options.rows().certain()),
        known,
        days.knownBy());
  }
}
