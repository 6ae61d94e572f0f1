package factfile.cli;

import factfile.answer.Span.Tone;
import factfile.model.Citation;
import factfile.model.Position;
import factfile.render.Visible;
import factfile.render.Width;
import java.util.List;

/** A line of a file with carets under what is meant, and what the base has instead. */
final class Excerpt {
  /** Longer lines are cut around the carets. */
  private static final int LONGEST = 100;

  private Excerpt() {}

  static void append(String line, Position position, int width, boolean color, StringBuilder text) {
    int caret = Math.min(position.column() - 1, line.length());
    int from = Math.max(0, Math.min(caret - LONGEST / 2, line.length() - LONGEST));
    int to = Math.min(line.length(), from + LONGEST);
    String number = String.valueOf(position.line());
    String before = Visible.text(line.substring(from, caret));
    String shown = before + Visible.text(line.substring(caret, to));
    int marked = Math.max(1, Math.min(width, to - caret));
    text.append("  ").append(number).append(" | ").append(shown).append('\n');
    text.append(" ".repeat(number.length() + 5 + Width.of(before)))
        .append(Ansi.paint("^".repeat(marked), Tone.BAD, color))
        .append('\n');
  }

  /** What the base has, and where from. */
  static void appendRecord(String recorded, List<Citation> cites, StringBuilder text) {
    text.append("  on record: ").append(Visible.text(recorded));
    String lead = " · ";
    for (Citation cite : cites) {
      text.append(lead).append(Visible.text(cite.text()));
      lead = " ";
    }
    text.append('\n');
  }
}
