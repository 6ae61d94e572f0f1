package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import factfile.chart.Gap;
import factfile.chart.Sign;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import factfile.render.visible.Paint;
import java.util.Arrays;
import java.util.Set;

/** One line of a chart in characters: what is drawn later covers what is there. */
final class ChartLine {
  private static final String BLANK = " ";
  private static final String DIM = Paint.code(Tone.DIM);

  private final Glyphs glyphs;
  private final String[] cells;
  private final String[] codes;
  private final Sign[] signs;

  ChartLine(Glyphs glyphs, int width) {
    this.glyphs = glyphs;
    this.cells = new String[width];
    this.codes = new String[width];
    this.signs = new Sign[width];
    Arrays.fill(cells, BLANK);
    Arrays.fill(codes, "");
  }

  /** The column in which a place of the axis lies. */
  static int column(double place, int width) {
    return (int) Math.floor(place * (width - 1) + 0.5);
  }

  void put(int column, String glyph, Tone tone) {
    put(column, glyph, Paint.code(tone), null);
  }

  private void put(int column, String glyph, String code, Sign sign) {
    cells[column] = glyph;
    codes[column] = code;
    signs[column] = sign;
  }

  /** The same, only where a stroke of that style is drawn. */
  void putOver(Style style, int column, String glyph, Tone tone) {
    if (signs[column] != null && signs[column].style() == style) {
      put(column, glyph, tone);
    }
  }

  /** Breaks the strokes that go on through what the axis leaves out. */
  void putGaps(Axis axis) {
    for (Gap gap : axis.gaps()) {
      int column = column(gap.place(), cells.length);
      if (signs[column] != null && !signs[column].style().isPoint()) {
        put(column, glyphs.gap, DIM, null);
      }
    }
  }

  /** What can be seen of all strokes. */
  void addSigns(Set<Sign> seen) {
    for (Sign sign : signs) {
      if (sign != null) {
        seen.add(sign);
      }
    }
  }

  /** A word that begins in a column; the line has room for it. */
  void write(int column, String word, Tone tone) {
    for (int i = 0; i < word.length(); i++) {
      put(column + i, word.substring(i, i + 1), tone);
    }
  }

  /** Whether nothing stands in the columns from the first to before the last. */
  boolean isFree(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, cells.length); i++) {
      if (!cells[i].equals(BLANK)) {
        return false;
      }
    }
    return true;
  }

  void draw(Stroke stroke, Axis axis) {
    double from = axis.at(Math.min(stroke.from(), stroke.to()));
    double to = axis.at(Math.max(stroke.from(), stroke.to()));
    if (axis.isOfDays()) {
      fill(stroke, column(from, cells.length), column(to, cells.length));
    } else if (stroke.from() == stroke.to()) {
      put(column(from, cells.length), glyphs.nothing, Glyphs.code(stroke), stroke.sign());
    } else {
      // A bar ends where its number is, so it has the columns up to there and not the next.
      int first = (int) Math.min(cells.length - 1L, Math.round(from * cells.length));
      fill(stroke, first, Math.max(first, (int) Math.round(to * cells.length) - 1));
    }
  }

  private void fill(Stroke stroke, int first, int last) {
    String code = Glyphs.code(stroke);
    for (int i = first; i <= last; i++) {
      put(i, glyphs.of(stroke.sign()), code, stroke.sign());
    }
    int head = first;
    if (stroke.from() == Double.NEGATIVE_INFINITY) {
      put(first, glyphs.before, code, stroke.sign());
      head++;
    }
    if (stroke.to() == Double.POSITIVE_INFINITY) {
      put(last, glyphs.after, code, stroke.sign());
    }
    if (stroke.head() != null && head < last) {
      put(head, glyphs.of(stroke.head()), code, stroke.head());
    }
  }

  /**
   * The line, its neighbours of one tone painted together.
   *
   * @param whole whether blanks at the end belong to it
   */
  String text(boolean color, boolean whole) {
    int end = cells.length;
    while (!whole && end > 0 && cells[end - 1].equals(BLANK)) {
      end--;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= end; i++) {
      if (i == end || !codes[i].equals(codes[from])) {
        String run = String.join("", Arrays.asList(cells).subList(from, i));
        boolean plain = !color || codes[from].isEmpty() || run.isBlank();
        text.append(plain ? run : Paint.in(codes[from], run));
        from = i;
      }
    }
    return text.toString();
  }
}
