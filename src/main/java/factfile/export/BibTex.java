package factfile.export;

import factfile.model.record.Source;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * BibTeX, in UTF-8: entries of type {@code misc}, which every style knows and BibLaTeX takes for
 * {@code online}, with the publisher for an author: styles sort and print by that.
 */
final class BibTex {
  /** What BibTeX itself calls them: a style may write them in another language. */
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibTex() {}

  static String write(List<Source> sources) {
    List<String> entries = new ArrayList<>();
    for (Source source : sources) {
      entries.add(entry(source));
    }
    return String.join("\n", entries);
  }

  private static String entry(Source source) {
    String url = Attribution.web(source.url());
    StringBuilder entry = new StringBuilder("@misc{").append(source.id()).append(",\n");
    // The second pair of braces keeps the name of a body in one piece, and capitals as they are.
    text("author", "{" + escaped(source.publisher()) + "}", entry);
    text("title", source.headline() == null ? null : "{" + escaped(source.headline()) + "}", entry);
    DateParts published = DateParts.of(source.published());
    if (published != null) {
      text("date", published.iso(), entry);
      text("year", String.valueOf(published.year()), entry);
      field("month", published.month() == 0 ? null : MONTHS.get(published.month() - 1), entry);
    }
    text("url", url == null ? null : address(url), entry);
    DateParts retrieved = DateParts.of(source.retrieved());
    text("urldate", retrieved == null ? null : retrieved.iso(), entry);
    text("language", source.language() == null ? null : escaped(source.language()), entry);
    String note = SourceNote.of(source);
    text("note", note == null ? null : escaped(note), entry);
    return entry.append("}\n").toString();
  }

  private static void text(String name, String value, StringBuilder entry) {
    field(name, value == null ? null : "{" + value + "}", entry);
  }

  private static void field(String name, String value, StringBuilder entry) {
    if (value != null) {
      entry.append("  ").append(name).append(" = ").append(value).append(",\n");
    }
  }

  /** Addresses are taken as they stand, but for what BibTeX itself would stumble over. */
  private static String address(String url) {
    return Markup.address(url).replace("{", "%7B").replace("}", "%7D");
  }

  /** Braces as commands: BibTeX counts those behind a backslash, too. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Markup.line(text).toCharArray()) {
      escaped.append(
          switch (c) {
            case '&', '%', '$', '#', '_' -> "\\" + c;
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '\\' -> "\\textbackslash{}";
            default -> String.valueOf(c);
          });
    }
    return escaped.toString();
  }
}
