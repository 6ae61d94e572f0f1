package factfile.render.chart;

import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import factfile.chart.Gap;
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
    List<Axis.Placed> shown = new ArrayList<>();
    for (Axis.Tick tick : axis.ticks()) {
      ChartLine labels = tick.coarse() ? coarse : fine;
      int column = ChartLine.column(axis.at(tick.unit()), width);
      int from = from(tick, column, axis, width);
      int to = from + tick.label().length();
      if (from >= 0 && axis.isClear(tick, from, shown) && labels.isFree(from - 1, to + 1)) {
        labels.write(from, tick.label(), Tone.DIM);
        shown.add(new Axis.Placed(tick, from));
        rule.put(column, glyphs.tick, Tone.DIM);
        hasCoarse |= tick.coarse();
        hasFine |= !tick.coarse();
      }
    }
    List<ChartLine> lines = new ArrayList<>(gaps(axis, glyphs, width));
    for (Gap gap : axis.gaps()) {
      rule.put(ChartLine.column(gap.place(), width), glyphs.gap, Tone.DIM);
    }
    if (hasCoarse) {
      lines.add(coarse);
    }
    if (hasFine) {
      lines.add(fine);
    }
    lines.add(rule);
    return lines;
  }

  /** How long each gap is, its sign above that on the rule: on as few lines as have room. */
  private static List<ChartLine> gaps(Axis axis, Glyphs glyphs, int width) {
    List<ChartLine> lines = new ArrayList<>();
    for (Gap gap : axis.gaps()) {
      int column = ChartLine.column(gap.place(), width);
      String sign = glyphs.gapLabel;
      String label = sign + " " + gap.words();
      int from = Math.max(0, Math.min(column, width - label.length()));
      int line = 0;
      while (line < lines.size() && !lines.get(line).isFree(from - 2, from + label.length() + 2)) {
        line++;
      }
      if (line == lines.size()) {
        lines.add(new ChartLine(glyphs, width));
      }
      lines.get(line).write(from, label, Tone.DIM);
    }
    return lines;
  }

  /**
   * Where a label begins: at its tick, or, where that is too near to a gap or the end, as far
   * before it as it has to; negative where there is no room.
   */
  private static int from(Axis.Tick tick, int column, Axis axis, int width) {
    double[] room = axis.room(tick.unit());
    int first = room[0] == 0 ? 0 : ChartLine.column(room[0], width) + 1;
    int end = room[1] == 1 ? width : ChartLine.column(room[1], width);
    int from = Math.min(column, end - tick.label().length());
    return from < first ? -1 : from;
  }
}
