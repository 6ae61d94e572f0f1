package factfile.format;

import java.util.ArrayList;
import java.util.List;

/** The lists of records that a file can have. */
public enum RecordList {
  SOURCES("sources", Block.SOURCE),
  PASSAGES("passages", Block.PASSAGE),
  ENTITIES("entities", Block.ENTITY),
  EVENTS("events", Block.EVENT),
  COUNTS("counts", Block.COUNT),
  DEADLINES("deadlines", Block.DEADLINE),
  RESOLUTIONS("resolutions", Block.RESOLUTION),
  STATEMENTS("statements", Block.STATEMENT);

  private final String key;
  private final Block block;

  RecordList(String key, Block block) {
    this.key = key;
    this.block = block;
  }

  /** The key that it stands under. */
  public String key() {
    return key;
  }

  /** What each of its records is. */
  public Block block() {
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
