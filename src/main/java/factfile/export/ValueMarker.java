package factfile.export;

/** Makes the marker that goes behind a value in a note. */
public interface ValueMarker {
  ValueMarker NONE = (id, field, canonical) -> "";

  /**
   * @param field "" for the main one of the record's kind
   */
  String of(String id, String field, String canonical);
}
