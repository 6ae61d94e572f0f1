package factfile.model.date;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Marks of a date whose parts stand in round brackets, as the draft of 2012 had them. A mark behind
 * brackets is about all that stands in them; another one about all parts to its left that stand in
 * none.
 */
final class EdtfDraftGroups {
  /** By their bits: doubtful, rough, both. */
  private static final String MARKS = "?~%";

  private final String date;
  private final StringBuilder[] parts = new StringBuilder[3];
  private final int[] marks = new int[3];
  private final boolean[] grouped = new boolean[3];
  private final Deque<Integer> open = new ArrayDeque<>();

  /** The part that is being read. */
  private int part;

  /** The first part of the group that has just been closed; -1 behind anything else. */
  private int closed = -1;

  /**
   * @param date made of digits, {@code X}, hyphens, marks and brackets
   */
  EdtfDraftGroups(String date) {
    this.date = date;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new StringBuilder();
    }
  }

  /** The date without brackets; the same text where they do not fit. */
  String rewritten() {
    for (int i = 0; i < date.length(); i++) {
      if (!read(date.charAt(i))) {
        return date;
      }
    }
    return open.isEmpty() ? written() : date;
  }

  private boolean read(char c) {
    int mark = MARKS.indexOf(c) + 1;
    if (mark > 0) {
      mark(mark);
      return true;
    }
    int group = closed;
    closed = -1;
    if (c == '(') {
      open.push(part);
      return parts[part].length() == 0;
    }
    if (c == ')') {
      return !open.isEmpty() && close();
    }
    boolean sign = part == 0 && parts[0].length() == 0;
    if (c == '-' && !sign) {
      part++;
      return part < parts.length;
    }
    parts[part].append(c);
    return group < 0;
  }

  private boolean close() {
    closed = open.pop();
    for (int i = closed; i <= part; i++) {
      grouped[i] = true;
    }
    return parts[part].length() > 0;
  }

  private void mark(int mark) {
    boolean isBefore = parts[part].length() == 0;
    for (int i = closed >= 0 ? closed : isBefore ? part : 0; i <= part; i++) {
      if (closed >= 0 || !grouped[i]) {
        marks[i] |= mark;
      }
    }
  }

  private String written() {
    boolean alike = true;
    for (int i = 1; i <= part; i++) {
      alike &= marks[i] == marks[0];
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i <= part; i++) {
      written.append(i == 0 ? "" : "-").append(alike ? "" : sign(marks[i])).append(parts[i]);
    }
    return written.append(alike ? sign(marks[0]) : "").toString();
  }

  private static String sign(int mark) {
    return mark == 0 ? "" : MARKS.substring(mark - 1, mark);
  }
}
