package factfile.export;

import factfile.export.Attribution.Credit;
import factfile.query.Snippet;
import factfile.query.Snippet.Part;
import factfile.render.Markup;
import java.util.List;

/** Sentences with their sources in brackets: for Markdown, plain text and HTML. */
final class Sentences {
  private final CiteFormat format;
  private final Attribution attribution;
  private final ValueMarker marker;

  Sentences(CiteFormat format, Attribution attribution, ValueMarker marker) {
    this.format = format;
    this.attribution = attribution;
    this.marker = marker;
  }

  String write(List<Snippet> snippets) {
    StringBuilder text = new StringBuilder();
    for (Snippet snippet : snippets) {
      boolean first = text.length() == 0;
      if (format == CiteFormat.HTML) {
        text.append("<p>").append(sentence(snippet)).append("</p>\n");
      } else {
        text.append(first ? "" : "\n").append(sentence(snippet)).append('\n');
      }
    }
    return text.toString();
  }

  private String sentence(Snippet snippet) {
    StringBuilder text = new StringBuilder(words(snippet));
    boolean itself =
        snippet.cites().size() == 1 && snippet.cites().get(0).text().equals(snippet.id());
    List<Credit> credits = itself ? List.of() : attribution.credits(snippet.cites());
    for (int i = 0; i < credits.size(); i++) {
      text.append(i == 0 ? " (" : "; ").append(credit(credits.get(i)));
    }
    return text.append(credits.isEmpty() ? "." : ").").toString();
  }

  private String words(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    for (Part part : snippet.parts()) {
      text.append(escaped(part.text()));
      if (part.isValue()) {
        text.append(marker.of(snippet.id(), part.field(), part.canonical()));
      }
    }
    return text.toString();
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
    return escaped(credit.lead()) + publisher + places;
  }

  private String escaped(String text) {
    return switch (format) {
      case MD -> Markup.markdown(text);
      case HTML -> Markup.html(text);
      default -> Markup.line(text);
    };
  }
}
