package factfile.picture;

import factfile.answer.Answer;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.chart.Drawing;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * One page for a browser, with all that it needs: no other file, and a script that only picks among
 * what stands there anyway.
 */
public final class HtmlPage {
  /** From so many rows on, each is its words and its sources alone. */
  public static final int BRIEF_FROM = 5000;

  private final FactBase base;
  private final List<PageSection> sections;
  private final List<String> filters;
  private final LiveQuestion live;
  private final Anchors anchors;
  private final Related related;
  private final PageBase known;
  private final boolean brief;
  private final StringBuilder html = new StringBuilder();

  private HtmlPage(
      PageBase known, List<PageSection> sections, List<String> filters, LiveQuestion live) {
    this.known = known;
    this.base = known.base();
    this.filters = filters;
    this.live = live;
    this.sections = full(sections);
    this.anchors = new Anchors(this.sections, live == null ? null : base);
    this.related = new Related(base);
    int rows = 0;
    for (PageSection section : this.sections) {
      rows += section.answer().rows().size();
    }
    this.brief = rows >= BRIEF_FROM;
  }

  private static List<PageSection> full(List<PageSection> sections) {
    List<PageSection> full = new ArrayList<>();
    for (PageSection section : sections) {
      if (!section.answer().rows().isEmpty()) {
        full.add(section);
      }
    }
    return full;
  }

  /**
   * The whole document.
   *
   * @param sections in order; those without rows are left out
   * @param filters that picked the rows, as they were typed
   */
  public static String of(FactBase base, List<PageSection> sections, List<String> filters) {
    return new HtmlPage(PageBase.of(base), sections, filters, null).document();
  }

  /** The same where it is served: with a field for questions. */
  public static String served(PageBase base, List<PageSection> sections, LiveQuestion live) {
    return new HtmlPage(base, sections, List.of(), live).document();
  }

  private String document() {
    appendHead();
    html.append(
        live == null ? "<body>\n" : "<body data-live=\"" + Markup.html(live.revision()) + "\">\n");
    html.append("<header>\n<h1>").append(Markup.html(base.manifest().title())).append("</h1>\n");
    appendLead();
    if (live != null) {
      appendQuestion();
    }
    appendContents();
    html.append(controls());
    html.append("</header>\n<main>\n");
    for (PageSection section : sections) {
      append(section);
    }
    boolean silent = sections.isEmpty() && (live == null || live.trouble() == null);
    html.append(silent ? "<p>Nothing found.</p>\n" : "").append("</main>\n");
    html.append(PageScript.of(PageScript.PICK).html());
    html.append(live == null ? "" : PageScript.of(PageScript.LIVE).html());
    return html.append("</body>\n</html>\n").toString();
  }

  private void appendHead() {
    Manifest manifest = base.manifest();
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language(manifest))
        .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
        .append(Markup.html(manifest.title()))
        .append("</title>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    if (live == null) {
      html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
          .append(PagePolicy.alone())
          .append("\"/>\n");
    }
    html.append("<style>\n").append(ChartStyle.STROKES).append(PageStyle.CSS);
    html.append("</style>\n</head>\n");
  }

  private static String language(Manifest manifest) {
    String language = manifest.language();
    return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        ? language
        : "en";
  }

  /** What the base is, what it holds, which day the page holds, and what of the base it shows. */
  private void appendLead() {
    if (base.manifest().description() != null) {
      html.append("<p>").append(Markup.html(base.manifest().description())).append("</p>\n");
    }
    html.append("<p class=\"holds\">").append(Markup.html(known.holds())).append("</p>\n");
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

  private void appendQuestion() {
    html.append("<form id=\"_ask\" method=\"get\"><label for=\"_q\">Question</label> ")
        .append(
            "<input type=\"search\" id=\"_q\" name=\"q\" autocomplete=\"off\" spellcheck=\"false\"")
        .append(" placeholder=\"who:… date:2024-10, or: count hostages\" value=\"")
        .append(Markup.html(live.text()))
        .append("\"/> <button>Ask</button></form>\n<div id=\"_trouble\" role=\"alert\">");
    if (live.trouble() != null) {
      html.append("<pre>");
      for (String line : live.trouble().split("\n", -1)) {
        html.append(Markup.html(line)).append('\n');
      }
      html.append("</pre>");
    }
    html.append("</div>\n");
  }

  private void appendContents() {
    if (sections.size() < 2) {
      return;
    }
    html.append("<nav aria-label=\"Contents\">");
    for (PageSection section : sections) {
      html.append(Html.link(section.anchor(), section.title())).append('\n');
    }
    html.append("</nav>\n");
  }

  private String controls() {
    PageControls controls = new PageControls(anchors);
    for (PageSection section : sections) {
      PageRow rows = rows(section);
      for (Row row : section.answer().rows()) {
        String id = section.id(row);
        controls.add(row, rows.kind(row, id), rows.published(row, id), section.refs(row));
      }
    }
    return controls.html();
  }

  private PageRow rows(PageSection section) {
    return new PageRow(base, section, anchors, related, known.names(), brief);
  }

  private void append(PageSection section) {
    html.append("<section id=\"").append(section.anchor()).append('"');
    html.append(section.drawing() == null || brief ? ">\n<h2>" : " class=\"drawn\">\n<h2>");
    html.append(Markup.html(section.title())).append("</h2>\n");
    PageRow rows = rows(section);
    if (section.drawing() == null) {
      appendList(section.answer(), rows);
    } else {
      new PageChart(section, rows, brief, html).append();
    }
    if (section.answer().fields().contains("status")) {
      html.append("<p class=\"note now\">How things stand is told as of the page, ")
          .append("not of the day that is picked above.</p>\n");
    }
    for (String notice : section.answer().notices()) {
      html.append("<p class=\"note\">").append(Markup.html(notice)).append("</p>\n");
    }
    html.append("</section>\n");
  }

  private void appendList(Answer<?> answer, PageRow rows) {
    html.append("<div class=\"list\">\n");
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
}
