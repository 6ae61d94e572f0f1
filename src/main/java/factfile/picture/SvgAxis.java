package factfile.picture;

import factfile.chart.Axis;
import factfile.chart.Gap;
import java.util.ArrayList;
import java.util.List;

/** An axis of a picture: labels where there is room for them, over a rule that ends at its gaps. */
final class SvgAxis {
  private static final int LINE = 14;
  private static final Typeset SMALL = new Typeset(11);

  private final Axis axis;
  private final SvgLayout layout;
  private final Scale scale;
  private final StringBuilder body = new StringBuilder();
  private double y;

  private SvgAxis(Axis axis, SvgLayout layout, double y) {
    this.axis = axis;
    this.layout = layout;
    this.scale = layout.scale();
    this.y = y;
  }

  /**
   * An axis as it is drawn.
   *
   * @param bottom where its rule is
   */
  record Drawn(String body, double bottom) {}

  static Drawn of(Axis axis, SvgLayout layout, double y) {
    SvgAxis drawn = new SvgAxis(axis, layout, y);
    drawn.draw();
    return new Drawn(drawn.body.toString(), drawn.y);
  }

  private void draw() {
    y += 4;
    appendGaps();
    boolean coarse = false;
    for (Axis.Tick tick : axis.ticks()) {
      coarse |= tick.coarse();
    }
    List<Axis.Placed> shown = new ArrayList<>();
    y += LINE;
    if (coarse) {
      appendLabels(true, shown);
      y += LINE;
    }
    appendLabels(false, shown);
    y += 6;
    appendRule();
  }

  /** How long each is, above its place: in as few lines as have room. */
  private void appendGaps() {
    List<Double> ends = new ArrayList<>();
    for (Gap gap : axis.gaps()) {
      String words = "⋯ " + gap.words();
      double wide = SMALL.width(words);
      double from = within(place(gap.place()) - SMALL.width("⋯") / 2, wide);
      int line = 0;
      while (line < ends.size() && ends.get(line) + 8 > from) {
        line++;
      }
      if (line == ends.size()) {
        ends.add(0.0);
      }
      ends.set(line, from + wide);
      body.append(SvgText.line(from, y + LINE * (line + 1), "small", words));
    }
    y += LINE * ends.size();
  }

  private double place(double share) {
    return layout.margin() + share * layout.chart();
  }

  private double within(double from, double wide) {
    return Math.max(layout.margin(), Math.min(from, layout.margin() + layout.chart() + 8 - wide));
  }

  /** Labels that have room; those with the best claim to it come first. */
  private void appendLabels(boolean coarse, List<Axis.Placed> shown) {
    List<double[]> taken = new ArrayList<>();
    for (Axis.Tick tick : axis.ticks()) {
      double wide = SMALL.width(tick.label());
      double at = place(axis.at(tick.unit()));
      double[] room = axis.room(tick.unit());
      double end = room[1] == 1 ? place(1) + 8 : place(room[1]) - 4;
      double from = Math.min(at, end - wide);
      boolean free = tick.coarse() == coarse && axis.isClear(tick, from, shown);
      free &= from >= (room[0] == 0 ? layout.margin() : place(room[0]) + 4);
      for (double[] other : taken) {
        free &= from > other[1] + 6 || from + wide < other[0] - 6;
      }
      if (free) {
        shown.add(new Axis.Placed(tick, from));
        taken.add(new double[] {from, from + wide});
        body.append(SvgText.line(from, y, "small", tick.label()));
        body.append(
            "<path class=\"rule\" d=\"M%s %sv4\"/>\n"
                .formatted(Scale.number(at), Scale.number(y + (coarse ? LINE + 2 : 2))));
      }
    }
  }

  private void appendRule() {
    double from = 0;
    for (Gap gap : axis.gaps()) {
      double half = 4.0 / layout.chart();
      appendRule(from, gap.place() - half);
      from = gap.place() + half;
      for (double end : new double[] {gap.place() - half, from}) {
        body.append(
            "<path class=\"rule\" d=\"M%s %sl5 -8\"/>\n"
                .formatted(Scale.number(place(end) - 2.5), Scale.number(y + 4)));
      }
    }
    appendRule(from, 1);
  }

  private void appendRule(double from, double to) {
    body.append(
        "<path class=\"rule\" d=\"M%s %sh%s\"/>\n"
            .formatted(scale.at(from), Scale.number(y), scale.length(to - from)));
  }
}
