package factfile.cli;

import factfile.cli.NoteFiles.ReadNote;
import factfile.model.FactBase;
import factfile.model.Nearest;
import factfile.note.BlockAnswers;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import factfile.note.NoteRows;
import factfile.note.State;
import factfile.query.RecordedValues;
import factfile.render.Format;
import factfile.render.Visible;
import factfile.store.DamagedSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Values and blocks in notes: {@code note check} finds what is stale, {@code note refresh} mends
 * it.
 */
final class NoteCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "note",
            "Values written in notes, held against the base; refreshed in place.",
            "factfile note check notes/",
            "factfile note check march.md -o sarif",
            "factfile note refresh --dry-run notes/",
            "factfile note refresh march.md")
        .takes(
            Definition.Operand.some(
                "check|refresh FILE", "What to do, then notes or folders of notes."))
        .with(Flag.DRY_RUN, Flag.FORCE, Flag.ALL, Flag.TODAY)
        .writing(Flag.REPORT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<String> columns() {
    return NoteRows.COLUMNS;
  }

  @Override
  public int run(Host host, Arguments arguments) {
    boolean refresh = isRefresh(arguments);
    OutputOptions output = OutputOptions.of(arguments);
    Printer printer = new Printer(host, output, RowOptions.NONE);
    printer.check();
    NoteFiles notes = NoteFiles.of(host, arguments.words().subList(1, arguments.words().size()));
    for (String link : notes.skipped()) {
      host.err().println("factfile: " + Visible.text(link) + " leads out of the folder: skipped");
    }
    List<ReadNote> marked = notes.marked();
    if (marked.isEmpty()) {
      return report(host, arguments, printer, List.of(), null);
    }
    try (BaseOpener opener = new BaseOpener(host, BaseOptions.of(arguments), output).named()) {
      Checked checked;
      try {
        checked = check(host, arguments, opener.open(), marked);
      } catch (DamagedSnapshot e) {
        checked = check(host, arguments, opener.read(), marked);
      }
      return refresh
          ? new NoteRefresh(host, arguments, printer).run(checked, marked)
          : report(host, arguments, printer, checked.findings(), checked.base());
    }
  }

  private static boolean isRefresh(Arguments arguments) {
    String verb = arguments.words().get(0);
    if (!verb.equals("check") && !verb.equals("refresh")) {
      String nearest = Nearest.to(verb, List.of("check", "refresh"));
      throw UserError.usage(
          "`note` does not know `" + verb + "`",
          nearest == null
              ? "factfile note check FILE…, or note refresh FILE…"
              : "did you mean `" + nearest + "`?");
    }
    if (arguments.words().size() < 2) {
      throw UserError.usage("`note " + verb + "` of which note?", "name files or folders");
    }
    boolean refresh = verb.equals("refresh");
    for (Flag flag : new Flag[] {Flag.DRY_RUN, Flag.FORCE}) {
      if (!refresh && arguments.has(flag)) {
        throw UserError.usage(
            flag.longName() + " belongs to `note refresh`", "`note check` writes nothing anyway");
      }
    }
    return refresh;
  }

  /**
   * Notes, judged.
   *
   * @param notes as they were read, and judged, in the same order
   */
  record Checked(
      FactBase base, RecordedValues values, BlockAnswers blocks, List<CheckedNote> notes) {
    List<NoteFinding> findings() {
      List<NoteFinding> findings = new ArrayList<>();
      for (CheckedNote note : notes) {
        findings.addAll(note.findings());
      }
      return findings;
    }
  }

  private static Checked check(
      Host host, Arguments arguments, FactBase base, List<ReadNote> marked) {
    RecordedValues values = new RecordedValues(base, ClockOptions.of(arguments).today(host));
    BlockAnswers blocks = new CommandAnswers(host, arguments, base);
    List<CheckedNote> checked = new ArrayList<>();
    for (ReadNote note : marked) {
      checked.add(CheckedNote.of(note.name(), note.text(), values, blocks));
    }
    return new Checked(base, values, blocks, checked);
  }

  private static int report(
      Host host, Arguments arguments, Printer printer, List<NoteFinding> findings, FactBase base) {
    OutputOptions output = OutputOptions.of(arguments);
    List<NoteFinding> shown = arguments.has(Flag.ALL) ? findings : stale(findings);
    if (output.format() == Format.TEXT && output.fields() == null) {
      boolean color = output.isColored(host, host.terminal().stdout());
      new Pager(host, output.noPager())
          .print(
              new NoteReport(color, output.columns(host)).text(shown)
                  + NoteReport.summary(findings));
    } else {
      printer.print(NoteRows.of(shown, base));
    }
    return exitCode(findings);
  }

  static List<NoteFinding> stale(List<NoteFinding> findings) {
    List<NoteFinding> stale = new ArrayList<>();
    for (NoteFinding finding : findings) {
      if (finding.state() != State.CURRENT) {
        stale.add(finding);
      }
    }
    return stale;
  }

  static int exitCode(List<NoteFinding> findings) {
    int code = ExitCode.OK;
    for (NoteFinding finding : findings) {
      if (finding.state() == State.MALFORMED) {
        return ExitCode.INPUT;
      }
      code = finding.state() == State.CURRENT ? code : ExitCode.NO;
    }
    return code;
  }
}
