package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.cli.base.BaseReader;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.store.CacheFolder;
import factfile.store.Snapshots.Kept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public final class CacheCommand implements Command {
  private static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(List.of("id", "base", "state", "bytes", "file"));

  @Override
  public Definition definition() {
    return Definition.of(
            "cache",
            "The snapshots that make the next look-up quick: what is kept, and where.",
            "factfile cache",
            "factfile cache --clear")
        .with(Flag.CLEAR)
        .with(Flag.Group.OUTPUT);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  public int run(Host host, Options options) {
    CacheFolder folder = BaseReader.folder(host);
    if (folder == null) {
      throw UserError.input(
          "there is no place for snapshots", "set HOME, or XDG_CACHE_HOME to an absolute path");
    }
    if (folder.fault() != null) {
      throw UserError.input(folder.path() + " is not used: " + folder.fault(), null);
    }
    try {
      if (options.has(Flag.CLEAR)) {
        int removed = folder.clear();
        host.out().println(removed == 1 ? "1 snapshot removed." : removed + " snapshots removed.");
        return ExitCode.OK;
      }
      return new Printer(host, options).rows(answer(folder, BaseReader.snapshots(host).all()));
    } catch (IOException e) {
      throw UserError.input(folder.path() + ": " + e.getMessage(), "see who may write there");
    }
  }

  private static Answer<CellRow> answer(CacheFolder folder, List<Kept> snapshots) {
    List<CellRow> rows = new ArrayList<>();
    for (Kept each : snapshots) {
      rows.add(row(each));
    }
    return new Answer<>("Snapshots", COLUMNS, rows, List.of("kept in " + folder.path()), List.of());
  }

  private static CellRow row(Kept kept) {
    String id = kept.file().getFileName().toString();
    List<Cell> cells =
        List.of(
            Cell.text(id),
            Cell.text(kept.base()),
            Cell.text(kept.state()),
            Cell.number(kept.bytes()),
            Cell.text(kept.file().toString()));
    Entry entry =
        new Entry(
            null,
            List.of(Span.plain(kept.bytes() / 1024 + " KB")),
            "",
            List.of(Span.strong(kept.base() == null ? "?" : kept.base())),
            List.of(Detail.of("state", kept.state())),
            id,
            List.of());
    return CellRow.of(cells, entry, true);
  }
}
