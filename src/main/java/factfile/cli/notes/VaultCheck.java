package factfile.cli.notes;

import factfile.cli.ask.Printer;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.LeftNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.cli.line.Catalog;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.model.base.FactBase;
import factfile.store.KeptFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code note check --prose}: the markers of notes, and beside them their sentences. */
final class VaultCheck {
  private final Host host;
  private final Catalog catalog;
  private final Options options;

  VaultCheck(Host host, Catalog catalog, Options options) {
    this.host = host;
    this.catalog = catalog;
    this.options = options;
  }

  /** Checks them and prints what is found; the exit code. */
  int run(NoteFiles notes) {
    LeftNotes left = new LeftNotes();
    List<ReadNote> read = notes.all(left);
    left.addAll(notes.left());
    int code = ExitCode.OK;
    if (!read.isEmpty()) {
      code = check(read, left);
    } else if (left.count() == 0) {
      code = report(new VaultFindings(options.has(CommandFlags.ALL)), null);
    }
    return left.tell(host, code);
  }

  private int check(List<ReadNote> notes, LeftNotes left) {
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output()).named();
        Question question = new Question(door, notes)) {
      VaultFindings found = door.answer(question);
      left.addAll(found.left());
      int code = found.isAny() ? report(found, question.base) : ExitCode.OK;
      question.kept.keep((int) TimeUnit.MILLISECONDS.toDays(host.clock().millis()));
      return code;
    }
  }

  /** What is asked of the base, and what is kept of the answer. */
  private final class Question implements Asking<VaultFindings>, AutoCloseable {
    private final BaseDoor door;
    private final List<ReadNote> notes;
    private KeptFindings kept = KeptFindings.NONE;
    private FactBase base;

    Question(BaseDoor door, List<ReadNote> notes) {
      this.door = door;
      this.notes = notes;
    }

    @Override
    public VaultFindings of(FactBase asked) {
      close();
      base = asked;
      kept = door.findings();
      boolean all = options.has(CommandFlags.ALL);
      VaultFindings found = new VaultFindings(all);
      NoteRun run = NoteRun.of(host, catalog, options, base, marked(), false);
      ProgressLine progress = ProgressLine.on(host, options.output().quiet());
      found.add(notes, run, new ProseRun(kept).judge(base, notes, all, found.left(), progress));
      return found;
    }

    private List<ReadNote> marked() {
      List<ReadNote> marked = new ArrayList<>();
      for (ReadNote note : notes) {
        if (note.isMarked()) {
          marked.add(note);
        }
      }
      return marked;
    }

    @Override
    public void close() {
      kept.close();
    }
  }

  private int report(VaultFindings found, FactBase base) {
    Printer printer = new Printer(host, options);
    OutputOptions output = options.output();
    boolean explain = options.has(CommandFlags.EXPLAIN);
    if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      VaultReport report = new VaultReport(color, output.columns(host), explain);
      printer.print(report.text(found), List.of());
    } else {
      printer.rows(VaultRows.of(found.shown(), base, explain));
    }
    int markers = NoteCommand.exitCode(found.markers());
    return found.isContradicted() ? Math.max(markers, ExitCode.NO) : markers;
  }
}
