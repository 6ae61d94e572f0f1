package factfile.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries the edits of a note before anybody relies on them: a mark whose edits do not make it
 * current, or touch what is not theirs, loses them and is told instead.
 */
final class Settling {
  private final KnownValues base;
  private final BlockAnswers blocks;
  private final String source;

  Settling(KnownValues base, BlockAnswers blocks, String source) {
    this.base = base;
    this.blocks = blocks;
    this.source = source;
  }

  /** The marks of the note, those that cannot be mended told so. */
  List<Mark> settled() {
    List<Mark> marks = marks(source);
    for (boolean force : new boolean[] {true, false}) {
      boolean same = refreshed(source, marks, true).equals(refreshed(source, marks, false));
      List<Mark> tried = !force && same ? marks : tried(marks, force);
      while (!tried.equals(marks)) {
        marks = tried;
        tried = tried(marks, force);
      }
    }
    return marks;
  }

  private List<Mark> marks(String text) {
    return new NoteJudge(base, blocks, text).marks();
  }

  /** The same marks where all edits are right; else with fewer edits. */
  private List<Mark> tried(List<Mark> marks, boolean force) {
    String text = refreshed(source, marks, force);
    if (text.equals(source) || hasMalformed(marks)) {
      return marks;
    }
    List<Mark> again = marks(text);
    boolean kept = again.size() == marks.size() && new OutsideGuard(source, text).isKept();
    List<Mark> settled = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean wanted = isMended(mark, force);
      boolean right = kept ? again.get(i).state() == State.CURRENT : isRightAlone(mark, i, force);
      settled.add(wanted && !right ? mark.unmendable() : mark);
    }
    // What is right alone, but not together, is not mended at all.
    return settled.equals(marks) && !kept ? unmendable(marks, force) : settled;
  }

  private boolean isRightAlone(Mark mark, int index, boolean force) {
    if (!isMended(mark, force)) {
      return true;
    }
    String text = refreshed(source, List.of(mark), true);
    List<Mark> again = marks(text);
    return index < again.size()
        && again.get(index).state() == State.CURRENT
        && new OutsideGuard(source, text).isKept();
  }

  private static List<Mark> unmendable(List<Mark> marks, boolean force) {
    List<Mark> left = new ArrayList<>();
    for (Mark mark : marks) {
      left.add(isMended(mark, force) ? mark.unmendable() : mark);
    }
    return left;
  }

  static boolean hasMalformed(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.state() == State.MALFORMED) {
        return true;
      }
    }
    return false;
  }

  static boolean isMended(Mark mark, boolean force) {
    return !mark.edits().isEmpty() && (force || mark.state() != State.EDITED);
  }

  /**
   * A text with the edits of its marks made, which are in its order.
   *
   * @param force whether what was edited by hand is overwritten
   */
  static String refreshed(String source, List<Mark> marks, boolean force) {
    StringBuilder text = new StringBuilder(source.length() + 64);
    int at = 0;
    for (Mark mark : marks) {
      List<Edit> edits = isMended(mark, force) ? mark.edits() : List.of();
      for (Edit edit : edits) {
        text.append(source, at, edit.from()).append(edit.text());
        at = edit.to();
      }
    }
    return text.append(source, at, source.length()).toString();
  }
}
