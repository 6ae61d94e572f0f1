package factfile.cli;

import factfile.cli.NoteCommand.Checked;
import factfile.cli.NoteFiles.ReadNote;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import factfile.note.NoteRows;
import factfile.note.State;
import factfile.note.UnifiedDiff;
import factfile.render.Format;
import factfile.render.Visible;
import java.util.ArrayList;
import java.util.List;

/** Mends notes in place, and says what it did and what it left. */
final class NoteRefresh {
  private final Host host;
  private final OutputOptions output;
  private final Printer printer;
  private final boolean dry;
  private final boolean force;

  NoteRefresh(Host host, Arguments arguments, Printer printer) {
    this.host = host;
    this.output = OutputOptions.of(arguments);
    this.printer = printer;
    this.dry = arguments.has(Flag.DRY_RUN);
    this.force = arguments.has(Flag.FORCE);
  }

  /**
   * @param marked the notes that were read
   * @return the exit code: 3 where a note was left for a malformed marker, 1 where something in one
   *     was left
   */
  int run(Checked checked, List<ReadNote> marked) {
    List<NoteFinding> left = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int values = 0;
    int notes = 0;
    for (int i = 0; i < marked.size(); i++) {
      CheckedNote note = checked.notes().get(i);
      String after = note.refreshed(force);
      if (!after.equals(note.source())) {
        mend(marked.get(i), note, after, checked);
        notes++;
      }
      text.append(dry ? UnifiedDiff.of(note.path(), note.source(), after) : "");
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
    if (dry || output.format() == Format.TEXT) {
      host.out().print(text);
      host.out().flush();
      tell(left, values, notes);
    } else {
      printer.print(NoteRows.of(NoteCommand.stale(checked.findings()), checked.base()));
    }
    return NoteCommand.exitCode(left);
  }

  private void mend(ReadNote file, CheckedNote note, String after, Checked checked) {
    if (!note.isSameOutside(after, checked.values(), checked.blocks())) {
      throw new IllegalStateException(
          file.name() + " would not keep everything outside its markers; it is left as it is");
    }
    if (!dry) {
      file.replace(after);
    }
  }

  private static String line(NoteFinding finding) {
    String change =
        finding.written() == null
            ? "block written anew"
            : finding.written() + " → " + finding.recorded();
    return Visible.text(finding.position() + ": " + finding.id() + ": " + change) + "\n";
  }

  private void tell(List<NoteFinding> left, int values, int notes) {
    boolean color = output.isColored(host, host.terminal().stderr());
    host.err().print(new NoteReport(color, output.columns(host)).text(left));
    if (output.quiet()) {
      return;
    }
    String mended = values == 1 ? "1 marker" : values + " markers";
    String in = notes == 1 ? "1 note" : notes + " notes";
    String what =
        values == 0
            ? "nothing to refresh"
            : mended + " in " + in + (dry ? " would be refreshed" : " refreshed");
    host.err()
        .println(
            "factfile: " + what + (left.isEmpty() ? "" : "; " + left.size() + " left as above"));
  }
}
