package factfile.store.merge;

import factfile.model.base.KeyOrder;
import factfile.model.base.KeyTable;
import factfile.model.edit.FileBlocks;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one file of a large base holds, with all that takes time worked out, so that several files
 * can be made ready side by side.
 *
 * @param blocks that the file consists of
 * @param tables the keys of the facts, whose places are counted from the first of them
 * @param wanted the ids that stand in it, in order
 * @param suiting for each of them the sets of {@link factfile.model.record.RecordClass} that it may
 *     lead to
 * @param loose those of them that stand in a record which no index finds by them
 */
public record FileRecords(
    String name,
    FileBlocks blocks,
    List<Fact> facts,
    List<Entity> entities,
    List<Source> sources,
    Map<Index, KeyTable> tables,
    List<String> wanted,
    List<Integer> suiting,
    List<String> loose) {

  public static FileRecords of(
      String name,
      FileBlocks blocks,
      List<Fact> facts,
      List<Entity> entities,
      List<Source> sources,
      Map<String, Integer> wanted,
      List<String> loose) {
    Map<Index, KeyTable> tables = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      tables.put(index, KeyTable.of(index, facts));
    }
    String[] ids = wanted.keySet().toArray(new String[0]);
    KeyOrder.sort(ids);
    List<Integer> suiting = new ArrayList<>(ids.length);
    for (String id : ids) {
      suiting.add(wanted.get(id));
    }
    return new FileRecords(
        name, blocks, facts, entities, sources, tables, List.of(ids), suiting, loose);
  }
}
