package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import factfile.render.visible.Paint;
import java.util.Arrays;

/** One line of a chart in characters: what is drawn later covers what is there. */
final class ChartLine {
  private final Glyphs glyphs;
  private final String[] cells;
  private final Tone[] tones;

  ChartLine(Glyphs glyphs, int width) {
    this.glyphs = glyphs;
    this.cells = new String[width];
    this.tones = new Tone[width];
    Arrays.fill(cells, " ");
    Arrays.fill(tones, Tone.PLAIN);
  }

  /** The column in which a place of the axis lies. */
  static int column(double place, int width) {
    return (int) Math.floor(place * (width - 1) + 0.5);
  }

  void put(int column, String glyph, Tone tone) {
    cells[column] = glyph;
    tones[column] = tone;
  }

  /** The same, only where a stroke of that style is drawn. */
  void putOver(Style style, int column, String glyph, Tone tone) {
    if (cells[column].equals(glyphs.of(style))) {
      put(column, glyph, tone);
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
      if (!cells[i].equals(" ")) {
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
      put(column(from, cells.length), glyphs.nothing, Glyphs.tone(stroke.style()));
    } else {
      // A bar ends where its number is, so it has the columns up to there and not the next.
      int first = (int) Math.min(cells.length - 1L, Math.round(from * cells.length));
      fill(stroke, first, Math.max(first, (int) Math.round(to * cells.length) - 1));
    }
  }

  private void fill(Stroke stroke, int first, int last) {
    Tone tone = Glyphs.tone(stroke.style());
    for (int i = first; i <= last; i++) {
      put(i, glyphs.of(stroke.style()), tone);
    }
    if (stroke.from() == Double.NEGATIVE_INFINITY) {
      put(first, glyphs.before, tone);
    }
    if (stroke.to() == Double.POSITIVE_INFINITY) {
      put(last, glyphs.after, tone);
    }
  }

  /**
   * The line, its neighbours of one tone painted together.
   *
   * @param whole whether blanks at the end belong to it
   */
  String text(boolean color, boolean whole) {
    int end = cells.length;
    while (!whole && end > 0 && cells[end - 1].equals(" ")) {
      end--;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= end; i++) {
      if (i == end || tones[i] != tones[from]) {
        String run = String.join("", Arrays.asList(cells).subList(from, i));
        text.append(Paint.on(run, tones[from], color));
        from = i;
      }
    }
    return text.toString();
  }
}
