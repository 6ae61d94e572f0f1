package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import java.util.ArrayList;
import java.util.List;

/** An axis in characters: labels where there is room for them, over a rule with its ticks. */
final class AxisText {
  private AxisText() {}

  static List<ChartLine> of(Axis axis, Glyphs glyphs, int width) {
    ChartLine coarse = new ChartLine(glyphs, width);
    ChartLine fine = new ChartLine(glyphs, width);
    ChartLine rule = new ChartLine(glyphs, width);
    for (int i = 0; i < width; i++) {
      rule.put(i, glyphs.rule, Tone.DIM);
    }
    boolean hasCoarse = false;
    boolean hasFine = false;
    List<Axis.Tick> shown = new ArrayList<>();
    for (Axis.Tick tick : axis.ticks()) {
      ChartLine labels = tick.coarse() ? coarse : fine;
      int column = ChartLine.column(axis.at(tick.unit()), width);
      if (axis.isClear(tick, shown) && place(tick, column, labels, width)) {
        shown.add(tick);
        rule.put(column, glyphs.tick, Tone.DIM);
        hasCoarse |= tick.coarse();
        hasFine |= !tick.coarse();
      }
    }
    for (double left : axis.breaks()) {
      rule.put(ChartLine.column(left, width), glyphs.left, Tone.DIM);
    }
    List<ChartLine> lines = new ArrayList<>();
    if (hasCoarse) {
      lines.add(coarse);
    }
    if (hasFine) {
      lines.add(fine);
    }
    lines.add(rule);
    return lines;
  }

  /** From its tick to the right, or, at the end, up to its tick; false where there is no room. */
  private static boolean place(Axis.Tick tick, int column, ChartLine labels, int width) {
    int length = tick.label().length();
    int from = column + length <= width ? column : column - length + 1;
    boolean fits = from >= 0 && labels.isFree(from - 1, from + length + 1);
    if (fits) {
      labels.write(from, tick.label(), Tone.DIM);
    }
    return fits;
  }
}
