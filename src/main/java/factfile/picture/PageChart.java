package factfile.picture;

import factfile.answer.Span;
import factfile.chart.Axis;
import factfile.chart.Drawing;
import factfile.chart.Gap;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.query.words.DateWords;
import factfile.render.text.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing as rows of a page, each with its strokes beside it, under an axis that stays in sight.
 */
final class PageChart {
  private static final Scale STRIP = new Scale(0, 100, "%");
  private static final double MIDDLE = 14;

  private final PageSection section;
  private final Drawing drawing;
  private final PageRow rows;
  private final boolean brief;
  private final StringBuilder html;

  PageChart(PageSection section, PageRow rows, boolean brief, StringBuilder html) {
    this.section = section;
    this.drawing = section.drawing();
    this.rows = rows;
    this.brief = brief;
    this.html = html;
  }

  void append() {
    for (Lane lane : drawing.lanes()) {
      html.append("<div class=\"lane\">\n");
      if (lane.heading() != null) {
        html.append("<h3>").append(Markup.html(lane.heading())).append("</h3>\n");
      }
      if (!brief) {
        appendAxis(lane.axis());
        appendGround(lane.axis());
      }
      appendMarks(lane);
      html.append("</div>\n");
    }
    if (!brief) {
      appendLegend();
    }
    appendTold();
  }

  /** What is no drawing. */
  private void appendTold() {
    if (drawing.told().isEmpty()) {
      return;
    }
    html.append("<h3>").append(Drawing.TOLD).append("</h3>\n<div>\n");
    for (Mark mark : drawing.told()) {
      html.append(
          rows.of(mark.row(), mark.entry(), mark.lead(), mark.wording(), mark.details(), ""));
    }
    html.append("</div>\n");
  }

  /** As the days go, a day is said once; under a heading of its own, each row says its day. */
  private void appendMarks(Lane lane) {
    String open = null;
    for (Mark mark : lane.marks()) {
      String day = lane.heading() == null ? day(mark) : null;
      if (day == null || !day.equals(open)) {
        html.append(open == null ? "" : "</div>\n");
        open = day;
        if (day != null) {
          html.append("<div class=\"day\"><h3>").append(Markup.html(day)).append("</h3>\n");
        }
      }
      html.append(
          rows.of(
              mark.row(),
              mark.entry(),
              day == null ? mark.lead() : rest(mark.lead(), day),
              mark.wording(),
              mark.details(),
              brief ? "" : strip(mark, lane.axis())));
    }
    html.append(open == null ? "" : "</div>\n");
  }

  /** The day that a row stands under: itself, or how it is told where it is not one. */
  private String day(Mark mark) {
    LocalDate single = section.facts().get(mark.row()).day();
    String told = mark.lead().get(0).text();
    String day = single == null ? told : DateWords.of(single);
    return told.equals(day) || told.startsWith(day + ",") ? day : told;
  }

  /** What is left to say of when it was. */
  private static List<Span> rest(List<Span> lead, String day) {
    List<Span> rest = new ArrayList<>(lead);
    Span first = rest.remove(0);
    if (!first.text().equals(day)) {
      rest.add(0, new Span(first.text().substring(day.length() + 1).strip(), first.tone()));
    }
    return rest;
  }

  private static String strip(Mark mark, Axis axis) {
    return "<div class=\"strip\"><svg aria-hidden=\"true\">"
        + new Shapes(STRIP, axis).of(mark, MIDDLE)
        + "</svg></div>";
  }

  /** What goes through all rows: where the axis leaves something out, and the day asked for. */
  private void appendGround(Axis axis) {
    html.append("<svg class=\"ground\" aria-hidden=\"true\">");
    for (Gap gap : axis.gaps()) {
      html.append(
          "<rect class=\"break\" x=\"%s\" y=\"0\" width=\"8\" height=\"100%%\"/>"
              .formatted(STRIP.at(gap.place())));
    }
    if (axis.isOfDays()) {
      String at = STRIP.at(axis.at(drawing.asked().unit()));
      html.append(
          "<line class=\"asked\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"100%%\"/>".formatted(at, at));
    }
    html.append("</svg>\n");
  }

  /** Labels that have room at the width of a phone; those with the best claim come first. */
  private void appendAxis(Axis axis) {
    String look = axis.isOfDays() ? "axis" : "axis low";
    html.append("<div class=\"").append(look).append("\" aria-hidden=\"true\"");
    html.append(PageGaps.room(axis)).append("><div>").append(PageGaps.labels(axis, STRIP));
    List<double[]> taken = new ArrayList<>();
    List<Axis.Placed> shown = new ArrayList<>();
    for (Axis.Tick tick : axis.ticks()) {
      double wide = 0.025 * tick.label().length() + 0.03;
      double at = axis.at(tick.unit());
      double[] room = axis.room(tick.unit());
      boolean end = at + wide > room[1];
      double from = end ? at - wide : at;
      boolean free = from >= room[0] && axis.isClear(tick, from, shown);
      for (double[] other : taken) {
        boolean sameLine = (other[2] == 1) == tick.coarse();
        free &= !sameLine || from > other[1] || from + wide < other[0];
      }
      if (free) {
        shown.add(new Axis.Placed(tick, from));
        taken.add(new double[] {from, from + wide, tick.coarse() ? 1 : 0});
        String place = (tick.coarse() ? "coarse " : "") + (end ? "end" : "");
        html.append(
            "<span class=\"%s\" style=\"left:%s\">%s</span>"
                .formatted(place.strip(), STRIP.at(at), Markup.html(tick.label())));
      }
    }
    html.append("</div></div>\n");
  }

  private void appendLegend() {
    html.append("<div class=\"key\">");
    for (Legend.Entry entry : Legend.of(drawing)) {
      html.append("<span><svg aria-hidden=\"true\">")
          .append(entry.sample(3, 7))
          .append("</svg> ")
          .append(Markup.html(entry.words()))
          .append("</span>\n");
    }
    html.append("</div>\n");
  }
}
