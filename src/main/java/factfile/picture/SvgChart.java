package factfile.picture;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import factfile.chart.Drawing;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.model.record.Source;
import factfile.render.page.Origin;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing as a picture: the chart on the left, what each row says on the right. */
public final class SvgChart {
  private static final int WIDTH = 960;
  private static final int MARGIN = 24;
  private static final int CHART = 380;
  private static final int WORDS = MARGIN + CHART + 28;
  private static final int LINE = 18;
  private static final int GAP = 9;
  private static final Typeset FACE = new Typeset(13);
  private static final Typeset SMALL = new Typeset(11);

  private final Drawing drawing;
  private final String base;
  private final Scale scale = new Scale(MARGIN, CHART, "");
  private final StringBuilder body = new StringBuilder();
  private double y = MARGIN;

  private SvgChart(Drawing drawing, String base) {
    this.drawing = drawing;
    this.base = base;
  }

  /**
   * The whole document.
   *
   * @param base the title of the base
   */
  public static String of(Drawing drawing, String base) {
    return new SvgChart(drawing, base).document();
  }

  private String document() {
    y += 16;
    text(MARGIN, y, "title", drawing.title());
    appendSmall(base);
    y += 10;
    Axis axis = null;
    for (Lane lane : drawing.lanes()) {
      draw(lane, lane.axis() != axis);
      axis = lane.axis();
    }
    if (drawing.lanes().isEmpty()) {
      y += LINE;
      text(MARGIN, y, "dim", "Nothing found.");
    }
    appendFooter();
    long height = Math.round(y + MARGIN);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
        <title>%s</title>
        <desc>%s</desc>
        <style>
        %s%s</style>
        <rect class="ground" width="100%%" height="100%%"/>
        %s</svg>
        """
        .formatted(
            WIDTH,
            height,
            WIDTH,
            height,
            Markup.html(drawing.title()),
            Markup.html(described()),
            ChartStyle.STROKES,
            ChartStyle.PICTURE,
            body);
  }

  /** For who cannot see it: its rows, as they are worded. */
  private String described() {
    List<String> rows = new ArrayList<>();
    for (Lane lane : drawing.lanes()) {
      for (Mark mark : lane.marks()) {
        rows.add(plain(mark.lead()) + ": " + plain(mark.wording()));
      }
    }
    return String.join("; ", rows);
  }

  private static String plain(List<Span> spans) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans) {
      plain.append(span.text());
    }
    return plain.toString();
  }

  private void draw(Lane lane, boolean withAxis) {
    if (lane.heading() != null) {
      y += 26;
      text(MARGIN, y, "heading", lane.heading());
      y += 4;
    }
    if (withAxis) {
      appendAxis(lane.axis());
    }
    double top = y;
    StringBuilder rows = new StringBuilder();
    for (Mark mark : lane.marks()) {
      rows.append(row(mark, lane.axis()));
    }
    appendGrid(lane.axis(), top);
    body.append(rows);
  }

  private void appendAxis(Axis axis) {
    boolean coarse = false;
    for (Axis.Tick tick : axis.ticks()) {
      coarse |= tick.coarse();
    }
    List<Axis.Tick> shown = new ArrayList<>();
    y += LINE;
    if (coarse) {
      appendLabels(axis, true, shown);
      y += 14;
    }
    appendLabels(axis, false, shown);
    y += 6;
    body.append(
        "<path class=\"rule\" d=\"M%d %sh%d\"/>\n".formatted(MARGIN, Scale.number(y), CHART));
  }

  /** Labels that have room; those with the best claim to it come first. */
  private void appendLabels(Axis axis, boolean coarse, List<Axis.Tick> shown) {
    List<double[]> taken = new ArrayList<>();
    for (Axis.Tick tick : axis.ticks()) {
      double wide = SMALL.width(tick.label());
      double at = MARGIN + axis.at(tick.unit()) * CHART;
      double from = Math.min(at, MARGIN + CHART + 8 - wide);
      boolean free = tick.coarse() == coarse && axis.isClear(tick, shown);
      for (double[] other : taken) {
        free &= from > other[1] + 6 || from + wide < other[0] - 6;
      }
      if (free) {
        shown.add(tick);
        taken.add(new double[] {from, from + wide});
        text(from, y, "small", tick.label());
        body.append(
            "<path class=\"rule\" d=\"M%s %sv4\"/>\n".formatted(Scale.number(at), base(coarse)));
      }
    }
  }

  private String base(boolean coarse) {
    return Scale.number(y + (coarse ? 16 : 2));
  }

  /** The day asked for, and what is left out, down all rows of a lane. */
  private void appendGrid(Axis axis, double top) {
    for (double left : axis.breaks()) {
      body.append(
          "<rect class=\"break\" x=\"%s\" y=\"%s\" width=\"8\" height=\"%s\"/>\n"
              .formatted(
                  Scale.number(MARGIN + left * CHART - 4),
                  Scale.number(top),
                  Scale.number(y - top)));
    }
    if (axis.isOfDays()) {
      body.append(
          "<path class=\"asked\" d=\"M%s %sV%s\"/>\n"
              .formatted(
                  scale.at(axis.at(drawing.asked().unit())), Scale.number(top), Scale.number(y)));
    }
  }

  private String row(Mark mark, Axis axis) {
    StringBuilder row = new StringBuilder("<g>");
    y += GAP;
    row.append(new Shapes(scale, axis).of(mark, y + LINE / 2.0));
    List<Span> said = new ArrayList<>(mark.lead());
    said.add(Span.plain("  "));
    said.addAll(mark.wording());
    double width = WIDTH - MARGIN - WORDS;
    double used = 0;
    for (List<Span> line : FACE.lines(said, width)) {
      y += LINE;
      row.append(spans(WORDS, y - 4, line));
      used = FACE.width(line);
    }
    for (Detail detail : mark.details()) {
      used = appendDetail(detail, width, row);
    }
    String origin = origin(mark.entry());
    if (used + SMALL.width(origin) + 16 > width) {
      y += LINE - 2;
    }
    row.append(
        "<text class=\"small\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%s</text>"
            .formatted(WIDTH - MARGIN, Scale.number(y - 4), Markup.html(origin)));
    return row.append("</g>\n").toString();
  }

  private static String origin(Entry entry) {
    return Origin.of(entry, true, " · ");
  }

  /** How much of its last line is used. */
  private double appendDetail(Detail detail, double width, StringBuilder row) {
    List<Span> said = new ArrayList<>();
    if (detail.label() != null) {
      said.add(Span.dim(detail.label() + "  "));
    }
    said.addAll(detail.text());
    double used = 0;
    for (List<Span> line : FACE.lines(said, width)) {
      y += LINE;
      row.append(spans(WORDS, y - 4, line));
      used = FACE.width(line);
    }
    return used;
  }

  private static String spans(double x, double y, List<Span> line) {
    StringBuilder text = new StringBuilder();
    text.append(
        "<text x=\"%s\" y=\"%s\" xml:space=\"preserve\">"
            .formatted(Scale.number(x), Scale.number(y)));
    for (Span span : line) {
      String words = Markup.html(span.text());
      text.append(
          span.tone() == Tone.PLAIN
              ? words
              : "<tspan class=\"" + name(span.tone()) + "\">" + words + "</tspan>");
    }
    return text.append("</text>").toString();
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private void text(double x, double at, String look, String words) {
    body.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
            .formatted(look, Scale.number(x), Scale.number(at), Markup.html(words)));
  }

  private void appendFooter() {
    y += 30;
    double x = MARGIN;
    for (Legend.Entry entry : Legend.of(drawing)) {
      double wide = 26 + SMALL.width(entry.words()) + 18;
      if (x + wide > WIDTH - MARGIN) {
        x = MARGIN;
        y += LINE;
      }
      body.append(entry.sample(x, y - 4));
      text(x + 26, y, "small", entry.words());
      x += wide;
    }
    y += 4;
    for (String notice : drawing.notices()) {
      appendSmall(notice);
    }
    for (Source source : drawing.sources()) {
      appendSmall(source.id() + ": " + described(source));
    }
  }

  private static String described(Source source) {
    String named = source.publisher();
    String titled = source.headline() == null ? named : named + ", " + source.headline();
    return titled + (source.url() == null ? "" : ", " + source.url());
  }

  private void appendSmall(String sentence) {
    for (List<Span> line : SMALL.lines(List.of(Span.dim(sentence)), WIDTH - 2.0 * MARGIN)) {
      y += LINE;
      text(MARGIN, y, "small", plain(line));
    }
  }
}
