package factfile.picture;

import factfile.chart.Drawing;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the shapes of a drawing mean: those that it has. */
final class Key {
  private Key() {}

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
    Set<Style> used = EnumSet.noneOf(Style.class);
    boolean days = false;
    boolean broken = false;
    for (Lane lane : drawing.lanes()) {
      days |= lane.axis().isOfDays();
      broken |= !lane.axis().breaks().isEmpty();
      for (Mark mark : lane.marks()) {
        for (Stroke stroke : mark.strokes()) {
          used.add(stroke.style());
        }
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Style style : used) {
      entries.add(new Entry(style, null, style.words()));
    }
    if (days) {
      entries.add(new Entry(null, "asked", drawing.asked().words()));
    }
    if (broken) {
      entries.add(new Entry(null, "gap", "days left out"));
    }
    return entries;
  }
}
