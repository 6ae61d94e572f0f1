package factfile.load.base;

import factfile.format.RecordList;
import factfile.load.base.FileReader.Read;
import factfile.load.record.Drafts;
import factfile.load.yaml.ItemLines;
import factfile.model.edit.FileBlocks;
import factfile.model.edit.RecordZone;
import java.util.Arrays;

/** Tells what blocks a file that was read consists of. */
final class FileBlockReader {
  private FileBlockReader() {}

  /** Those of a file that was read whole, and of which nothing is to be said. */
  static FileBlocks blocks(Read read) {
    if (read.plain()) {
      ItemLines items = new ItemLines(read.file(), RecordList.keys());
      int[] before = new int[items.size()];
      Arrays.fill(before, -1);
      FileBlocks blocks =
          items.isAmbiguous() ? null : blocks(items, read.drafts(), before, new FileBlocks());
      if (blocks != null) {
        return blocks;
      }
    }
    Drafts drafts = read.drafts();
    return FileBlocks.whole(
        ItemLines.print(read.file()),
        drafts.facts.size(),
        drafts.entities.size(),
        drafts.sources.size());
  }

  /**
   * @param drafts the records of those items that were not there before
   * @param before for each item which of the known blocks it was, or -1
   * @return null where the records are not those of the items
   */
  static FileBlocks blocks(ItemLines items, Drafts drafts, int[] before, FileBlocks known) {
    ItemCounts counts = new ItemCounts(items, drafts);
    FileBlocks blocks = new FileBlocks();
    for (int item = 0; item < items.size(); item++) {
      RecordZone zone = ItemCounts.zone(items.key(item));
      int count = before[item] < 0 ? counts.next(item) : known.count(before[item], zone);
      boolean alone = zone == RecordZone.FACTS || count == 1;
      if (!alone || (count == 0 && !items.key(item).equals(RecordList.PASSAGES.key()))) {
        return null;
      }
      blocks.add(items.print(item), items.line(item), zone, count);
    }
    return counts.isAll() ? blocks : null;
  }
}
