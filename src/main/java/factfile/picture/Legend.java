package factfile.picture;

import factfile.chart.Drawing;
import factfile.chart.Stroke.Style;
import java.util.ArrayList;
import java.util.List;

/** What the shapes of a drawing mean: those that it has. */
final class Legend {
  private Legend() {}

  /**
   * A shape with its meaning.
   *
   * @param style null for the day asked for, and for what is left out
   */
  record Entry(Style style, String look, String words) {
    /** The shape, 18 wide. */
    String sample(double x, double y) {
      if (style != null) {
        return Shapes.sample(style, x, y);
      }
      return "<path class=\"%s\" d=\"M%s %sv14\"/>"
          .formatted(look, Scale.number(x + 9), Scale.number(y - 7));
    }
  }

  static List<Entry> of(Drawing drawing) {
    List<Entry> entries = new ArrayList<>();
    for (Style style : drawing.styles()) {
      entries.add(new Entry(style, null, style.words()));
    }
    if (drawing.hasDays()) {
      entries.add(new Entry(null, "asked", drawing.asked().words()));
    }
    if (drawing.hasBreaks()) {
      entries.add(new Entry(null, "gap", Drawing.LEFT_OUT));
    }
    return entries;
  }
}
