package factfile.store;

import factfile.model.base.FactBase;
import factfile.model.base.StandingOrder;
import factfile.model.edit.PlaceRuns;
import factfile.store.page.SnapshotPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A snapshot whose files have changed since, with what is known of them. */
public final class EditableSnapshot {
  private final Path folder;
  private final SnapshotPages pages;
  private final Header header;
  private final String id;
  private final FileTable files;
  private final SnapshotBase before;
  private final Map<String, Stamp> stamps = new HashMap<>();

  /**
   * @param folder of the base
   * @param id no other snapshot has it
   */
  EditableSnapshot(Path folder, SnapshotPages pages, Header header, String id) {
    this.folder = folder;
    this.pages = pages;
    this.header = header;
    this.id = id;
    this.files = new FileTable(pages, header.fileTable());
    this.before = new SnapshotBase(pages, header);
    SnapshotOrigin origin = header.origin();
    for (int i = 0; i < origin.paths().size(); i++) {
      stamps.put(origin.paths().get(i), origin.stamps().get(i));
    }
  }

  String id() {
    return id;
  }

  /** The base as it was. */
  public FactBase before() {
    return before;
  }

  /** The order of a timeline of that. */
  public StandingOrder order() {
    return before.momentOrder();
  }

  /** Its records, with the lines that they stand on now. */
  public FactBase moved(PlaceRuns runs) {
    return new SnapshotBase(pages, header, runs);
  }

  public FileTable files() {
    return files;
  }

  /** Whether a file or a folder is the one that was read. */
  public boolean isUnchanged(String name) throws IOException {
    Stamp stamp = stamps.get(name);
    return stamp != null && Stamp.of(folder.resolve(name)).isSame(stamp);
  }
}
