package factfile.picture;

import factfile.chart.Axis;
import factfile.chart.Gap;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** How long what an axis leaves out is, above the labels of its days on a page. */
final class PageGaps {
  /** A letter, as a share of the width of a phone. */
  private static final double LETTER = 0.022;

  /** One line, in {@code rem}. */
  private static final double LINE = 1.2;

  private PageGaps() {}

  /** How the axis makes room for them: a style of its own, or nothing. */
  static String room(Axis axis) {
    int lines = 0;
    for (int line : lines(axis)) {
      lines = Math.max(lines, line + 1);
    }
    return lines == 0 ? "" : " style=\"margin-top:" + Scale.number(lines * LINE) + "rem\"";
  }

  static String labels(Axis axis, Scale scale) {
    List<Integer> lines = lines(axis);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Gap gap = axis.gaps().get(i);
      String end = isAtEnd(gap) ? " end" : "";
      html.append(
          "<span class=\"left-out%s\" style=\"left:%s;bottom:%srem\">%s</span>"
              .formatted(
                  end,
                  scale.at(gap.place()),
                  Scale.number(LINE * (lines.get(i) + 2)),
                  Markup.html(words(gap))));
    }
    return html.toString();
  }

  private static String words(Gap gap) {
    return "⋯ " + gap.words();
  }

  private static double wide(Gap gap) {
    return LETTER * words(gap).length() + 0.03;
  }

  private static boolean isAtEnd(Gap gap) {
    return gap.place() + wide(gap) > 1;
  }

  /** The line of each, from below: as few as have room. */
  private static List<Integer> lines(Axis axis) {
    List<Integer> lines = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Gap gap : axis.gaps()) {
      double from = isAtEnd(gap) ? gap.place() - wide(gap) : gap.place();
      int line = 0;
      while (line < ends.size() && ends.get(line) > from) {
        line++;
      }
      if (line == ends.size()) {
        ends.add(0.0);
      }
      ends.set(line, from + wide(gap));
      lines.add(line);
    }
    return lines;
  }
}
