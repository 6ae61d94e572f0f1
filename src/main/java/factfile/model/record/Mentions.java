package factfile.model.record;

import factfile.model.part.Index;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The ids that a record is found by as they stand in it, of each index once it is asked. */
public final class Mentions {
  private final Item record;
  private final Map<Index, Collection<String>> keys = new EnumMap<>(Index.class);

  /**
   * @param record null for what is found by nothing
   */
  public Mentions(Item record) {
    this.record = record;
  }

  /**
   * Whether the record is found by an id.
   *
   * @param likely the index that is asked first
   */
  public boolean has(String id, Index likely) {
    if (record == null) {
      return false;
    }
    if (keys(likely).contains(id)) {
      return true;
    }
    for (Index index : Index.OF_MENTIONS) {
      if (keys(index).contains(id)) {
        return true;
      }
    }
    return false;
  }

  private Collection<String> keys(Index index) {
    Collection<String> found = keys.get(index);
    if (found == null) {
      found = record.keys(index);
      keys.put(index, found);
    }
    return found;
  }
}
