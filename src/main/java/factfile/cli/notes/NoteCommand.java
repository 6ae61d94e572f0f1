package factfile.cli.notes;

import factfile.answer.Column;
import factfile.cli.ask.Printer;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.LeftNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.edit.Replacement;
import factfile.model.base.FactBase;
import factfile.model.text.Nearest;
import factfile.note.NoteFinding;
import factfile.note.NoteRows;
import factfile.note.judge.State;
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
            "factfile note check --prose vault/",
            "factfile note refresh --dry-run notes/",
            "factfile note refresh march.md")
        .takes(
            Definition.Operand.some(
                "check|refresh FILE", "What to do, then notes or folders of notes."))
        .with(
            CommandFlags.PROSE,
            CommandFlags.ALL,
            CommandFlags.EXPLAIN,
            CommandFlags.DRY_RUN,
            CommandFlags.FORCE,
            Flag.TODAY)
        .writing(Output.rowsAnd(Output.SARIF))
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return NoteRows.COLUMNS;
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return VaultRows.EXPLAINED;
  }

  @Override
  public int run(Host host, Options options) {
    boolean refresh = isRefresh(options);
    Printer printer = new Printer(host, options);
    NoteFiles notes = NoteFiles.of(host, options.words().subList(1, options.words().size()));
    notes.tellSkipped();
    if (options.has(CommandFlags.PROSE)) {
      return new VaultCheck(host, catalog, options).run(notes);
    }
    if (refresh && !options.has(CommandFlags.DRY_RUN)) {
      notes.folders().forEach(Replacement::sweep);
    }
    LeftNotes left = new LeftNotes();
    List<ReadNote> marked = notes.marked(left);
    boolean unread = notes.left().count() + left.count() > 0;
    boolean nothingRead = unread && notes.files().size() == left.count();
    left.addAll(notes.left());
    int code = ExitCode.OK;
    if (!marked.isEmpty()) {
      code = judge(host, options, printer, marked, left);
    } else if (!nothingRead) {
      code = report(host, options, printer, List.of(), null);
    }
    return left.tell(host, code);
  }

  private int judge(
      Host host, Options options, Printer printer, List<ReadNote> marked, LeftNotes left) {
    NoteRefresh refresh = isRefresh(options) ? new NoteRefresh(host, options, printer) : null;
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output()).named()) {
      NoteRun run =
          door.answer(
              new Asking<NoteRun>() {
                @Override
                public NoteRun of(FactBase base) {
                  return NoteRun.of(host, catalog, options, base, marked, refresh != null);
                }
              });
      int code = ExitCode.OK;
      if (refresh != null) {
        code = refresh.run(run);
      } else if (!run.notes().isEmpty()) {
        code = report(host, options, printer, run.findings(), run.base());
      }
      left.addAll(run.left());
      return code;
    }
  }

  private static boolean isRefresh(Options options) {
    String verb = options.words().get(0);
    if (!verb.equals("check") && !verb.equals("refresh")) {
      String nearest = Nearest.to(verb, List.of("check", "refresh"));
      throw UserError.usage(
          "`note` does not know `" + verb + "`",
          nearest == null
              ? "factfile note check FILE…, or note refresh FILE…"
              : "did you mean `" + nearest + "`?");
    }
    if (options.words().size() < 2) {
      throw UserError.usage("`note " + verb + "` of which note?", "name files or folders");
    }
    boolean refresh = verb.equals("refresh");
    if (refresh && options.has(CommandFlags.PROSE)) {
      throw UserError.usage(
          "--prose belongs to `note check`",
          "see them with `note check --prose`, and mend them by hand");
    }
    if (options.has(CommandFlags.EXPLAIN) && !options.has(CommandFlags.PROSE)) {
      throw UserError.usage(
          "--explain tells the tests of sentences, and none are read", "add --prose");
    }
    for (Flag flag : new Flag[] {CommandFlags.DRY_RUN, CommandFlags.FORCE}) {
      if (!refresh && options.has(flag)) {
        throw UserError.usage(
            flag.longName() + " belongs to `note refresh`", "`note check` writes nothing anyway");
      }
    }
    return refresh;
  }

  private static int report(
      Host host, Options options, Printer printer, List<NoteFinding> findings, FactBase base) {
    OutputOptions output = options.output();
    List<NoteFinding> shown = options.has(CommandFlags.ALL) ? findings : stale(findings);
    if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      NoteReport report = new NoteReport(color, output.columns(host));
      printer.print(report.text(shown) + NoteReport.summary(findings), List.of());
    } else {
      printer.rows(NoteRows.of(shown, base));
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
