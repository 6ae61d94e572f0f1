package factfile.render.chart;

import factfile.answer.Detail;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.chart.Axis;
import factfile.chart.Drawing;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.chart.Sign;
import factfile.chart.Stroke;
import factfile.chart.Stroke.Style;
import factfile.render.page.Origin;
import factfile.render.visible.Paint;
import factfile.render.visible.TonedLines;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A drawing in characters: the chart on the left and what each row says on the right; on a narrow
 * page the chart of each row stands above its words.
 */
public final class TextChart {
  /** A page that is narrower has chart and words one above the other. */
  private static final int BESIDE = 72;

  private static final int LEAST = 24;
  private static final int MOST = 72;
  private static final int GAP = 2;
  private static final int HANG = 2;

  /** After so many rows the axis is drawn again. */
  private static final int FAR = 12;

  private final Drawing drawing;
  private final ChartPage page;
  private final Glyphs glyphs;
  private final boolean beside;
  private final int chart;
  private final int words;
  private final int labels;
  private final boolean airy;
  private final SortedSet<Sign> seen = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  private TextChart(Drawing drawing, ChartPage page) {
    this.drawing = drawing;
    this.page = page;
    this.glyphs = page.ascii() ? Glyphs.ASCII : Glyphs.UNICODE;
    this.beside = page.width() >= BESIDE;
    this.chart = beside ? Math.max(LEAST, Math.min(MOST, page.width() * 2 / 5)) : page.width();
    this.words = beside ? page.width() - chart - GAP : page.width();
    int label = 0;
    int details = 0;
    int marks = 0;
    for (Lane lane : drawing.lanes()) {
      marks += lane.marks().size();
      for (Mark mark : lane.marks()) {
        details += mark.details().size();
        label = Math.max(label, label(mark));
      }
    }
    for (Mark mark : drawing.told()) {
      label = Math.max(label, label(mark));
    }
    this.labels = label;
    this.airy = !beside || details > marks;
  }

  private static int label(Mark mark) {
    int label = 0;
    for (Detail detail : mark.details()) {
      label = Math.max(label, Width.of(detail.label()));
    }
    return label;
  }

  /** The whole text; no line is wider than the page. */
  public static String of(Drawing drawing, ChartPage page) {
    return new TextChart(drawing, page).draw();
  }

  private String draw() {
    if (drawing.lanes().isEmpty() && drawing.told().isEmpty()) {
      text.append("Nothing found.\n");
    }
    Axis axis = null;
    int since = 0;
    for (Lane lane : drawing.lanes()) {
      text.append(text.length() == 0 ? "" : "\n");
      if (lane.heading() != null) {
        appendWrapped(lane.heading(), Tone.STRONG);
      }
      if (lane.axis() != axis || since > FAR) {
        axis = lane.axis();
        since = 0;
        for (ChartLine line : AxisText.of(axis, glyphs, chart)) {
          text.append(line.text(page.color(), false)).append('\n');
        }
      }
      boolean first = true;
      for (Mark mark : lane.marks()) {
        if (airy && !first) {
          text.append(beside ? background(axis).text(page.color(), false) : "").append('\n');
        }
        append(mark, axis);
        first = false;
        since++;
      }
    }
    appendKey();
    appendTold();
    appendNotices();
    return text.toString();
  }

  private void append(Mark mark, Axis axis) {
    ChartLine drawn = background(axis);
    for (Stroke stroke : mark.strokes()) {
      drawn.draw(stroke, axis);
    }
    if (axis.isOfDays()) {
      // Within a time given, the day is what the reader looks for.
      int column = ChartLine.column(axis.at(drawing.asked().unit()), chart);
      drawn.putOver(Style.WINDOW, column, glyphs.asked, Tone.STRONG);
      drawn.putGaps(axis);
    }
    drawn.addSigns(seen);
    List<List<Span>> lines = lines(mark, words);
    if (!beside) {
      text.append(drawn.text(page.color(), false)).append('\n');
    }
    for (int i = 0; i < lines.size(); i++) {
      List<Span> line = lines.get(i);
      if (beside) {
        ChartLine left = i == 0 ? drawn : background(axis);
        text.append(left.text(page.color(), true)).append(" ".repeat(GAP));
      }
      append(line);
    }
  }

  private void append(List<Span> line) {
    for (Span span : line) {
      text.append(Paint.on(span.text(), span.tone(), page.color()));
    }
    text.append('\n');
  }

  private ChartLine background(Axis axis) {
    ChartLine line = new ChartLine(glyphs, chart);
    if (axis.isOfDays()) {
      int column = ChartLine.column(axis.at(drawing.asked().unit()), chart);
      line.put(column, glyphs.asked, Tone.DIM);
    }
    return line;
  }

  /** What stands beside a mark: its words, its details, where it is from. */
  private List<List<Span>> lines(Mark mark, int width) {
    List<Span> said = new ArrayList<>(mark.lead());
    said.add(Span.plain("  "));
    said.addAll(mark.wording());
    List<List<Span>> lines = new ArrayList<>();
    addHanging(TonedLines.of(said, width - HANG), 0, lines);
    for (Detail detail : mark.details()) {
      addDetail(detail, width, lines);
    }
    String from = Origin.of(mark.entry(), true, glyphs.dot);
    List<Span> origin = List.of(Span.dim(Visible.line(from)));
    List<Span> last = lines.get(lines.size() - 1);
    int gap = width - TonedLines.widthOf(last) - TonedLines.widthOf(origin);
    if (mark.details().isEmpty() && gap >= GAP) {
      last.add(Span.plain(" ".repeat(gap)));
      last.addAll(origin);
    } else {
      addHanging(TonedLines.of(origin, width - HANG), HANG, lines);
    }
    return lines;
  }

  private void addDetail(Detail detail, int width, List<List<Span>> lines) {
    int indent = HANG + labels + GAP;
    List<List<Span>> wrapped = TonedLines.of(detail.text(), width - indent);
    List<Span> first = new ArrayList<>();
    first.add(Span.plain(" ".repeat(HANG)));
    first.add(Span.dim(detail.label()));
    first.add(Span.plain(" ".repeat(indent - HANG - Width.of(detail.label()))));
    first.addAll(wrapped.get(0));
    lines.add(first);
    addHanging(wrapped.subList(1, wrapped.size()), indent, lines);
  }

  /** Lines, all but the first of the row indented. */
  private static void addHanging(List<List<Span>> wrapped, int indent, List<List<Span>> lines) {
    for (List<Span> line : wrapped) {
      List<Span> hanging = new ArrayList<>();
      int blanks = lines.isEmpty() ? 0 : Math.max(HANG, indent);
      if (blanks > 0) {
        hanging.add(Span.plain(" ".repeat(blanks)));
      }
      hanging.addAll(line);
      lines.add(hanging);
    }
  }

  private void appendKey() {
    List<String> key = new ArrayList<>();
    for (Sign sign : seen) {
      key.add(glyphs.of(sign) + " " + sign.words());
    }
    if (drawing.hasDays()) {
      key.add(glyphs.asked + " " + drawing.asked().words());
    }
    if (drawing.hasGaps()) {
      key.add(glyphs.gap + " " + Drawing.LEFT_OUT);
    }
    if (!key.isEmpty()) {
      text.append('\n');
      appendFilled(key);
    }
  }

  /** As many to a line as have room; each stays whole. */
  private void appendFilled(List<String> items) {
    String line = items.get(0);
    for (String item : items.subList(1, items.size())) {
      String longer = line + "   " + item;
      if (Width.of(longer) > page.width()) {
        appendWrapped(line, Tone.DIM);
        line = item;
      } else {
        line = longer;
      }
    }
    appendWrapped(line, Tone.DIM);
  }

  /** Over the whole width of the page. */
  private void appendTold() {
    if (drawing.told().isEmpty()) {
      return;
    }
    text.append(text.length() == 0 ? "" : "\n");
    appendWrapped(Drawing.TOLD, Tone.STRONG);
    for (Mark mark : drawing.told()) {
      for (List<Span> line : lines(mark, page.width())) {
        append(line);
      }
    }
  }

  private void appendNotices() {
    if (!drawing.notices().isEmpty()) {
      text.append('\n');
    }
    for (String notice : drawing.notices()) {
      appendWrapped(notice, Tone.DIM);
    }
  }

  private void appendWrapped(String sentence, Tone tone) {
    TonedLines.append(new Span(sentence, tone), page.width(), page.color(), text);
  }
}
