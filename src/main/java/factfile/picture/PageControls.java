package factfile.picture;

import factfile.answer.Cell;
import factfile.answer.Row;
import factfile.render.text.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

  private final Anchors anchors;
  private final Set<String> kinds = new TreeSet<>();
  private final Map<String, String> who = new TreeMap<>();
  private final Range begun = new Range();
  private final Range out = new Range();

  PageControls(Anchors anchors) {
    this.anchors = anchors;
  }

  /**
   * A row that can be picked.
   *
   * @param published the day by which it was out; null for always
   */
  void add(Row row, String kind, LocalDate published, List<Cell.Ref> refs) {
    kinds.add(kind);
    begun.add(row.begins());
    out.add(published);
    for (Cell.Ref ref : refs) {
      if (anchors.has(ref.id())) {
        who.put(ref.name() + "\0" + ref.id(), ref.id());
      }
    }
  }

  String html() {
    StringBuilder html =
        new StringBuilder("<form id=\"_pick\" hidden=\"hidden\" role=\"search\">\n");
    html.append(
        "<label>Words <input type=\"search\" name=\"words\" autocomplete=\"off\"/></label>\n");
    append("Kind", "kind", kinds(), html);
    append("Who or where", "who", names(), html);
    append("As of", "asof", begun, html);
    append("Known by", "known", out, html);
    return html.append("<p class=\"told\" role=\"status\"></p>\n")
        .append("<button type=\"button\">Show everything</button>\n</form>\n")
        .toString();
  }

  private List<String> kinds() {
    List<String> options = new ArrayList<>();
    for (String kind : kinds) {
      options.add("<option>" + Markup.html(kind) + "</option>");
    }
    return options;
  }

  private List<String> names() {
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
