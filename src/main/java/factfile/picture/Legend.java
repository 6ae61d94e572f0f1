package factfile.picture;

import factfile.chart.Drawing;
import factfile.chart.Sign;
import java.util.ArrayList;
import java.util.List;

/** What the shapes of a drawing mean: those that it has. */
final class Legend {
  private Legend() {}

  /**
   * A shape with its meaning.
   *
   * @param sign null for the day asked for, and for what is left out
   */
  record Entry(Sign sign, String look, String words) {
    /** The shape, 18 wide. */
    String sample(double x, double y) {
      if (sign != null) {
        return Shapes.sample(sign, x, y);
      }
      return "<path class=\"%s\" d=\"M%s %sv14\"/>"
          .formatted(look, Scale.number(x + 9), Scale.number(y - 7));
    }
  }

  static List<Entry> of(Drawing drawing) {
    List<Entry> entries = new ArrayList<>();
    for (Sign sign : drawing.signs()) {
      entries.add(new Entry(sign, null, sign.words()));
    }
    if (drawing.hasDays()) {
      entries.add(new Entry(null, "asked", drawing.asked().words()));
    }
    if (drawing.hasGaps()) {
      entries.add(new Entry(null, "gap", Drawing.LEFT_OUT));
    }
    return entries;
  }
}
