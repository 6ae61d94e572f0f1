package factfile.picture;

import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.render.page.Origin;
import factfile.render.text.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of a section: its words, what is to be said besides, and where all of it leads. */
final class PageRow {
  private final FactBase base;
  private final PageSection section;
  private final Anchors anchors;
  private final Related related;
  private final NameLinks names;

  /** Whether a row is its words and its sources alone, as there are so many. */
  private final boolean brief;

  PageRow(
      FactBase base,
      PageSection section,
      Anchors anchors,
      Related related,
      NameLinks names,
      boolean brief) {
    this.base = base;
    this.section = section;
    this.anchors = anchors;
    this.related = related;
    this.names = names;
    this.brief = brief;
  }

  /**
   * A row.
   *
   * @param lead what stands before its words; empty for nothing
   * @param strip its strokes as a picture; empty for none
   */
  String of(
      Row row,
      Entry entry,
      List<Span> lead,
      List<Span> wording,
      List<Detail> details,
      String strip) {
    String id = section.id(row);
    boolean here = anchors.isHere(id, section);
    NameLinks.Row links = names.row(anchors, here ? id : null, section.refs(row));
    StringBuilder html = new StringBuilder(brief ? "<p class=\"row\"" : "<div class=\"row\"");
    if (here) {
      html.append(" id=\"").append(Markup.html(id)).append('"');
    }
    appendFacts(row, id, html);
    html.append('>');
    if (brief) {
      html.append(entry.mark().isEmpty() ? "" : "<i>" + shape(row, entry, "", "") + "</i> ");
      appendWords(lead, wording, links, html);
      List<String> from = new ArrayList<>();
      addCitations(entry.cites(), from);
      return html.append(" <small>")
          .append(String.join(" · ", from))
          .append("</small></p>\n")
          .toString();
    }
    html.append(strip).append("<div class=\"said\"><p>");
    if (!entry.mark().isEmpty()) {
      html.append("<span class=\"kind\">")
          .append(shape(row, entry, "<i aria-hidden=\"true\">", "</i>"))
          .append("</span> ");
    }
    appendWords(lead, wording, links, html);
    html.append("</p>");
    appendFolded(row, entry, details, links, here, html);
    return html.append("</div></div>\n").toString();
  }

  private static void appendWords(
      List<Span> lead, List<Span> wording, NameLinks.Row links, StringBuilder html) {
    if (!lead.isEmpty()) {
      html.append("<span class=\"lead\">").append(Html.spans(lead)).append("</span> ");
    }
    html.append(Html.spans(wording, links));
  }

  /** What the page filters by, for a script to read. */
  private void appendFacts(Row row, String id, StringBuilder html) {
    html.append(" data-k=\"").append(Markup.html(kind(row, id))).append('"');
    Set<String> who = new LinkedHashSet<>();
    for (Cell.Ref ref : section.refs(row)) {
      if (anchors.has(ref.id())) {
        who.add(ref.id());
      }
    }
    if (!who.isEmpty()) {
      html.append(" data-w=\"").append(Markup.html(String.join(" ", who))).append('"');
    }
    appendDay(" data-f=\"", row.begins(), html);
    appendDay(" data-p=\"", published(row, id), html);
  }

  private static void appendDay(String name, LocalDate day, StringBuilder html) {
    if (day != null) {
      html.append(name).append(day.toEpochDay()).append('"');
    }
  }

  /** The word for what the row is of. */
  String kind(Row row, String id) {
    String told = section.facts().get(row).kind();
    Item item = told == null ? item(id) : null;
    return item == null ? told == null ? "row" : told : item.kindWord();
  }

  private Item item(String id) {
    if (id == null) {
      return null;
    }
    Item fact = base.fact(id);
    Item item = fact == null ? base.entity(id) : fact;
    return item == null ? base.source(id) : item;
  }

  /**
   * The day by which it was out, as was the record that tells it; null where it rests on nothing.
   */
  LocalDate published(Row row, String id) {
    Fact fact = id == null ? null : base.fact(id);
    Source itself = row.cites().isEmpty() && fact == null && id != null ? base.source(id) : null;
    if (itself != null) {
      return itself.outBy();
    }
    Fact dater = row.datedBy() == null ? null : base.fact(row.datedBy());
    LocalDate told = later(first(row.cites()), fact == null ? null : first(fact.cites()));
    return later(told, dater == null ? null : first(dater.cites()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /** When the first of some sources was out. */
  private LocalDate first(List<Citation> cites) {
    LocalDate first = null;
    for (Citation cite : cites) {
      Source source = base.source(cite.source());
      boolean earlier = source != null && (first == null || source.outBy().isBefore(first));
      first = earlier ? source.outBy() : first;
    }
    return first;
  }

  /** What kind it is of, by a shape and by a word. */
  private String shape(Row row, Entry entry, String before, String behind) {
    String kind = Markup.html(kind(row, section.id(row)));
    return before + Markup.html(entry.mark()) + behind + " " + kind;
  }

  private void appendFolded(
      Row row,
      Entry entry,
      List<Detail> details,
      NameLinks.Row links,
      boolean here,
      StringBuilder html) {
    String id = section.id(row);
    String origin = Origin.of(entry, true, " · ");
    html.append("<details><summary>")
        .append(Markup.html(origin.isEmpty() ? "more" : origin))
        .append("</summary>");
    appendDetails(details, links, html);
    List<String> from = new ArrayList<>();
    if (anchors.has(id)) {
      from.add(anchors.link(id, here ? "link to this" : id));
    }
    Set<String> told = new LinkedHashSet<>();
    for (Cell.Ref ref : section.refs(row)) {
      if (anchors.has(ref.id()) && !links.isLinked(ref.id()) && told.add(ref.id())) {
        from.add(anchors.link(ref.id(), ref.name()));
      }
    }
    addCitations(entry.cites(), from);
    html.append("<p class=\"from\">").append(String.join(" · ", from)).append("</p>");
    if (here) {
      appendRelated(id, html);
    }
    html.append("</details>");
  }

  private static void appendDetails(List<Detail> details, NameLinks.Row links, StringBuilder html) {
    if (details.isEmpty()) {
      return;
    }
    html.append("<dl>");
    String last = null;
    for (Detail detail : details) {
      String label = detail.label() == null ? "" : detail.label();
      if (!label.equals(last)) {
        html.append("<dt>").append(Markup.html(label)).append("</dt>");
      }
      last = label;
      html.append("<dd>");
      html.append(
          detail.address() == null
              ? Html.spans(detail.text(), links)
              : Html.outside(detail.address(), detail.address()));
      html.append("</dd>");
    }
    html.append("</dl>");
  }

  /** Each place once, whoever reports it. */
  private void addCitations(List<Citation> cites, List<String> from) {
    for (Citation cite : cites) {
      boolean known = anchors.has(cite.source());
      String place = known ? anchors.link(cite.source(), cite.text()) : Markup.html(cite.text());
      if (!from.contains(place)) {
        from.add(place);
      }
    }
  }

  private void appendRelated(String id, StringBuilder html) {
    for (Map.Entry<String, List<Related.To>> relation : related.of(id).entrySet()) {
      StringBuilder links = new StringBuilder();
      for (Related.To to : relation.getValue()) {
        if (anchors.has(to.id())) {
          links.append(links.isEmpty() ? "" : "; ").append(anchors.link(to.id(), to.title()));
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
