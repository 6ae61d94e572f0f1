package factfile.export;

import factfile.export.Attribution.Credit;
import factfile.query.snippet.Snippet;
import factfile.query.snippet.Snippet.Clause;
import factfile.query.snippet.Snippet.Part;
import factfile.render.text.Markup;
import java.util.List;

/** Sentences with their sources in brackets: for Markdown, plain text and HTML. */
final class CitedSentences {
  private final CiteFormat format;
  private final Attribution attribution;
  private final ValueMarker marker;

  CitedSentences(CiteFormat format, Attribution attribution, ValueMarker marker) {
    this.format = format;
    this.attribution = attribution;
    this.marker = marker;
  }

  String write(List<Snippet> snippets) {
    StringBuilder text = new StringBuilder();
    for (Snippet snippet : snippets) {
      switch (format) {
        case HTML -> text.append("<p>").append(sentence(snippet)).append("</p>\n");
        case TEXT -> text.append(sentence(snippet)).append('\n');
        default -> {
          text.append(text.length() == 0 ? "" : "\n");
          text.append(Markup.paragraph(sentence(snippet))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private String sentence(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    for (Clause clause : snippet.clauses()) {
      append(snippet, clause, text);
    }
    return text.append('.').toString();
  }

  private void append(Snippet snippet, Clause clause, StringBuilder text) {
    append(snippet, clause.parts(), text);
    List<Credit> credits = attribution.credits(clause.cites(), snippet.cites());
    if (clause.aside().isEmpty() && credits.isEmpty()) {
      return;
    }
    text.append(" (");
    append(snippet, clause.aside(), text);
    String separator = clause.aside().isEmpty() ? "" : "; ";
    for (Credit credit : credits) {
      text.append(separator).append(credit(credit));
      separator = "; ";
    }
    text.append(')');
  }

  private void append(Snippet snippet, List<Part> parts, StringBuilder text) {
    for (Part part : parts) {
      text.append(escaped(part.text()));
      text.append(part.isValue() ? marker.of(snippet.id(), part) : "");
    }
  }

  private String credit(Credit credit) {
    String publisher = escaped(credit.publisher());
    if (format == CiteFormat.HTML) {
      String cite = "<cite>" + publisher + "</cite>";
      publisher =
          credit.url() == null
              ? cite
              : "<a href=\"" + escaped(credit.url()) + "\">" + cite + "</a>";
    } else if (format == CiteFormat.MD && credit.url() != null) {
      publisher = "[" + publisher + "](" + Markup.address(credit.url()) + ")";
    }
    String places = credit.places().isEmpty() ? "" : ", " + credit.places();
    return escaped(credit.lead()) + publisher + credit.issue() + escaped(places);
  }

  private String escaped(String text) {
    return switch (format) {
      case MD -> Markup.markdown(text);
      case HTML -> Markup.html(text);
      default -> Markup.line(text);
    };
  }
}
