package factfile.picture;

import factfile.chart.Axis;
import factfile.chart.Mark;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import java.util.Locale;

/** Strokes as SVG shapes: points have a fixed size, lengths go with the scale. */
final class Shapes {
  /** The least length, as a share of the axis. */
  private static final double SEEN = 0.004;

  /** That of a dashed outline: a shorter one looks like a slip of the pen. */
  private static final double OUTLINE = 0.026;

  private final Scale scale;
  private final Axis axis;

  Shapes(Scale scale, Axis axis) {
    this.scale = scale;
    this.axis = axis;
  }

  /**
   * All strokes of a mark.
   *
   * @param y of their middle
   */
  String of(Mark mark, double y) {
    StringBuilder shapes = new StringBuilder();
    for (Stroke stroke : mark.strokes()) {
      append(stroke, y, shapes);
    }
    return shapes.toString();
  }

  private void append(Stroke stroke, double y, StringBuilder shapes) {
    double from = axis.at(Math.min(stroke.from(), stroke.to()));
    double to = axis.at(Math.max(stroke.from(), stroke.to()));
    Style style = stroke.style();
    if (style.isPoint()) {
      shapes.append(point(style, from, y));
      return;
    }
    double height = height(style);
    double least = axis.isOfDays() && style == Style.MAYBE ? OUTLINE : SEEN;
    double longer = Math.max(0, least - (to - from));
    double left = axis.isOfDays() ? from - longer / 2 : from;
    shapes.append(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>"
            .formatted(
                name(style),
                scale.at(left),
                Scale.number(y - height / 2),
                scale.length(to - from + longer),
                Scale.number(height),
                Scale.number(axis.isOfDays() ? height / 2 : 1)));
    appendOpen(stroke, from, to, y, shapes);
  }

  /** An arrow where a stroke goes on beyond the drawing. */
  private void appendOpen(Stroke stroke, double from, double to, double y, StringBuilder shapes) {
    String look = stroke.style() == Style.MAYBE ? "on doubtful" : "on";
    if (stroke.from() == Double.NEGATIVE_INFINITY) {
      shapes.append(at(from, y, "<path class=\"" + look + "\" d=\"M4 -7L-6 0L4 7Z\"/>"));
    }
    if (stroke.to() == Double.POSITIVE_INFINITY) {
      shapes.append(at(to, y, "<path class=\"" + look + "\" d=\"M-4 -7L6 0L-4 7Z\"/>"));
    }
  }

  private static double height(Style style) {
    return switch (style) {
      case SPAN -> 5;
      case WINDOW -> 3;
      case MAYBE, BAR, ROUGH -> 11;
      default -> throw new IllegalArgumentException(style + " is a point");
    };
  }

  private String point(Style style, double place, double y) {
    String look = "class=\"" + name(style) + "\"";
    return at(
        place,
        y,
        switch (style) {
          case DAY, MAYBE_DAY -> "<circle " + look + " r=\"4.5\"/>";
          case DUE, MAYBE_DUE -> "<path " + look + " d=\"M0 -7L7 0L0 7L-7 0Z\"/>";
          case MISSED -> "<path " + look + " d=\"M-5 -5L5 5M5 -5L-5 5\"/>";
          case OUTCOME -> "<rect " + look + " x=\"-5\" y=\"-5\" width=\"10\" height=\"10\"/>";
          default -> "<rect " + look + " x=\"-1.5\" y=\"-7\" width=\"3\" height=\"14\"/>";
        });
  }

  /** A shape around its own origin: places may be shares of a width that nobody knows yet. */
  private String at(double place, double y, String shape) {
    return "<svg x=\"%s\" y=\"%s\" overflow=\"visible\">%s</svg>"
        .formatted(scale.at(place), Scale.number(y), shape);
  }

  /** What a stroke is called in style sheets. */
  private static String name(Style style) {
    return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A stroke by itself, for the legend. */
  static String sample(Style style, double x, double y) {
    Shapes shapes = new Shapes(new Scale(x, 18, ""), Axis.whole());
    StringBuilder sample = new StringBuilder();
    shapes.append(
        new Stroke(style.isPoint() ? 0.5 : 0, style.isPoint() ? 0.5 : 1, style), y, sample);
    return sample.toString();
  }
}
