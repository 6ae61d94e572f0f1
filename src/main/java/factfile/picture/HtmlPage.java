package factfile.picture;

import factfile.answer.Answer;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.chart.Axis;
import factfile.chart.Drawing;
import factfile.chart.Gap;
import factfile.chart.Lane;
import factfile.chart.Mark;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** One page for a browser, with all that it needs: no script, no other file. */
public final class HtmlPage {
  private static final Scale STRIP = new Scale(0, 100, "%");
  private static final double MIDDLE = 18;

  private final FactBase base;
  private final List<PageSection> sections;
  private final List<String> filters;
  private final Anchors anchors;
  private final Related related;
  private final StringBuilder html = new StringBuilder();

  private HtmlPage(FactBase base, List<PageSection> sections, List<String> filters) {
    this.base = base;
    this.filters = filters;
    this.sections = sections;
    this.anchors = new Anchors(sections);
    this.related = new Related(base);
  }

  /**
   * The whole document.
   *
   * @param sections in order; those without rows are left out
   * @param filters that picked the rows, as they were typed
   */
  public static String of(FactBase base, List<PageSection> sections, List<String> filters) {
    List<PageSection> full = new ArrayList<>();
    for (PageSection section : sections) {
      if (!section.answer().rows().isEmpty()) {
        full.add(section);
      }
    }
    return new HtmlPage(base, full, filters).document();
  }

  private String document() {
    Manifest manifest = base.manifest();
    String title = Markup.html(manifest.title());
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language(manifest))
        .append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\"/>\n<title>").append(title).append("</title>\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    // Nothing is fetched, and nothing runs, whatever a base holds.
    html.append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<style>\n")
        .append(ChartStyle.STROKES)
        .append(PageStyle.CSS)
        .append("</style>\n</head>\n<body>\n<header>\n<h1>")
        .append(title)
        .append("</h1>\n");
    if (manifest.description() != null) {
      html.append("<p>").append(Markup.html(manifest.description())).append("</p>\n");
    }
    appendScope();
    appendContents();
    html.append("</header>\n<main>\n");
    for (PageSection section : sections) {
      append(section);
    }
    if (sections.isEmpty()) {
      html.append("<p>Nothing found.</p>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String language(Manifest manifest) {
    String language = manifest.language();
    return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        ? language
        : "en";
  }

  /** Which day it holds, and what of the base it shows. */
  private void appendScope() {
    List<String> scope = new ArrayList<>();
    for (PageSection section : sections) {
      Drawing drawing = section.drawing();
      if (scope.isEmpty() && drawing != null && drawing.asked() != null) {
        scope.add(drawing.asked().words());
      }
    }
    if (!filters.isEmpty()) {
      scope.add("only " + String.join(" ", filters));
    }
    if (!scope.isEmpty()) {
      String words = String.join(" · ", scope);
      html.append("<p class=\"dim\">").append(Markup.html(words)).append("</p>\n");
    }
  }

  private void appendContents() {
    html.append("<nav>");
    for (PageSection section : sections) {
      html.append(Html.link(section.anchor(), section.title())).append('\n');
    }
    html.append("</nav>\n");
  }

  private void append(PageSection section) {
    html.append("<section id=\"").append(section.anchor()).append("\">\n<h2>");
    html.append(Markup.html(section.title())).append("</h2>\n");
    PageRow rows = new PageRow(section, anchors, related);
    if (section.drawing() == null) {
      appendList(section.answer(), rows);
    } else {
      appendDrawn(section.drawing(), rows);
    }
    for (String notice : section.answer().notices()) {
      html.append("<p class=\"note\">").append(Markup.html(notice)).append("</p>\n");
    }
    html.append("</section>\n");
  }

  private void appendList(Answer<?> answer, PageRow rows) {
    html.append("<div>\n");
    String heading = null;
    for (Row row : answer.rows()) {
      Entry entry = row.entry();
      if (entry.heading() != null && !entry.heading().equals(heading)) {
        heading = entry.heading();
        html.append("<h3>").append(Markup.html(heading)).append("</h3>\n");
      }
      html.append(rows.of(row, entry, lead(entry), entry.headline(), entry.details(), ""));
    }
    html.append("</div>\n");
  }

  private static List<Span> lead(Entry entry) {
    List<Span> lead = new ArrayList<>(entry.lead());
    lead.removeIf(span -> span.text().isBlank());
    return lead;
  }

  private void appendDrawn(Drawing drawing, PageRow rows) {
    html.append("<div class=\"drawn\">\n");
    Axis axis = null;
    for (Lane lane : drawing.lanes()) {
      if (lane.heading() != null) {
        html.append("<h3>").append(Markup.html(lane.heading())).append("</h3>\n");
      }
      if (lane.axis() != axis) {
        axis = lane.axis();
        appendAxis(axis);
      }
      for (Mark mark : lane.marks()) {
        html.append(
            rows.of(
                mark.row(),
                mark.entry(),
                mark.lead(),
                mark.wording(),
                mark.details(),
                strip(mark, axis, drawing)));
      }
    }
    html.append("</div>\n");
    appendLegend(drawing);
    appendTold(drawing, rows);
  }

  /** What is no drawing. */
  private void appendTold(Drawing drawing, PageRow rows) {
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

  private static String strip(Mark mark, Axis axis, Drawing drawing) {
    StringBuilder strip = new StringBuilder("<div class=\"strip\"><svg aria-hidden=\"true\">");
    for (Gap gap : axis.gaps()) {
      strip.append(
          "<rect class=\"break\" x=\"%s\" y=\"0\" width=\"8\" height=\"100%%\"/>"
              .formatted(STRIP.at(gap.place())));
    }
    if (axis.isOfDays()) {
      String at = STRIP.at(axis.at(drawing.asked().unit()));
      strip.append(
          "<line class=\"asked\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"100%%\"/>".formatted(at, at));
    }
    return strip.append(new Shapes(STRIP, axis).of(mark, MIDDLE)).append("</svg></div>").toString();
  }

  /** Labels that have room at the width of a phone; those with the best claim come first. */
  private void appendAxis(Axis axis) {
    String look = axis.isOfDays() ? "axis" : "axis low";
    html.append("<div class=\"").append(look).append("\" aria-hidden=\"true\"");
    html.append(PageGaps.room(axis)).append('>').append(PageGaps.labels(axis, STRIP));
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
    html.append("</div>\n");
  }

  private void appendLegend(Drawing drawing) {
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
