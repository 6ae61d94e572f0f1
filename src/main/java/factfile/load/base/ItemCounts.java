package factfile.load.base;

import factfile.format.RecordList;
import factfile.load.record.Drafts;
import factfile.load.record.Drafts.Drafted;
import factfile.load.yaml.ItemLines;
import factfile.model.edit.RecordZone;
import factfile.model.record.Item;
import java.util.List;

/** Tells how many records came of each item of a file, by the lines that they stand on. */
final class ItemCounts {
  private final ItemLines items;
  private final List<? extends Drafted<? extends Item>>[] zones;
  private final int[] next = new int[RecordZone.values().length];

  @SuppressWarnings({"unchecked", "rawtypes"})
  ItemCounts(ItemLines items, Drafts drafts) {
    this.items = items;
    this.zones = new List[] {drafts.facts, drafts.entities, drafts.sources};
  }

  /** The zone of the records that an item stands for. */
  static RecordZone zone(String key) {
    return switch (RecordList.under(key)) {
      case SOURCES -> RecordZone.SOURCES;
      case ENTITIES -> RecordZone.ENTITIES;
      default -> RecordZone.FACTS;
    };
  }

  /** How many records came of the next of those items that were read. */
  int next(int item) {
    int zone = zone(items.key(item)).number();
    List<? extends Drafted<? extends Item>> records = zones[zone];
    int from = next[zone];
    int to = from;
    while (to < records.size() && stands(records.get(to).item(), item)) {
      to++;
    }
    next[zone] = to;
    return to - from;
  }

  private boolean stands(Item record, int item) {
    int line = record.position().line();
    return line >= items.line(item) && line < items.nextLine(item);
  }

  /** Whether every record came of an item. */
  boolean isAll() {
    for (int zone = 0; zone < zones.length; zone++) {
      if (next[zone] < zones[zone].size()) {
        return false;
      }
    }
    return true;
  }
}
