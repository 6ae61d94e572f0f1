package factfile.cli.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.ask.BlockCommand;
import factfile.cli.ask.PageSections;
import factfile.cli.ask.Printer;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.compare.ComparedDays.Side;
import factfile.cli.host.Host;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.model.base.FactBase;
import factfile.picture.PageSection;
import factfile.query.answers.Inquiry;
import factfile.query.compare.ChangeRow;
import factfile.query.compare.Changes;
import factfile.query.filter.DateArgument;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Listed;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import java.time.LocalDate;
import java.util.List;

/** Asks a base twice, or two bases, and prints what differs. */
public final class DiffCommand implements BlockCommand {
  @Override
  public Definition definition() {
    return Definition.of(
            "diff",
            "What changed between two days: numbers, deadlines, terms, offices, what happened.",
            "factfile diff 2024-10-01..2024-10-22",
            "factfile diff 2023-10..2024-10 hostages -o md",
            "factfile diff --known-by 2024-09-01..2024-10-22")
        .takes(
            Definition.Operand.any(
                "D1..D2 FILTER", "Which days, then which records; see `factfile help filters`."))
        .with(Flag.KNOWN_BY, CommandFlags.AGAINST, Flag.TODAY)
        .with(Flag.Group.ROWS, Flag.Group.OUTPUT, Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Changes.COLUMNS;
  }

  @Override
  public int run(Host host, Options options) {
    ComparedDays compared = ComparedDays.of(options);
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase base) {
              return compared.against() == null
                  ? print(host, options, changes(base, base, compared, options))
                  : against(base, compared, host, options);
            }
          });
    }
  }

  /** The days of a summary are in words; where they are not wanted, a table has the changes. */
  @Override
  public String text(FactBase base, Host host, Options options, boolean worded) {
    Answer<ChangeRow> changes = changes(base, base, ComparedDays.of(options), options);
    Printer printer = new Printer(host, options);
    return worded ? printer.summaryText(changes) : printer.text(changes, false);
  }

  @Override
  public PageSection section(FactBase base, Options options, int most) {
    ComparedDays compared = ComparedDays.of(options);
    return PageSections.listed(changes(base, base, compared, options), options, most);
  }

  private static int against(FactBase after, ComparedDays compared, Host host, Options options) {
    try (BaseDoor door =
        new BaseDoor(host, options.base().at(compared.against()), options.output())) {
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase before) {
              return print(host, options, changes(before, after, compared, options));
            }
          });
    }
  }

  private static int print(Host host, Options options, Answer<ChangeRow> changes) {
    return new Printer(host, options).summary(changes);
  }

  private static Answer<ChangeRow> changes(
      FactBase before, FactBase after, ComparedDays compared, Options options) {
    LocalDate today = options.clocks().today();
    Side first = compared.before(after, today);
    Side last = compared.after(after, today);
    String between =
        first.words().isEmpty()
            ? "the base in " + compared.against() + ", and this one"
            : "first " + first.words() + ", then " + last.words();
    return Changes.between(
        inquiry(before, first, compared.filters(), options),
        inquiry(after, last, compared.filters(), options),
        List.of(between));
  }

  private static Inquiry inquiry(FactBase base, Side side, List<String> filters, Options options) {
    KnownBy known = KnownBy.of(base, side.knownBy());
    Clocks clocks = new Clocks(side.asOf(), options.clocks().today(), known.base().end());
    return new Inquiry(
        known.base(),
        clocks,
        new FilterParser(known.base(), base, clocks, Listed.FACTS)
            .parse(
                filters,
                options.rows().range(new DateArgument(known.base(), clocks)),
                options.rows().certain()),
        known,
        side.knownBy());
  }
}
