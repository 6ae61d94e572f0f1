package factfile.picture;

import factfile.chart.Axis;
import factfile.chart.Gap;
import factfile.chart.Mark;
import factfile.chart.Sign;
import factfile.chart.SignKind;
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
      shapes.append(point(stroke.sign(), from, y));
      return;
    }
    double height = height(style);
    double least = axis.isOfDays() && style == Style.MAYBE ? OUTLINE : SEEN;
    double longer = Math.max(0, least - (to - from));
    double left = axis.isOfDays() ? from - longer / 2 : from;
    shapes.append(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>"
            .formatted(
                look(style, stroke.kind()),
                scale.at(left),
                Scale.number(y - height / 2),
                scale.length(to - from + longer),
                Scale.number(height),
                Scale.number(axis.isOfDays() ? height / 2 : 1)));
    if (style == Style.DEPRECATED) {
      shapes.append(
          "<line class=\"struck\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
              .formatted(scale.at(left), scale.at(to), Scale.number(y), Scale.number(y)));
    }
    appendCuts(from, to, y, shapes);
    appendOpen(stroke, from, to, y, shapes);
    if (stroke.head() != null) {
      shapes.append(point(stroke.head(), from, y));
    }
  }

  /** A line that goes on through what the axis leaves out is cut there. */
  private void appendCuts(double from, double to, double y, StringBuilder shapes) {
    for (Gap gap : axis.gaps()) {
      if (from < gap.place() && gap.place() < to) {
        shapes.append(at(gap.place(), y, "<path class=\"cut\" d=\"M-3 8L3 -8\"/>"));
      }
    }
  }

  /** An arrow where a stroke goes on beyond the drawing. */
  private void appendOpen(Stroke stroke, double from, double to, double y, StringBuilder shapes) {
    String look = "on " + look(stroke.style(), stroke.kind());
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
      case MAYBE, BAR, ROUGH, DISPUTED, DEPRECATED -> 11;
      default -> throw new IllegalArgumentException(style + " is a point");
    };
  }

  private String point(Sign sign, double place, double y) {
    String look = "class=\"" + look(sign.style(), sign.kind()) + "\"";
    return at(
        place,
        y,
        switch (sign.style()) {
          case MISSED -> "<path " + look + " d=\"M-5 -5L5 5M5 -5L-5 5\"/>";
          case FORMER -> "<rect " + look + " x=\"-1.5\" y=\"-7\" width=\"3\" height=\"14\"/>";
          default -> shape(sign.kind(), look);
        });
  }

  private static String shape(SignKind kind, String look) {
    return switch (kind) {
      case EVENT -> "<circle " + look + " r=\"4.5\"/>";
      case STATEMENT -> "<path " + look + " d=\"M0 -5.5L6 5H-6Z\"/>";
      case COUNT -> "<rect " + look + " x=\"-2.5\" y=\"-6\" width=\"5\" height=\"12\"/>";
      case DEADLINE -> "<path " + look + " d=\"M-1.5 -7H1.5V-1.5H6V1.5H1.5V7H-1.5Z\"/>";
      case DUE -> "<path " + look + " d=\"M0 -7L7 0L0 7L-7 0Z\"/>";
      case OUTCOME -> "<rect " + look + " x=\"-5\" y=\"-5\" width=\"10\" height=\"10\"/>";
      case RESOLUTION -> "<path " + look + " d=\"M0 5.5L6 -5H-6Z\"/>";
      case TERM -> "<path " + look + " d=\"M0 -7L2 -2L7 0L2 2L0 7L-2 2L-7 0L-2 -2Z\"/>";
    };
  }

  /** A shape around its own origin: places may be shares of a width that nobody knows yet. */
  private String at(double place, double y, String shape) {
    return "<svg x=\"%s\" y=\"%s\" overflow=\"visible\">%s</svg>"
        .formatted(scale.at(place), Scale.number(y), shape);
  }

  /** What a stroke is called in style sheets: by its style, and by its kind. */
  private static String look(Style style, SignKind kind) {
    String look = style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind == null ? look : look + " of-" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** A stroke by itself, for the legend. */
  static String sample(Sign sign, double x, double y) {
    Shapes shapes = new Shapes(new Scale(x, 18, ""), Axis.whole());
    StringBuilder sample = new StringBuilder();
    boolean point = sign.style().isPoint();
    shapes.append(
        new Stroke(point ? 0.5 : 0, point ? 0.5 : 1, sign.style(), sign.kind()), y, sample);
    return sample.toString();
  }
}
