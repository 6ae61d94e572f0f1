package factfile.format;

import java.util.ArrayList;
import java.util.List;

/** The lists of records that a file can have. */
public enum RecordList {
  SOURCES("sources", KeyBlock.SOURCE),
  PASSAGES("passages", KeyBlock.PASSAGE),
  ENTITIES("entities", KeyBlock.ENTITY),
  EVENTS("events", KeyBlock.EVENT),
  COUNTS("counts", KeyBlock.COUNT),
  DEADLINES("deadlines", KeyBlock.DEADLINE),
  RESOLUTIONS("resolutions", KeyBlock.RESOLUTION),
  STATEMENTS("statements", KeyBlock.STATEMENT);

  private final String key;
  private final KeyBlock block;

  RecordList(String key, KeyBlock block) {
    this.key = key;
    this.block = block;
  }

  /** The key that it stands under. */
  public String key() {
    return key;
  }

  /** What each of its records is. */
  public KeyBlock block() {
    return block;
  }

  /** The one under that key; null where there is none. */
  public static RecordList under(String key) {
    for (RecordList list : values()) {
      if (list.key.equals(key)) {
        return list;
      }
    }
    return null;
  }

  /** The keys of all of them. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (RecordList list : values()) {
      keys.add(list.key);
    }
    return keys;
  }
}
