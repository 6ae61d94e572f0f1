package factfile.picture;

import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.render.text.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a section: its words, what is to be said besides, and where all of it leads. */
final class PageRow {
  private final PageSection section;
  private final Anchors anchors;
  private final Related related;

  PageRow(PageSection section, Anchors anchors, Related related) {
    this.section = section;
    this.anchors = anchors;
    this.related = related;
  }

  /**
   * @param strip its strokes as a picture; empty for none
   */
  String of(
      Row row,
      Entry entry,
      List<Span> lead,
      List<Span> wording,
      List<Detail> details,
      String strip) {
    String id = entry.id();
    boolean here = anchors.isHere(id, section);
    Map<String, String> links = names(row);
    StringBuilder html = new StringBuilder("<article class=\"row\"");
    html.append(here ? " id=\"" + Markup.html(id) + "\">" : ">").append(strip);
    html.append("<div class=\"said\"><p>");
    if (!lead.isEmpty()) {
      html.append("<span class=\"lead\">").append(Html.spans(lead, Map.of())).append("</span> ");
    }
    html.append(Html.spans(wording, links)).append("</p>");
    appendDetails(details, links, html);
    html.append("<p class=\"from\">").append(Html.link(id, id));
    for (Map.Entry<String, String> rest : links.entrySet()) {
      html.append(" · ").append(Html.link(rest.getValue(), rest.getKey()));
    }
    appendCitations(entry.cites(), html);
    html.append("</p>");
    if (here) {
      appendRelated(id, html);
    }
    return html.append("</div></article>\n").toString();
  }

  /** Entities of the row that stand on the page, by the names that the words may have. */
  private Map<String, String> names(Row row) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Cell.Ref ref : section.refs(row)) {
      if (anchors.has(ref.id())) {
        names.put(ref.name(), ref.id());
      }
    }
    return names;
  }

  private static void appendDetails(
      List<Detail> details, Map<String, String> links, StringBuilder html) {
    if (details.isEmpty()) {
      return;
    }
    html.append("<dl>");
    for (Detail detail : details) {
      String label = detail.label() == null ? "" : detail.label();
      html.append("<dt>").append(Markup.html(label)).append("</dt><dd>");
      html.append(
          detail.address() == null
              ? Html.spans(detail.text(), links)
              : Html.outside(detail.address(), detail.address()));
      html.append("</dd>");
    }
    html.append("</dl>");
  }

  private void appendCitations(List<Citation> cites, StringBuilder html) {
    for (Citation cite : cites) {
      boolean known = anchors.has(cite.source());
      html.append(" · ")
          .append(known ? Html.link(cite.source(), cite.text()) : Markup.html(cite.text()));
    }
  }

  private void appendRelated(String id, StringBuilder html) {
    for (Map.Entry<String, List<Related.To>> relation : related.of(id).entrySet()) {
      StringBuilder links = new StringBuilder();
      for (Related.To to : relation.getValue()) {
        if (anchors.has(to.id())) {
          links.append(links.isEmpty() ? "" : "; ").append(Html.link(to.id(), to.title()));
        }
      }
      if (!links.isEmpty()) {
        html.append("<p class=\"from\">")
            .append(Markup.html(relation.getKey()))
            .append(": ")
            .append(links)
            .append("</p>");
      }
    }
  }
}
