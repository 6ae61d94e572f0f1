package factfile.export;

import factfile.query.snippet.Snippet.Part;

/** Makes the marker that goes behind a value in a note. */
public interface ValueMarker {
  ValueMarker NONE = (id, value) -> "";

  /**
   * @param value a part that is one
   */
  String of(String id, Part value);
}
