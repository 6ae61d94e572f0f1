package factfile.cli.base;

import factfile.answer.Span.Tone;
import factfile.cli.host.Ansi;
import factfile.model.part.Citation;
import factfile.model.text.Position;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.util.List;

/** A line of a file with carets under what is meant, and what the base has instead. */
public final class Excerpt {
  /** Longer lines are cut around the carets. */
  private static final int LONGEST = 100;

  private static final int SHORTEST = 10;

  /** Two blanks, and what stands between the number of the line and the line. */
  private static final int MARGIN = 5;

  private final int columns;
  private final boolean color;

  /**
   * @param columns where the line has to end; {@link Integer#MAX_VALUE} for anywhere
   */
  public Excerpt(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  /** A line with what is wrong in it. */
  public void append(String line, Position position, int width, StringBuilder text) {
    append(line, position, width, Tone.BAD, text);
  }

  /**
   * @param tone of the carets
   */
  public void append(String line, Position position, int width, Tone tone, StringBuilder text) {
    String number = String.valueOf(position.line());
    int longest = Math.max(SHORTEST, Math.min(LONGEST, columns - number.length() - MARGIN));
    int caret = Math.min(position.column() - 1, line.length());
    int from = Math.max(0, Math.min(caret - longest / 2, line.length() - longest));
    int to = Math.min(line.length(), from + longest);
    String before = Visible.text(line.substring(from, caret));
    String shown = before + Visible.text(line.substring(caret, to));
    int marked = Math.max(1, Math.min(width, to - caret));
    text.append("  ").append(number).append(" | ").append(shown).append('\n');
    text.append(" ".repeat(number.length() + 5 + Width.of(before)))
        .append(Ansi.paint("^".repeat(marked), tone, color))
        .append('\n');
  }

  /** What the base has, and where from. */
  public static void appendRecord(String recorded, List<Citation> cites, StringBuilder text) {
    text.append("  on record: ").append(Visible.text(recorded));
    String lead = " · ";
    for (Citation cite : cites) {
      text.append(lead).append(Visible.text(cite.text()));
      lead = " ";
    }
    text.append('\n');
  }
}
