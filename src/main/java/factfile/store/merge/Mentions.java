package factfile.store.merge;

import factfile.model.base.KeyTable;
import factfile.model.part.Index;
import factfile.model.record.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Tells which of the ids that stand in records no index finds these by. */
final class Mentions {
  private final String[] ids;
  private final BitSet found = new BitSet();

  /**
   * @param ids in order
   */
  Mentions(String[] ids) {
    this.ids = ids;
  }

  /**
   * @param others the records that are no facts
   * @param tables the keys of the facts
   */
  List<String> loose(List<Item> others, Map<Index, KeyTable> tables) {
    for (Index index : Index.OF_MENTIONS) {
      mark(tables.get(index));
      if (!others.isEmpty()) {
        mark(KeyTable.of(index, others));
      }
    }
    List<String> loose = new ArrayList<>();
    for (int i = found.nextClearBit(0); i < ids.length; i = found.nextClearBit(i + 1)) {
      loose.add(ids[i]);
    }
    return loose;
  }

  /** Both are in order. */
  private void mark(KeyTable table) {
    int at = 0;
    for (int i = 0; i < ids.length; i++) {
      int order = -1;
      while (at < table.size() && order < 0) {
        order = table.key(at).compareTo(ids[i]);
        at += order < 0 ? 1 : 0;
      }
      if (order == 0) {
        found.set(i);
      }
    }
  }
}
