package factfile.export;

import factfile.model.record.Source;
import factfile.query.snippet.Snippet;
import java.util.List;

/** What {@code cite} writes. */
public enum CiteFormat {
  /** A sentence with its source, for a note. */
  MD,
  /** The same with Markdown footnotes. */
  FOOTNOTE,
  TEXT,
  HTML,
  /** The sources alone, as a list in Markdown. */
  REFERENCES,
  CSL_JSON,
  BIBTEX,
  RIS;

  /** Whether it can carry markers. */
  public boolean isNote() {
    return this == MD || this == FOOTNOTE;
  }

  /**
   * The whole text.
   *
   * @param cited the sources of the snippets, each once
   * @param marker what is put behind a value; {@link ValueMarker#NONE} for nothing
   */
  public String write(
      List<Snippet> snippets, List<Source> cited, Attribution attribution, ValueMarker marker) {
    return switch (this) {
      case MD, TEXT, HTML -> new CitedSentences(this, attribution, marker).write(snippets);
      case FOOTNOTE -> new FootnotedSentences(cited, attribution, marker).write(snippets);
      case REFERENCES -> Bibliography.markdown(cited);
      case CSL_JSON -> CslJson.write(cited);
      case BIBTEX -> BibTex.write(cited);
      case RIS -> Ris.write(cited);
    };
  }
}
