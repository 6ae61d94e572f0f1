package factfile.store;

import factfile.model.base.Ordinals;
import factfile.model.edit.BaseEdit;
import factfile.model.edit.MomentRanges;
import factfile.model.edit.PlaceRuns;
import factfile.model.part.Index;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an edit has changed, as it is written beside what is new.
 *
 * @param of the snapshot that was edited
 */
record KeptEdit(String of, BaseEdit edit) {

  /** Where it begins. */
  long write(PageWriter out) {
    long start = out.position();
    out.writeText(of);
    write(edit.runs(), out);
    write(edit.fresh(), out);
    out.writeCount(edit.facts());
    out.writeCount(edit.entities());
    out.writeCount(edit.sources());
    out.writeFlag(edit.end() != null);
    out.writeLong(edit.end() == null ? 0 : edit.end().toEpochDay());
    for (Index index : Index.values()) {
      out.writeTexts(new ArrayList<>(edit.vanished().getOrDefault(index, Set.of())));
    }
    write(edit.unsettled(), out);
    write(edit.moments(), out);
    return start;
  }

  private static void write(PlaceRuns runs, PageWriter out) {
    out.writeCount(runs.size());
    for (int i = 0; i < runs.size(); i++) {
      out.writeInt(runs.first(i));
      out.writeInt(runs.end(i));
      out.writeInt(runs.target(i));
      out.writeInt(runs.further(i));
    }
  }

  private static void write(Ordinals places, PageWriter out) {
    out.writeCount(places.size());
    int last = 0;
    for (int i = 0; i < places.size(); i++) {
      out.writeCount(places.get(i) - last);
      last = places.get(i);
    }
  }

  private static void write(MomentRanges ranges, PageWriter out) {
    write(ranges.undated(), out);
    out.writeCount(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      out.writeCount(ranges.first(i));
      out.writeCount(ranges.end(i));
      out.writeCount(ranges.entryEnd(i) - ranges.entry(i));
      for (int entry = ranges.entry(i); entry < ranges.entryEnd(i); entry++) {
        out.writeCount(ranges.place(entry));
        out.writeCount(ranges.moment(entry));
      }
    }
  }

  static KeptEdit read(Pages pages, long start) {
    Cursor in = new Cursor(pages, start);
    String of = in.readText();
    PlaceRuns runs = runs(in);
    Ordinals fresh = places(in);
    int facts = in.readCount();
    int entities = in.readCount();
    int sources = in.readCount();
    boolean known = in.readFlag();
    long day = in.readLong();
    Map<Index, Set<String>> vanished = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      vanished.put(index, new HashSet<>(in.readTexts()));
    }
    return new KeptEdit(
        of,
        new BaseEdit(
            runs,
            fresh,
            facts,
            entities,
            sources,
            known ? LocalDate.ofEpochDay(day) : null,
            vanished,
            places(in),
            ranges(in)));
  }

  private static PlaceRuns runs(Cursor in) {
    PlaceRuns runs = new PlaceRuns();
    for (int left = in.readCount(); left > 0; left--) {
      runs.add(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
    return runs;
  }

  private static Ordinals places(Cursor in) {
    int[] places = new int[in.readCount()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.readCount();
      places[i] = last;
    }
    return Ordinals.of(places);
  }

  private static MomentRanges ranges(Cursor in) {
    MomentRanges ranges = new MomentRanges();
    ranges.setUndated(places(in));
    for (int left = in.readCount(); left > 0; left--) {
      ranges.begin(in.readCount(), in.readCount());
      for (int entries = in.readCount(); entries > 0; entries--) {
        ranges.add(in.readCount(), in.readCount());
      }
    }
    return ranges;
  }
}
