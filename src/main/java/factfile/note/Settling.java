package factfile.note;

import factfile.note.edit.Edit;
import factfile.note.guard.OutsideGuard;
import factfile.note.judge.JudgedMarker;
import factfile.note.judge.KnownValues;
import factfile.note.judge.NoteJudge;
import factfile.note.judge.State;
import factfile.note.marker.BlockAnswers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries the edits of a note before anybody relies on them: a mark whose edits do not make it
 * current, or touch what is not theirs, loses them and is told instead.
 */
final class Settling {
  /** How often a note is judged with some of its edits alone, so that none takes for ever. */
  private static final int MOST_TRIES = 40;

  private final KnownValues base;
  private final BlockAnswers blocks;
  private final String source;
  private int tries;

  Settling(KnownValues base, BlockAnswers blocks, String source) {
    this.base = base;
    this.blocks = blocks;
    this.source = source;
  }

  /** The marks of the note, those that cannot be mended told so. */
  List<JudgedMarker> settled() {
    List<JudgedMarker> marks = marks(source);
    for (boolean force : new boolean[] {true, false}) {
      boolean same = refreshed(source, marks, true).equals(refreshed(source, marks, false));
      List<JudgedMarker> tried = !force && same ? marks : tried(marks, force);
      while (!tried.equals(marks)) {
        marks = tried;
        tried = tried(marks, force);
      }
    }
    return marks;
  }

  private List<JudgedMarker> marks(String text) {
    return new NoteJudge(base, blocks, text).marks();
  }

  /** The same marks where all edits are right; else with fewer edits. */
  private List<JudgedMarker> tried(List<JudgedMarker> marks, boolean force) {
    String text = refreshed(source, marks, force);
    if (text.equals(source) || hasMalformed(marks)) {
      return marks;
    }
    List<JudgedMarker> again = marks(text);
    boolean same = again.size() == marks.size();
    Set<Integer> broken = same ? new OutsideGuard(source, text).broken() : null;
    Set<Integer> wrong = new HashSet<>();
    if (broken == null) {
      sift(marks, mended(marks, force), wrong);
    } else {
      for (int index : mended(marks, force)) {
        boolean right = again.get(index).state() == State.CURRENT;
        if (!right || broken.contains(marks.get(index).end())) {
          wrong.add(index);
        }
      }
    }
    boolean kept = broken != null && broken.isEmpty();
    // What is right alone, but not together, is not mended at all.
    return wrong.isEmpty() && !kept
        ? without(marks, Set.copyOf(mended(marks, force)))
        : without(marks, wrong);
  }

  private static List<Integer> mended(List<JudgedMarker> marks, boolean force) {
    List<Integer> mended = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (isMended(marks.get(i), force)) {
        mended.add(i);
      }
    }
    return mended;
  }

  /** Finds by halves whose edits are wrong; where that takes too long, those left all are. */
  private void sift(List<JudgedMarker> marks, List<Integer> group, Set<Integer> wrong) {
    if (group.isEmpty() || isRightAlone(marks, group)) {
      return;
    }
    if (group.size() == 1 || tries >= MOST_TRIES) {
      wrong.addAll(group);
      return;
    }
    int half = group.size() / 2;
    sift(marks, group.subList(0, half), wrong);
    sift(marks, group.subList(half, group.size()), wrong);
  }

  /** Whether the edits of some marks are right where no others are made. */
  private boolean isRightAlone(List<JudgedMarker> marks, List<Integer> group) {
    if (tries++ >= MOST_TRIES) {
      return false;
    }
    List<JudgedMarker> alone = new ArrayList<>();
    for (int index : group) {
      alone.add(marks.get(index));
    }
    String text = refreshed(source, alone, true);
    List<JudgedMarker> again = marks(text);
    boolean right = again.size() == marks.size() && new OutsideGuard(source, text).isKept();
    for (int index : group) {
      right = right && again.get(index).state() == State.CURRENT;
    }
    return right;
  }

  private static List<JudgedMarker> without(List<JudgedMarker> marks, Set<Integer> wrong) {
    List<JudgedMarker> left = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      left.add(wrong.contains(i) ? marks.get(i).unmendable() : marks.get(i));
    }
    return left;
  }

  static boolean hasMalformed(List<JudgedMarker> marks) {
    for (JudgedMarker mark : marks) {
      if (mark.state() == State.MALFORMED) {
        return true;
      }
    }
    return false;
  }

  static boolean isMended(JudgedMarker mark, boolean force) {
    return !mark.edits().isEmpty() && (force || mark.state() != State.EDITED);
  }

  /**
   * A text with the edits of its marks made, which are in its order.
   *
   * @param force whether what was edited by hand is overwritten
   */
  static String refreshed(String source, List<JudgedMarker> marks, boolean force) {
    StringBuilder text = new StringBuilder(source.length() + 64);
    int at = 0;
    for (JudgedMarker mark : marks) {
      List<Edit> edits = isMended(mark, force) ? mark.edits() : List.of();
      for (Edit edit : edits) {
        text.append(source, at, edit.from()).append(edit.text());
        at = edit.to();
      }
    }
    return text.append(source, at, source.length()).toString();
  }
}
