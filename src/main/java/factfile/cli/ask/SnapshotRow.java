package factfile.cli.ask;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.store.Snapshots.Kept;
import java.util.List;

/** A file of the cache as a row. */
record SnapshotRow(Kept kept) implements Row {
  String id() {
    return kept.file().getFileName().toString();
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(kept.bytes() / 1024 + " KB")),
        "",
        List.of(Span.strong(kept.base() == null ? "?" : kept.base())),
        List.of(Detail.of("kind", kept.kind().word()), Detail.of("state", kept.state().word())),
        id(),
        List.of());
  }
}
