package factfile.evidence.passage;

import factfile.document.Document;

/** The documents that are at hand. */
public interface Documents {
  /** The document of a source; null where it is not at hand. */
  Document of(String source);
}
