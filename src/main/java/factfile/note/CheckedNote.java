package factfile.note;

import factfile.query.RecordedValues;
import java.util.ArrayList;
import java.util.List;

/**
 * A note with its markers judged.
 *
 * @param path as named by the user
 * @param source its text, with byte order mark and line endings as they are
 */
public record CheckedNote(
    String path, String source, List<NoteFinding> findings, List<Mark> marks) {
  public CheckedNote {
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /** Judges a note. */
  public static CheckedNote of(
      String path, String source, RecordedValues base, BlockAnswers blocks) {
    List<Mark> marks = new NoteJudge(base, blocks, source).marks();
    List<NoteFinding> findings = new ArrayList<>();
    for (Mark mark : marks) {
      findings.add(NoteFinding.of(path, source, mark));
    }
    return new CheckedNote(path, source, findings, marks);
  }

  public boolean isMalformed() {
    return has(State.MALFORMED);
  }

  private boolean has(State state) {
    for (Mark mark : marks) {
      if (mark.state() == state) {
        return true;
      }
    }
    return false;
  }

  /**
   * The note with what can be mended; the same text where there is nothing, or where a marker is
   * malformed: then nothing in it is touched.
   *
   * @param force whether what was edited by hand is overwritten
   */
  public String refreshed(boolean force) {
    if (isMalformed()) {
      return source;
    }
    StringBuilder text = new StringBuilder(source);
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (isMended(mark, force)) {
        List<Edit> edits = mark.edits();
        for (int j = edits.size() - 1; j >= 0; j--) {
          Edit edit = edits.get(j);
          text.replace(edit.from(), edit.to(), edit.text());
        }
      }
    }
    return text.toString();
  }

  static boolean isMended(Mark mark, boolean force) {
    return !mark.edits().isEmpty() && (force || mark.state() != State.EDITED);
  }

  /**
   * Whether the other text has the same markers, and everything outside them byte for byte.
   *
   * @param other what {@link #refreshed} made
   */
  public boolean isSameOutside(String other, RecordedValues base, BlockAnswers blocks) {
    CheckedNote again = of(path, other, base, blocks);
    return again.marks.size() == marks.size() && outside(again).equals(outside(this));
  }

  /** The text without its markers, values and blocks. */
  private static String outside(CheckedNote note) {
    StringBuilder text = new StringBuilder(note.source);
    for (int i = note.marks.size() - 1; i >= 0; i--) {
      Mark mark = note.marks.get(i);
      text.replace(mark.at(), mark.end(), "\u0000");
    }
    return text.toString();
  }
}
