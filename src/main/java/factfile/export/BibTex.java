package factfile.export;

import factfile.model.Source;
import factfile.render.Markup;
import java.util.ArrayList;
import java.util.List;

/** BibTeX, in UTF-8: entries of type {@code misc}, which every style knows. */
final class BibTex {
  private BibTex() {}

  static String write(List<Source> sources) {
    List<String> entries = new ArrayList<>();
    for (Source source : sources) {
      entries.add(entry(source));
    }
    return String.join("\n", entries);
  }

  private static String entry(Source source) {
    StringBuilder entry = new StringBuilder("@misc{").append(source.id()).append(",\n");
    // The second pair of braces keeps a name of a body in one piece.
    field("author", "{" + escaped(source.publisher()) + "}", entry);
    field("title", "{" + escaped(source.title()) + "}", entry);
    DateParts published = DateParts.of(source.published());
    if (published != null) {
      field("year", String.valueOf(published.year()), entry);
      field("month", published.month() == 0 ? null : String.valueOf(published.month()), entry);
      field("day", published.day() == 0 ? null : String.valueOf(published.day()), entry);
    }
    String url = Attribution.web(source.url());
    field("url", url == null ? null : url.replace("{", "%7B").replace("}", "%7D"), entry);
    DateParts retrieved = DateParts.of(source.retrieved());
    field("urldate", retrieved == null ? null : retrieved.iso(), entry);
    field("language", source.language() == null ? null : escaped(source.language()), entry);
    String note = DateParts.note(source);
    field("note", note == null ? null : escaped(note), entry);
    return entry.append("}\n").toString();
  }

  private static void field(String name, String value, StringBuilder entry) {
    if (value != null) {
      entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Markup.line(text).toCharArray()) {
      escaped.append(
          switch (c) {
            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + c;
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '\\' -> "\\textbackslash{}";
            default -> String.valueOf(c);
          });
    }
    return escaped.toString();
  }
}
