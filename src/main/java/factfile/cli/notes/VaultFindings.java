package factfile.cli.notes;

import factfile.cli.base.LeftNotes;
import factfile.cli.base.LinePlaces;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in notes, of their markers and of their prose. What a marker or a block says of a
 * value is not told of its sentence again.
 */
final class VaultFindings {
  private final boolean all;
  private final List<VaultRow> shown = new ArrayList<>();
  private final List<NoteFinding> markers = new ArrayList<>();
  private final LeftNotes left = new LeftNotes();
  private int notes;
  private int contradicted;
  private int uncertain;
  private int supported;

  /**
   * @param all whether what needs no look is shown, too
   */
  VaultFindings(boolean all) {
    this.all = all;
  }

  /**
   * Adds notes with what was found of them.
   *
   * @param run those with markers, judged
   * @param prose of each, in their order; null where the program failed at one
   */
  void add(List<ReadNote> read, NoteRun run, List<JudgedProse> prose) {
    Map<ReadNote, CheckedNote> checked = new HashMap<>();
    for (NoteRun.Plan plan : run.notes()) {
      checked.put(plan.file(), plan.note());
    }
    left.addAll(run.left());
    for (int i = 0; i < read.size(); i++) {
      ReadNote note = read.get(i);
      JudgedProse found = prose.get(i);
      CheckedNote marked = checked.get(note);
      List<VaultRow> rows = new ArrayList<>();
      if (marked != null) {
        addMarkers(marked, rows);
      }
      // Where its markers are not known, all that they are about would be told of sentences.
      if (found != null && (marked != null || !note.isMarked())) {
        addProse(note, marked == null ? found : found.without(marked.marks()), rows);
      }
      rows.sort(new VaultRow.ByPlace());
      shown.addAll(rows);
    }
  }

  private void addMarkers(CheckedNote note, List<VaultRow> rows) {
    markers.addAll(note.findings());
    for (NoteFinding finding : all ? note.findings() : NoteCommand.stale(note.findings())) {
      rows.add(new VaultRow.OfMarker(finding));
    }
  }

  private void addProse(ReadNote note, JudgedProse prose, List<VaultRow> rows) {
    notes++;
    contradicted += prose.contradicted();
    uncertain += prose.uncertain();
    supported += prose.supported();
    List<PlacedFinding> told = all ? prose.findings() : prose.contradictions();
    LinePlaces lines = told.isEmpty() ? null : new LinePlaces(note.name(), note.text());
    for (PlacedFinding finding : told) {
      rows.add(new VaultRow.OfProse(finding.row(lines)));
    }
  }

  /** What is to be shown, note by note, each where it stands. */
  List<VaultRow> shown() {
    return shown;
  }

  /** All markers, shown or not. */
  List<NoteFinding> markers() {
    return markers;
  }

  /** Notes that the program failed at. */
  LeftNotes left() {
    return left;
  }

  /** Whether anything at all could be judged. */
  boolean isAny() {
    return notes > 0 || !markers.isEmpty();
  }

  boolean isContradicted() {
    return contradicted > 0;
  }

  /** One line on the prose. */
  String summary() {
    String of = "Prose of " + (notes == 1 ? "1 note" : notes + " notes") + ": ";
    if (contradicted + uncertain + supported == 0) {
      return of + "nothing that the base speaks of.\n";
    }
    List<String> rest = new ArrayList<>();
    if (uncertain > 0) {
      rest.add(uncertain + " uncertain");
    }
    if (supported > 0) {
      rest.add(supported + " supported");
    }
    return of
        + (contradicted == 0 ? "nothing contradicted" : contradicted + " contradicted")
        + (rest.isEmpty() ? "" : ", " + String.join(", ", rest))
        + (rest.isEmpty() || all ? ".\n" : "; `--all` lists the others.\n");
  }
}
