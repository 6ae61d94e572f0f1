package factfile.note.judge;

import factfile.note.marker.Marker;
import factfile.query.answers.RecordedValue;
import factfile.query.answers.RecordedValues;
import factfile.query.words.QueryError;
import java.util.HashMap;
import java.util.Map;

/** Recorded values that are remembered, since a note is judged more than once. */
public final class KnownValues {
  private final RecordedValues base;
  private final Map<String, Looked> known = new HashMap<>();

  /** What was found; null where nothing is recorded. */
  private record Looked(RecordedValue value) {}

  public KnownValues(RecordedValues base) {
    this.base = base;
  }

  /**
   * @return null where nothing is recorded on the day asked for
   * @throws QueryError where there is no such record, or its rows have no such field
   */
  RecordedValue of(Marker marker) {
    String key = marker.name() + " " + marker.asOf();
    Looked looked = known.get(key);
    if (looked == null) {
      looked = new Looked(base.of(marker.id(), marker.field(), marker.asOf()));
      known.put(key, looked);
    }
    return looked.value();
  }
}
