package factfile.model.edit;

import java.util.Arrays;

/**
 * What one file of records consists of, block by block as they stand there: of each its
 * fingerprint, the line that it begins on, and how many records of which zone it holds. A block
 * whose fingerprint is another's holds the same records.
 *
 * <p>A file that does not come apart into blocks is one block, which holds whatever it holds.
 */
public final class FileBlocks {
  private static final int ZONE_BITS = 2;
  private static final int ZONE_MASK = 3;

  /** In place of a zone: records of all of them. */
  private static final int ALL = 3;

  private long[] prints = new long[8];
  private int[] lines = new int[8];

  /** How many records, with the zone in the last bits. */
  private int[] counts = new int[8];

  private int size;

  /** Of all zones. */
  private final int[] whole = new int[RecordZone.values().length];

  /** A file in one piece. */
  public static FileBlocks whole(long print, int facts, int entities, int sources) {
    FileBlocks blocks = new FileBlocks();
    blocks.add(print, 1, ALL);
    blocks.whole[RecordZone.FACTS.number()] = facts;
    blocks.whole[RecordZone.ENTITIES.number()] = entities;
    blocks.whole[RecordZone.SOURCES.number()] = sources;
    return blocks;
  }

  /**
   * Adds the next block.
   *
   * @param line that it begins on, counted from 1
   */
  public void add(long print, int line, RecordZone zone, int count) {
    add(print, line, count << ZONE_BITS | zone.number());
    whole[zone.number()] += count;
  }

  private void add(long print, int line, int count) {
    if (size == prints.length) {
      prints = Arrays.copyOf(prints, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    prints[size] = print;
    lines[size] = line;
    counts[size++] = count;
  }

  public int size() {
    return size;
  }

  public long print(int block) {
    return prints[block];
  }

  public int line(int block) {
    return lines[block];
  }

  /** How many records of a zone a block holds. */
  public int count(int block, RecordZone zone) {
    int own = counts[block] & ZONE_MASK;
    if (own == ALL) {
      return whole[zone.number()];
    }
    return own == zone.number() ? counts[block] >>> ZONE_BITS : 0;
  }

  /** The zone of the records that a block holds; of a file in one piece there is none. */
  public RecordZone zone(int block) {
    return RecordZone.at(counts[block] & ZONE_MASK);
  }

  /** How many records of a zone all blocks hold. */
  public int count(RecordZone zone) {
    return whole[zone.number()];
  }

  /** Whether the file is one block, as it does not come apart. */
  public boolean isWhole() {
    return size == 1 && (counts[0] & ZONE_MASK) == ALL;
  }
}
