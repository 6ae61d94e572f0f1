package factfile.cli.notes;

import factfile.cli.ask.Printer;
import factfile.cli.base.LeftNotes;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.cli.line.OutputOptions;
import factfile.cli.notes.NoteRun.Plan;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import factfile.note.NoteRows;
import factfile.note.edit.UnifiedDiff;
import factfile.note.judge.State;
import factfile.render.visible.Patches;
import factfile.render.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Mends notes in place, and says what it did and what it left. */
final class NoteRefresh {
  private final Host host;
  private final OutputOptions output;
  private final Printer printer;
  private final boolean dry;
  private final boolean force;

  NoteRefresh(Host host, Options options, Printer printer) {
    this.host = host;
    this.output = options.output();
    this.printer = printer;
    this.dry = options.has(CommandFlags.DRY_RUN);
    this.force = options.has(CommandFlags.FORCE);
  }

  /**
   * Writes what was planned, the notes that can be written; the others go to those that are left.
   *
   * @return the exit code: 3 where a note was left for a malformed marker, 1 where something in one
   *     was left
   */
  int run(NoteRun run) {
    List<NoteFinding> left = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int values = 0;
    int notes = 0;
    for (Plan plan : run.notes()) {
      CheckedNote note = plan.note();
      if (plan.isChange()) {
        if (!isWritten(plan, run.left())) {
          continue;
        }
        notes++;
      }
      text.append(
          dry ? Patches.shown(UnifiedDiff.of(note.path(), note.source(), plan.after())) : "");
      for (NoteFinding finding : NoteCommand.stale(note.findings())) {
        boolean mended =
            !note.isMalformed() && finding.mendable() && (force || finding.state() != State.EDITED);
        values += mended ? 1 : 0;
        if (mended) {
          text.append(dry ? "" : line(finding));
        } else if (!note.isMalformed() || finding.state() == State.MALFORMED) {
          left.add(finding);
        }
      }
    }
    if (dry || output.output() == Output.TEXT) {
      host.out().print(text);
      host.out().flush();
      tell(left, values, notes, run.left().count());
    } else {
      printer.rows(NoteRows.of(NoteCommand.stale(run.findings()), run.base()));
    }
    return NoteCommand.exitCode(left);
  }

  private boolean isWritten(Plan plan, LeftNotes left) {
    try {
      if (!dry) {
        plan.file().replace(plan.after());
      }
      return true;
    } catch (UserError e) {
      left.add(e);
    } catch (RuntimeException e) {
      left.add(plan.file().name(), e);
    }
    return false;
  }

  private static String line(NoteFinding finding) {
    String change =
        finding.written() == null
            ? "block written anew"
            : finding.written() + " → " + finding.recorded();
    return Visible.text(finding.position() + ": " + finding.id() + ": " + change) + "\n";
  }

  private void tell(List<NoteFinding> left, int values, int notes, int unwritten) {
    boolean color = output.isColored(host, host.terminal().stderr());
    host.err().print(new NoteReport(color, output.columns(host)).text(left));
    if (output.quiet()) {
      return;
    }
    String mended = values == 1 ? "1 marker" : values + " markers";
    String in = notes == 1 ? "1 note" : notes + " notes";
    String what =
        values == 0
            ? (unwritten == 0 ? "nothing to refresh" : "nothing was refreshed")
            : mended + " in " + in + (dry ? " would be refreshed" : " refreshed");
    host.err()
        .println(
            "factfile: " + what + (left.isEmpty() ? "" : "; " + left.size() + " left as above"));
  }
}
