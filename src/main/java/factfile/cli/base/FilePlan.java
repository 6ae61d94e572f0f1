package factfile.cli.base;

import factfile.load.base.EditedFile;
import factfile.model.base.Ordinals;
import factfile.model.edit.FileBlocks;
import factfile.model.edit.PlaceRuns;
import factfile.model.edit.RecordZone;
import factfile.store.FileTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which files a base has now, and so where each of its records stands. */
final class FilePlan {
  private final FileTable table;
  private final List<Part> parts = new ArrayList<>();
  private final PlaceRuns runs = new PlaceRuns();
  private final int[] sizes = new int[RecordZone.values().length];
  private int[] fresh = new int[16];
  private int freshSize;
  private int now;

  /**
   * A file.
   *
   * @param known its number among those of before; -1 for one that was not there
   * @param edited what it is now; null where it is as it was
   */
  private record Part(int known, EditedFile edited) {}

  FilePlan(FileTable table) {
    this.table = table;
  }

  /** Adds a file that is as it was; files come in their order. */
  void addSame(int known) {
    parts.add(new Part(known, null));
  }

  /**
   * @param known its number among those of before; -1 for one that was not there
   */
  void add(int known, EditedFile edited) {
    parts.add(new Part(known, edited));
  }

  /** Finds the place of each record, once all files are there. */
  void place() {
    int zoneStart = 0;
    for (RecordZone zone : RecordZone.values()) {
      int begun = now;
      int start = zoneStart;
      int next = 0;
      for (Part part : parts) {
        for (; next < part.known(); next++) {
          start += table.count(next, zone);
        }
        place(part, zone, start);
      }
      for (int file = 0; file < table.names().size(); file++) {
        zoneStart += table.count(file, zone);
      }
      sizes[zone.number()] = now - begun;
    }
  }

  /**
   * @param start where the records of the file stood before
   */
  private void place(Part part, RecordZone zone, int start) {
    EditedFile edited = part.edited();
    if (edited == null) {
      keep(start, table.count(part.known(), zone), 0);
      return;
    }
    FileBlocks was = part.known() < 0 ? new FileBlocks() : table.blocks(part.known());
    FileBlocks blocks = edited.blocks();
    int at = start;
    int next = 0;
    for (int block = 0; block < blocks.size(); block++) {
      int count = blocks.count(block, zone);
      int before = edited.before(block);
      if (before < 0) {
        add(count);
        continue;
      }
      for (; next < before; next++) {
        at += was.count(next, zone);
      }
      keep(at, count, blocks.line(block) - was.line(before));
    }
  }

  private void keep(int start, int count, int further) {
    runs.add(start, start + count, now, further);
    now += count;
  }

  private void add(int count) {
    for (int i = 0; i < count; i++) {
      if (freshSize == fresh.length) {
        fresh = Arrays.copyOf(fresh, freshSize * 2);
      }
      fresh[freshSize++] = now++;
    }
  }

  PlaceRuns runs() {
    return runs;
  }

  /** The places of what is new. */
  Ordinals fresh() {
    return Ordinals.of(Arrays.copyOf(fresh, freshSize));
  }

  /** How many records of a zone there are. */
  int size(RecordZone zone) {
    return sizes[zone.number()];
  }
}
