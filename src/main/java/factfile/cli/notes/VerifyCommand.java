package factfile.cli.notes;

import factfile.cli.ask.Printer;
import factfile.cli.base.BaseOpener;
import factfile.cli.base.LinePlaces;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.ClockOptions;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.model.FactBase;
import factfile.prose.Finding;
import factfile.prose.PlainText;
import factfile.prose.Prose;
import factfile.prose.Verdict;
import factfile.prose.VerdictRow;
import factfile.prose.Verdicts;
import factfile.query.DateArgument;
import factfile.query.KnownBy;
import factfile.query.QueryError;
import factfile.render.Format;
import factfile.render.JsonTree;
import factfile.store.DamagedSnapshot;
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
            "pandoc -t plain draft.docx | factfile verify --written 2024-10-22")
        .takes(
            Definition.Operand.any(
                "TEXT|FILE", "Sentences, files or folders of notes; without any, stdin is read."))
        .with(
            Flag.ALL, Flag.EXPLAIN, Flag.WRITTEN, Flag.URL, Flag.AUTHOR, Flag.KNOWN_BY, Flag.TODAY)
        .writing(Flag.VERDICTS)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<String> columns() {
    return Verdicts.COLUMNS;
  }

  @Override
  public int run(Host host, Arguments arguments) {
    OutputOptions output = OutputOptions.of(arguments);
    Printer printer = new Printer(host, output, RowOptions.NONE);
    boolean review = isReview(arguments);
    if (!review) {
      printer.check();
    }
    List<ProseInput> inputs = ProseInput.of(host, arguments.words());
    try (BaseOpener opener = new BaseOpener(host, BaseOptions.of(arguments), output).named()) {
      try {
        return print(host, arguments, printer, known(host, arguments, opener.open()), inputs);
      } catch (DamagedSnapshot e) {
        return print(host, arguments, printer, known(host, arguments, opener.read()), inputs);
      }
    }
  }

  private static boolean isReview(Arguments arguments) {
    boolean review = Flag.CLAIM_REVIEW.equals(arguments.value(Flag.VERDICTS));
    boolean named = arguments.has(Flag.URL) && arguments.has(Flag.AUTHOR);
    if (review && !named) {
      throw UserError.usage(
          "a ClaimReview says where it is published, and by whom",
          "add --url ADDRESS --author NAME");
    }
    if (!review && (arguments.has(Flag.URL) || arguments.has(Flag.AUTHOR))) {
      throw UserError.usage(
          "--url and --author belong to a ClaimReview", "add -o " + Flag.CLAIM_REVIEW);
    }
    return review;
  }

  private static FactBase known(Host host, Arguments arguments, FactBase base) {
    ClockOptions clocks = ClockOptions.of(arguments);
    LocalDate publishedBy = clocks.knownBy(clocks.today(host));
    return KnownBy.of(base, publishedBy).base();
  }

  private static int print(
      Host host, Arguments arguments, Printer printer, FactBase base, List<ProseInput> inputs) {
    List<VerdictRow> verdicts = verdicts(host, arguments, base, inputs);
    OutputOptions output = OutputOptions.of(arguments);
    if (isReview(arguments)) {
      host.out()
          .print(
              JsonTree.of(
                  Verdicts.claimReviews(
                      verdicts,
                      arguments.value(Flag.URL),
                      arguments.value(Flag.AUTHOR),
                      ClockOptions.of(arguments).today(host))));
      host.out().flush();
    } else if (output.format() == Format.TEXT && output.fields() == null) {
      boolean color = output.isColored(host, host.terminal().stdout());
      VerdictReport report =
          new VerdictReport(color, output.columns(host), arguments.has(Flag.EXPLAIN));
      new Pager(host, output.noPager())
          .print(report.text(verdicts) + VerdictReport.summary(verdicts));
    } else {
      printer.print(Verdicts.of(verdicts, base, arguments.has(Flag.EXPLAIN)));
    }
    return isContradicted(verdicts) ? ExitCode.NO : ExitCode.OK;
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
      Host host, Arguments arguments, FactBase base, List<ProseInput> inputs) {
    LocalDate today = ClockOptions.of(arguments).today(host);
    String written = arguments.value(Flag.WRITTEN);
    LocalDate day = written == null ? null : new DateArgument(today).day(written);
    Prose prose = new Prose(base);
    List<VerdictRow> verdicts = new ArrayList<>();
    for (ProseInput input : inputs) {
      add(input, prose, day, arguments.has(Flag.ALL), verdicts);
    }
    return verdicts;
  }

  private static void add(
      ProseInput input, Prose prose, LocalDate day, boolean all, List<VerdictRow> verdicts) {
    List<Passage> passages;
    LocalDate written = day;
    if (input.isPlain()) {
      passages = PlainText.passages(input.text());
    } else {
      Note note = Note.read(input.text());
      passages = note.passages();
      written = day == null ? ofFrontMatter(note.date()) : day;
    }
    LinePlaces lines = new LinePlaces(input.name(), input.text());
    for (Passage passage : passages) {
      for (Finding finding : prose.judge(passage, written, all)) {
        int offset = passage.place(finding.offset());
        verdicts.add(new VerdictRow(finding, lines.position(offset), lines.line(offset), offset));
      }
    }
  }

  /** The day of a note; null where it gives none, or none that can be read. */
  private static LocalDate ofFrontMatter(String date) {
    if (date == null || date.length() < 10) {
      return null;
    }
    try {
      return new DateArgument(LocalDate.EPOCH).day(date.substring(0, 10));
    } catch (QueryError e) {
      // Somebody else's key, in somebody else's format: the note is read without a day.
      return null;
    }
  }
}
