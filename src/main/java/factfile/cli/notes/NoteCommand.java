package factfile.cli.notes;

import factfile.cli.ask.Printer;
import factfile.cli.base.BaseOpener;
import factfile.cli.base.LeftNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Pager;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.RowOptions;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.edit.Replacement;
import factfile.model.FactBase;
import factfile.model.Nearest;
import factfile.note.NoteFinding;
import factfile.note.NoteRows;
import factfile.note.State;
import factfile.render.Format;
import factfile.store.DamagedSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Values and blocks in notes: {@code note check} finds what is stale, {@code note refresh} mends
 * it.
 */
public final class NoteCommand implements Command {
  private final Catalog catalog;

  public NoteCommand(Catalog catalog) {
    this.catalog = catalog;
  }

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
    Printer printer = new Printer(host, OutputOptions.of(arguments), RowOptions.NONE);
    printer.check();
    NoteFiles notes = NoteFiles.of(host, arguments.words().subList(1, arguments.words().size()));
    notes.tellSkipped();
    if (refresh && !arguments.has(Flag.DRY_RUN)) {
      notes.folders().forEach(Replacement::sweep);
    }
    LeftNotes left = new LeftNotes();
    List<ReadNote> marked = notes.marked(left);
    boolean unread = notes.left().count() + left.count() > 0;
    boolean nothingRead = unread && notes.files().size() == left.count();
    left.addAll(notes.left());
    int code = ExitCode.OK;
    if (!marked.isEmpty()) {
      code = judge(host, arguments, printer, marked, left);
    } else if (!nothingRead) {
      code = report(host, arguments, printer, List.of(), null);
    }
    return left.tell(host, code);
  }

  private int judge(
      Host host, Arguments arguments, Printer printer, List<ReadNote> marked, LeftNotes left) {
    NoteRefresh refresh = isRefresh(arguments) ? new NoteRefresh(host, arguments, printer) : null;
    BaseOptions options = BaseOptions.of(arguments);
    try (BaseOpener opener = new BaseOpener(host, options, OutputOptions.of(arguments)).named()) {
      NoteRun run;
      try {
        run = NoteRun.of(host, catalog, arguments, opener.open(), marked, refresh != null);
      } catch (DamagedSnapshot e) {
        run = NoteRun.of(host, catalog, arguments, opener.read(), marked, refresh != null);
      }
      int code = ExitCode.OK;
      if (refresh != null) {
        code = refresh.run(run);
      } else if (!run.notes().isEmpty()) {
        code = report(host, arguments, printer, run.findings(), run.base());
      }
      left.addAll(run.left());
      return code;
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
