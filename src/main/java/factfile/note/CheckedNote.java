package factfile.note;

import factfile.note.guard.OutsideGuard;
import factfile.note.judge.JudgedMarker;
import factfile.note.judge.KnownValues;
import factfile.note.judge.NoteJudge;
import factfile.note.marker.AskedOnce;
import factfile.note.marker.BlockAnswers;
import factfile.query.answers.RecordedValues;
import java.util.ArrayList;
import java.util.List;

/**
 * A note with its markers judged.
 *
 * @param path as named by the user
 * @param source its text, with byte order mark and line endings as they are
 */
public record CheckedNote(
    String path, String source, List<NoteFinding> findings, List<JudgedMarker> marks) {
  public CheckedNote {
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /** Judges a note. */
  public static CheckedNote of(
      String path, String source, RecordedValues base, BlockAnswers blocks) {
    List<JudgedMarker> marks =
        new Settling(new KnownValues(base), new AskedOnce(blocks), source).settled();
    MarkedLines lines = new MarkedLines(path, source);
    List<NoteFinding> findings = new ArrayList<>();
    for (JudgedMarker mark : marks) {
      findings.add(NoteFinding.of(mark, lines));
    }
    return new CheckedNote(path, source, findings, marks);
  }

  public boolean isMalformed() {
    return Settling.hasMalformed(marks);
  }

  /**
   * The note with what can be mended; the same text where there is nothing, or where a marker is
   * malformed: then nothing in it is touched.
   *
   * @param force whether what was edited by hand is overwritten
   */
  public String refreshed(boolean force) {
    return isMalformed() ? source : Settling.refreshed(source, marks, force);
  }

  /**
   * Whether the other text has the same markers, and everything outside them byte for byte.
   *
   * @param other what {@link #refreshed} made
   */
  public boolean isSameOutside(String other, RecordedValues base, BlockAnswers blocks) {
    List<JudgedMarker> again = new NoteJudge(new KnownValues(base), blocks, other).marks();
    return again.size() == marks.size() && new OutsideGuard(source, other).isKept();
  }
}
