package factfile.export;

import factfile.model.Source;
import factfile.query.Snippet;
import factfile.query.Snippet.Part;
import factfile.render.Footnotes;
import factfile.render.Markup;
import java.util.List;
import java.util.Map;

/** Sentences with Markdown footnotes, the notes below. */
final class FootnotedSentences {
  private final Footnotes notes;
  private final ValueMarker marker;

  FootnotedSentences(List<Source> cited, ValueMarker marker) {
    this.notes = new Footnotes(cited);
    this.marker = marker;
  }

  String write(List<Snippet> snippets) {
    StringBuilder text = new StringBuilder();
    for (Snippet snippet : snippets) {
      text.append(text.length() == 0 ? "" : "\n");
      for (Part part : snippet.parts()) {
        text.append(Markup.markdown(part.text()));
        if (part.isValue()) {
          text.append(marker.of(snippet.id(), part.field(), part.canonical()));
        }
      }
      text.append('.');
      for (String label : notes.add(snippet.cites())) {
        text.append("[^").append(label).append(']');
      }
      text.append('\n');
    }
    for (Map.Entry<String, String> note : notes.texts().entrySet()) {
      text.append("\n[^").append(note.getKey()).append("]: ");
      text.append(Markup.markdown(note.getValue())).append('\n');
    }
    return text.toString();
  }
}
