package factfile.picture;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.chart.Axis;
import factfile.chart.Drawing;
import factfile.chart.Gap;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.model.record.Source;
import factfile.render.page.Origin;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing as a picture: the chart on the left, what each row says on the right; in a narrow one
 * the chart of each row below its words.
 */
public final class SvgChart {
  /** The width that a picture has where none is asked for, in pixels. */
  public static final int USUAL_WIDTH = 960;

  /** Below it there would be no room for the words of an axis. */
  public static final int NARROWEST = 240;

  private static final int LINE = 18;
  private static final int GAP = 9;
  private static final Typeset FACE = new Typeset(13);
  private static final Typeset SMALL = new Typeset(11);
  private static final Typeset TITLE = new Typeset(20);
  private static final Typeset HEADING = new Typeset(14);

  private final Drawing drawing;
  private final String base;
  private final SvgLayout layout;
  private final Scale scale;
  private final StringBuilder body = new StringBuilder();
  private double y;

  private SvgChart(Drawing drawing, String base, int width) {
    this.drawing = drawing;
    this.base = base;
    this.layout = new SvgLayout(width);
    this.scale = layout.scale();
    this.y = layout.margin();
  }

  /**
   * The whole document.
   *
   * @param base the title of the base
   * @param width in pixels
   */
  public static String of(Drawing drawing, String base, int width) {
    return new SvgChart(drawing, base, width).document();
  }

  private String document() {
    y -= 8;
    appendBold(drawing.title(), TITLE, "title", 24);
    appendSmall(base);
    y += 10;
    Axis axis = null;
    for (Lane lane : drawing.lanes()) {
      draw(lane, lane.axis() != axis);
      axis = lane.axis();
    }
    appendTold();
    if (drawing.lanes().isEmpty() && drawing.told().isEmpty()) {
      y += LINE;
      body.append(SvgText.line(layout.margin(), y, "dim", "Nothing found."));
    }
    appendFooter();
    long height = Math.round(y + layout.margin());
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
        <title>%s</title>
        <desc>%s</desc>
        <style>
        %s</style>
        <rect class="ground" width="100%%" height="100%%"/>
        %s</svg>
        """
        .formatted(
            layout.width(),
            height,
            layout.width(),
            height,
            Markup.html(drawing.title()),
            Markup.html(described()),
            ChartStyle.ofPicture(),
            body);
  }

  /** For who cannot see it: its rows, as they are worded. */
  private String described() {
    List<Mark> marks = new ArrayList<>();
    for (Lane lane : drawing.lanes()) {
      marks.addAll(lane.marks());
    }
    marks.addAll(drawing.told());
    List<String> rows = new ArrayList<>();
    for (Mark mark : marks) {
      rows.add(SvgText.plain(mark.lead()) + ": " + SvgText.plain(mark.wording()));
    }
    return String.join("; ", rows);
  }

  private void appendBold(String words, Typeset face, String look, int line) {
    for (List<Span> each : face.lines(List.of(Span.strong(words)), layout.inner())) {
      y += line;
      body.append(SvgText.line(layout.margin(), y, look, SvgText.plain(each)));
    }
  }

  private void draw(Lane lane, boolean withAxis) {
    appendHeading(lane.heading());
    Axis axis = lane.axis();
    if (withAxis) {
      SvgAxis.Drawn drawn = SvgAxis.of(axis, layout, y);
      body.append(drawn.body());
      y = drawn.bottom();
    }
    double top = y;
    StringBuilder rows = new StringBuilder();
    for (Mark mark : lane.marks()) {
      rows.append(layout.isNarrow() ? below(mark, axis) : beside(mark, axis));
    }
    if (!layout.isNarrow()) {
      body.append(grid(axis, top));
    }
    body.append(rows);
  }

  private void appendHeading(String heading) {
    if (heading != null) {
      y += 8;
      appendBold(heading, HEADING, "heading", LINE);
      y += 4;
    }
  }

  /** The day asked for, and what is left out, from there down. */
  private String grid(Axis axis, double top) {
    StringBuilder grid = new StringBuilder();
    for (Gap gap : axis.gaps()) {
      grid.append(
          "<rect class=\"break\" x=\"%s\" y=\"%s\" width=\"8\" height=\"%s\"/>\n"
              .formatted(
                  Scale.number(layout.margin() + gap.place() * layout.chart() - 4),
                  Scale.number(top),
                  Scale.number(y - top)));
    }
    if (axis.isOfDays()) {
      grid.append(
          "<path class=\"asked\" d=\"M%s %sV%s\"/>\n"
              .formatted(
                  scale.at(axis.at(drawing.asked().unit())), Scale.number(top), Scale.number(y)));
    }
    return grid.toString();
  }

  private String beside(Mark mark, Axis axis) {
    StringBuilder row = new StringBuilder("<g>");
    y += GAP;
    row.append(new Shapes(scale, axis).of(mark, y + LINE / 2.0));
    row.append(words(mark, layout.words(), layout.wordsWidth()));
    return row.append("</g>\n").toString();
  }

  private String below(Mark mark, Axis axis) {
    StringBuilder row = new StringBuilder("<g>");
    y += GAP;
    row.append(words(mark, layout.words(), layout.wordsWidth()));
    double top = y;
    y += LINE;
    row.append(grid(axis, top));
    row.append(new Shapes(scale, axis).of(mark, top + LINE / 2.0));
    return row.append("</g>\n").toString();
  }

  /** What a mark says, and where that is from. */
  private String words(Mark mark, double x, double width) {
    StringBuilder row = new StringBuilder();
    List<Span> said = new ArrayList<>(mark.lead());
    said.add(Span.plain("  "));
    said.addAll(mark.wording());
    double used = append(said, x, width, row);
    for (Detail detail : mark.details()) {
      List<Span> told = new ArrayList<>();
      if (detail.label() != null) {
        told.add(Span.dim(detail.label() + "  "));
      }
      told.addAll(detail.text());
      used = append(told, x, width, row);
    }
    List<List<Span>> origin = SMALL.lines(List.of(Span.dim(origin(mark.entry()))), width);
    boolean fits = origin.size() == 1 && used + SMALL.width(origin.get(0)) + 16 <= width;
    for (List<Span> line : origin) {
      y += fits ? 0 : LINE - 2;
      row.append(SvgText.upTo(x + width, y - 4, "small", SvgText.plain(line).stripTrailing()));
    }
    return row.toString();
  }

  /** How much of its last line is used. */
  private double append(List<Span> said, double x, double width, StringBuilder row) {
    double used = 0;
    for (List<Span> line : FACE.lines(said, width)) {
      y += LINE;
      row.append(SvgText.spans(x, y - 4, line));
      used = FACE.width(line);
    }
    return used;
  }

  private static String origin(Entry entry) {
    return Origin.of(entry, true, " · ");
  }

  private void appendTold() {
    if (drawing.told().isEmpty()) {
      return;
    }
    y += 10;
    appendHeading(Drawing.TOLD);
    for (Mark mark : drawing.told()) {
      y += GAP;
      body.append("<g>").append(words(mark, layout.margin(), layout.inner())).append("</g>\n");
    }
  }

  private void appendFooter() {
    y += 12;
    double left = layout.margin();
    double x = left;
    y += LINE;
    for (Legend.Entry entry : Legend.of(drawing)) {
      List<List<Span>> words = SMALL.lines(List.of(Span.dim(entry.words())), layout.inner() - 26.0);
      double wide = 26 + SMALL.width(words.get(0)) + 18;
      if (x > left && x + wide - 18 > left + layout.inner()) {
        x = left;
        y += LINE;
      }
      body.append(entry.sample(x, y - 4));
      body.append(SvgText.line(x + 26, y, "small", SvgText.plain(words.get(0))));
      for (List<Span> more : words.subList(1, words.size())) {
        y += LINE;
        body.append(SvgText.line(x + 26, y, "small", SvgText.plain(more)));
      }
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
    for (List<Span> line : SMALL.lines(List.of(Span.dim(sentence)), layout.inner())) {
      y += LINE;
      body.append(SvgText.line(layout.margin(), y, "small", SvgText.plain(line)));
    }
  }
}
