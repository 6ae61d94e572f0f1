package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.base.BaseReader;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.store.CacheFolder;
import factfile.store.Snapshots.Kept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public final class CacheCommand implements Command {
  private static final List<Column<SnapshotRow>> COLUMNS = List.of(SnapshotColumn.values());

  @Override
  public Definition definition() {
    return Definition.of(
            "cache",
            "What makes the next look-up quick: what is kept, and where.",
            "factfile cache",
            "factfile cache --clear")
        .with(CommandFlags.CLEAR)
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
      if (options.has(CommandFlags.CLEAR)) {
        host.out().println(told(folder.clear()));
        return ExitCode.OK;
      }
      return new Printer(host, options).rows(answer(folder, BaseReader.snapshots(host).all()));
    } catch (IOException e) {
      throw UserError.input(folder.path() + ": " + e.getMessage(), "see who may write there");
    }
  }

  private static String told(CacheFolder.Cleared cleared) {
    int snapshots = cleared.snapshots();
    int findings = cleared.findings();
    return (snapshots == 1 ? "1 snapshot" : snapshots + " snapshots")
        + (findings == 0 ? "" : " and the findings of " + findings)
        + (findings == 0 ? "" : findings == 1 ? " base" : " bases")
        + " removed.";
  }

  private static Answer<SnapshotRow> answer(CacheFolder folder, List<Kept> snapshots) {
    List<SnapshotRow> rows = new ArrayList<>();
    for (Kept each : snapshots) {
      rows.add(new SnapshotRow(each));
    }
    return new Answer<>("Snapshots", COLUMNS, rows, List.of("kept in " + folder.path()), List.of());
  }
}
