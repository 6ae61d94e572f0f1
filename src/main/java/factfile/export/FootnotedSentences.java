package factfile.export;

import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.query.snippet.Snippet;
import factfile.query.snippet.Snippet.Clause;
import factfile.query.snippet.Snippet.Part;
import factfile.render.page.Footnotes;
import factfile.render.text.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences with Markdown footnotes, the notes below. Who reports it, according to the source,
 * stays in the sentence: one place in a source may hold what several people say.
 */
final class FootnotedSentences {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Attribution attribution;
  private final ValueMarker marker;

  FootnotedSentences(List<Source> cited, Attribution attribution, ValueMarker marker) {
    for (Source source : cited) {
      sources.put(source.id(), source);
    }
    this.attribution = attribution;
    this.marker = marker;
  }

  String write(List<Snippet> snippets) {
    StringBuilder text = new StringBuilder();
    for (Snippet snippet : snippets) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(Markup.paragraph(sentence(snippet))).append('\n');
    }
    for (Map.Entry<String, String> note : notes.entrySet()) {
      text.append("\n[^").append(note.getKey()).append("]: ").append(note.getValue()).append('\n');
    }
    return text.toString();
  }

  private String sentence(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    int last = snippet.clauses().size() - 1;
    for (int i = 0; i <= last; i++) {
      Clause clause = snippet.clauses().get(i);
      append(snippet, clause.parts(), text);
      List<String> reporters = attribution.reporters(clause.cites());
      if (!clause.aside().isEmpty() || !reporters.isEmpty()) {
        text.append(" (");
        append(snippet, clause.aside(), text);
        text.append(reporters.isEmpty() || clause.aside().isEmpty() ? "" : "; ");
        String said = reporters.isEmpty() ? "" : "according to " + Attribution.joined(reporters);
        text.append(Markup.markdown(said)).append(')');
      }
      text.append(i == last ? "." : "");
      appendLabels(clause, text);
    }
    return text.toString();
  }

  private void append(Snippet snippet, List<Part> parts, StringBuilder text) {
    for (Part part : parts) {
      text.append(Markup.markdown(part.text()));
      text.append(part.isValue() ? marker.of(snippet.id(), part) : "");
    }
  }

  /** A place twice in one clause, reported by two, is one footnote. */
  private void appendLabels(Clause clause, StringBuilder text) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Citation cite : clause.cites()) {
      labels.put(Footnotes.label(cite), note(cite));
    }
    for (Map.Entry<String, String> label : labels.entrySet()) {
      notes.putIfAbsent(label.getKey(), label.getValue());
      text.append("[^").append(label.getKey()).append(']');
    }
  }

  private String note(Citation cite) {
    Source source = sources.get(cite.source());
    String place = cite.at() == null ? "" : " " + Markup.markdown(capital(cite.at())) + ".";
    return (source == null ? Markup.markdown(cite.source()) + "." : Bibliography.of(source))
        + place;
  }

  private static String capital(String at) {
    String place = Attribution.place(at);
    return Character.toUpperCase(place.charAt(0)) + place.substring(1);
  }
}
