package factfile.store;

import factfile.model.base.Ordinals;
import factfile.model.edit.PlaceRuns;
import factfile.model.record.Fact;
import factfile.store.page.Cursor;
import factfile.store.page.DamagedSnapshot;
import factfile.store.page.Pages;
import factfile.store.page.SealedPage;
import factfile.store.page.SnapshotPages;
import factfile.store.record.ItemReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Some facts as they are written, taken in the order of the file, to be read in any other: a list
 * in the order of days would have every page of a large snapshot read for each few of its rows.
 */
final class GatheredRecords implements Pages {
  private final Cursor in;
  private final List<byte[]> pages = new ArrayList<>();
  private final Cursor out;
  private final ItemReader reader;
  private final PlaceRuns runs;

  private Ordinals places = Ordinals.NONE;

  /** Where the record of each begins. */
  private int[] starts = new int[0];

  private int size;

  /**
   * @param pages that the records stand in
   * @param files the names of the files that records stand in
   * @param runs tell how many lines further down records stand
   */
  GatheredRecords(SnapshotPages pages, List<String> files, PlaceRuns runs) {
    this.runs = runs;
    this.in = new Cursor(pages, 0);
    this.pages.add(new byte[SealedPage.PAYLOAD]);
    this.size = SealedPage.PAYLOAD;
    this.out = new Cursor(this, 0);
    this.reader = new ItemReader(out, files);
  }

  /** Forgets what it has for these. */
  void begin(Ordinals wanted) {
    places = wanted;
    starts = new int[wanted.size()];
    size = 0;
  }

  /** Takes the bytes of the next record. */
  void take(int index, long from, long end) {
    if (end < from) {
      throw new DamagedSnapshot("a record ends before it begins", null);
    }
    starts[index] = size;
    in.moveTo(from);
    int left = (int) Math.min(Integer.MAX_VALUE, end - from);
    while (left > 0) {
      int at = size % SealedPage.PAYLOAD;
      int number = size / SealedPage.PAYLOAD;
      if (number == pages.size()) {
        pages.add(new byte[SealedPage.PAYLOAD]);
      }
      int taken = in.copy(pages.get(number), at, Math.min(left, SealedPage.PAYLOAD - at));
      left -= taken;
      size += taken;
    }
  }

  /** The fact at a place; null where it is none of those. */
  Fact fact(int place) {
    int index = places.indexOf(place);
    if (index < 0) {
      return null;
    }
    out.moveTo(starts[index]);
    reader.moveLines(runs.furtherAt(place));
    return reader.fact();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] page(long number) {
    return pages.get((int) number);
  }
}
