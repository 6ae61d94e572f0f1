package factfile.picture;

import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.render.text.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;

/**
 * What picks among the rows of a page: words, a kind, a person, and the two clocks. It is hidden
 * until a script shows it, as it does nothing without one.
 */
final class PageControls {
  /** The ends of a slider. */
  private static final class Range {
    private LocalDate first;
    private LocalDate last;

    void add(LocalDate day) {
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
  }

  private final List<PageSection> sections;
  private final Anchors anchors;

  PageControls(List<PageSection> sections, Anchors anchors) {
    this.sections = sections;
    this.anchors = anchors;
  }

  /**
   * @param kinds the word for what each row is of
   * @param published the days on which sources were out
   */
  String html(Set<String> kinds, List<LocalDate> published) {
    Range begun = new Range();
    Range out = new Range();
    Map<String, String> who = new TreeMap<>();
    for (PageSection section : sections) {
      for (Row row : section.answer().rows()) {
        begun.add(row.begins());
        for (Cell.Ref ref : section.refs(row)) {
          if (anchors.has(ref.id())) {
            who.put(ref.name() + "\0" + ref.id(), ref.id());
          }
        }
      }
    }
    for (LocalDate day : published) {
      out.add(day);
    }
    StringBuilder html =
        new StringBuilder("<form id=\"_pick\" hidden=\"hidden\" role=\"search\">\n");
    html.append(
        "<label>Words <input type=\"search\" name=\"words\" autocomplete=\"off\"/></label>\n");
    append("Kind", "kind", options(kinds), html);
    append("Who or where", "who", options(who), html);
    append("As of", "asof", begun, html);
    append("Known by", "known", out, html);
    return html.append("<p class=\"told\" role=\"status\"></p>\n")
        .append("<button type=\"reset\">Show everything</button>\n</form>\n")
        .toString();
  }

  private static List<String> options(Set<String> kinds) {
    List<String> options = new ArrayList<>();
    for (String kind : kinds) {
      options.add("<option>" + Markup.html(kind) + "</option>");
    }
    return options;
  }

  private static List<String> options(Map<String, String> who) {
    List<String> options = new ArrayList<>();
    for (Map.Entry<String, String> each : who.entrySet()) {
      String name = each.getKey().substring(0, each.getKey().indexOf('\0'));
      options.add(
          "<option value=\"%s\">%s</option>"
              .formatted(Markup.html(each.getValue()), Markup.html(name)));
    }
    return options;
  }

  private static void append(String label, String name, List<String> options, StringBuilder html) {
    if (options.size() > 1) {
      html.append(
              "<label>%s <select name=\"%s\"><option value=\"\">all</option>"
                  .formatted(label, name))
          .append(String.join("", options))
          .append("</select></label>\n");
    }
  }

  /** A slider stands at its right end, where it takes nothing away. */
  private static void append(String label, String name, Range range, StringBuilder html) {
    if (range.first != null && range.first.isBefore(range.last)) {
      String values =
          "min=\"%d\" max=\"%d\" value=\"%2$d\""
              .formatted(range.first.toEpochDay() - 1, range.last.toEpochDay());
      html.append(
          ("<div class=\"day-of\"><label for=\"_%2$s\">%1$s</label><output for=\"_%2$s\">all</output>"
                  + "<input type=\"range\" id=\"_%2$s\" name=\"%2$s\" %3$s/></div>\n")
              .formatted(label, name, values));
    }
  }
}
