package factfile.cli.notes;

import factfile.answer.Column;
import factfile.cli.ask.Printer;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.LinePlaces;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.model.base.FactBase;
import factfile.prose.VerdictRow;
import factfile.prose.Verdicts;
import factfile.prose.judge.Verdict;
import factfile.query.filter.DateArgument;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import factfile.render.data.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prose held against the base. */
public final class VerifyCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "verify",
            "Prose held against the base: what agrees, what does not, what cannot be told.",
            "factfile verify 'Hamas took 400 hostages on October 7, 2023.'",
            "factfile verify draft.md --explain",
            "factfile verify draft.md --review",
            "pandoc -t plain draft.docx | factfile verify --written 2024-10-22")
        .takes(
            Definition.Operand.any(
                "TEXT|FILE", "Sentences, files or folders of notes; without any, stdin is read."))
        .with(
            CommandFlags.ALL,
            CommandFlags.EXPLAIN,
            CommandFlags.REVIEW,
            CommandFlags.WRITTEN,
            CommandFlags.URL,
            CommandFlags.AUTHOR,
            Flag.KNOWN_BY,
            Flag.TODAY)
        .writing(Output.rowsAnd(Output.SARIF, Output.CLAIMREVIEW))
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Verdicts.COLUMNS;
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Verdicts.EXPLAINED;
  }

  @Override
  public int run(Host host, Options options) {
    boolean review = isReview(options);
    List<ProseInput> inputs = ProseInput.of(host, options.words());
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output()).named()) {
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase base) {
              FactBase known = KnownBy.of(base, options.clocks().in(base).knownBy()).base();
              return print(host, options, review, known, inputs);
            }
          });
    }
  }

  private static boolean isReview(Options options) {
    boolean review = options.output().output() == Output.CLAIMREVIEW;
    boolean named = options.has(CommandFlags.URL) && options.has(CommandFlags.AUTHOR);
    if (review && !named) {
      throw UserError.usage(
          "a ClaimReview says where it is published, and by whom",
          "add --url ADDRESS --author NAME");
    }
    if (!review && (options.has(CommandFlags.URL) || options.has(CommandFlags.AUTHOR))) {
      throw UserError.usage(
          "--url and --author belong to a ClaimReview", "add -o " + Output.CLAIMREVIEW.word());
    }
    return review;
  }

  private static int print(
      Host host, Options options, boolean review, FactBase base, List<ProseInput> inputs) {
    Printer printer = new Printer(host, options);
    List<VerdictRow> verdicts = verdicts(options, base, inputs);
    OutputOptions output = options.output();
    if (review) {
      String claims =
          JsonTree.of(
              Verdicts.claimReviews(
                  verdicts,
                  options.value(CommandFlags.URL),
                  options.value(CommandFlags.AUTHOR),
                  options.clocks().today()));
      printer.print(claims, List.of());
    } else if (options.has(CommandFlags.REVIEW)) {
      printReview(host, options, base, verdicts);
    } else if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      VerdictReport report =
          new VerdictReport(color, output.columns(host), options.has(CommandFlags.EXPLAIN));
      printer.print(report.text(verdicts) + VerdictReport.summary(verdicts), List.of());
    } else {
      List<Column<VerdictRow>> columns =
          !options.has(CommandFlags.EXPLAIN)
              ? Verdicts.COLUMNS
              : options.has(CommandFlags.ALL) ? Verdicts.EXPLAINED : Verdicts.TESTED;
      printer.rows(Verdicts.of(verdicts, base, columns, List.of()));
    }
    return isContradicted(verdicts) ? ExitCode.NO : ExitCode.OK;
  }

  /** A list of what can be checked; how much cannot is only counted. */
  private static void printReview(
      Host host, Options options, FactBase base, List<VerdictRow> verdicts) {
    Printer printer = new Printer(host, options);
    OutputOptions output = options.output();
    DeskReview review = DeskReview.of(verdicts);
    if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      printer.print(new ReviewReport(color, output.columns(host)).text(review), List.of());
    } else {
      List<Column<VerdictRow>> columns =
          options.has(CommandFlags.EXPLAIN) ? Verdicts.EXPLAINED : Verdicts.REVIEWED;
      printer.summary(Verdicts.of(review.rows(), base, columns, List.of(review.summary())));
    }
  }

  private static boolean isContradicted(List<VerdictRow> verdicts) {
    for (VerdictRow verdict : verdicts) {
      if (verdict.finding().verdict() == Verdict.CONTRADICTED) {
        return true;
      }
    }
    return false;
  }

  private static List<VerdictRow> verdicts(
      Options options, FactBase base, List<ProseInput> inputs) {
    LocalDate today = options.clocks().today();
    String written = options.value(CommandFlags.WRITTEN);
    Clocks clocks = new Clocks(null, today, base.end());
    LocalDate day = written == null ? null : new DateArgument(base, clocks).day(written);
    ProseReader reader = new ProseReader(base);
    List<VerdictRow> verdicts = new ArrayList<>();
    for (ProseInput input : inputs) {
      add(input, base, reader, day, options, verdicts);
    }
    return verdicts;
  }

  private static void add(
      ProseInput input,
      FactBase base,
      ProseReader reader,
      LocalDate day,
      Options options,
      List<VerdictRow> verdicts) {
    boolean all = options.has(CommandFlags.ALL);
    boolean near = options.has(CommandFlags.REVIEW) || (all && options.has(CommandFlags.EXPLAIN));
    boolean says = day == null && !input.isPlain();
    LocalDate written = says ? ProseReader.dayOf(input.text()) : day;
    LinePlaces lines = new LinePlaces(input.name(), input.text());
    List<PlacedFinding> findings;
    if (near) {
      findings = reader.readNear(input.text(), input.isPlain(), written);
    } else if (LongText.isLong(input.text())) {
      findings = LongText.read(base, reader, input.text(), input.isPlain(), written, all);
    } else {
      findings = reader.read(input.text(), input.isPlain(), written, all);
    }
    for (PlacedFinding found : findings) {
      verdicts.add(found.row(lines));
    }
  }
}
