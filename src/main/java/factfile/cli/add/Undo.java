package factfile.cli.add;

import factfile.cli.base.BaseFinder;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.StateFolder;
import factfile.cli.host.UserError;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.document.KeptDocuments;
import factfile.edit.BaseLock;
import factfile.edit.LastAddition;
import factfile.load.base.BaseLoader;
import factfile.load.file.RegularFile;
import factfile.model.base.FactBase;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes back the last addition to a base. */
final class Undo {
  /** The largest record of an addition, in bytes; it has the ids of what was added. */
  private static final int MOST_BYTES = 16 << 20;

  private final Host host;
  private final Path folder;

  /**
   * @throws UserError where there is no base, or more is asked than to take back
   */
  Undo(Host host, Options options) {
    this.host = host;
    boolean alone = options.words().isEmpty();
    for (Flag flag : options.arguments().values().keySet()) {
      alone &= flag.group() != Flag.Group.KEYS && !flag.equals(Flag.DRY_RUN);
    }
    if (!alone) {
      throw UserError.usage("--undo stands alone", "factfile add --undo");
    }
    BaseFinder.Found found = new BaseFinder(host).find(options.base().facts());
    if (found.stumbledUpon()) {
      throw BaseFinder.none(host);
    }
    this.folder = found.path();
  }

  int run() {
    Path file = remembered();
    List<LastAddition> last = file == null ? null : read(file);
    if (last == null) {
      throw UserError.input(
          "nothing is remembered that was added to " + folder,
          "only the last `factfile add` can be taken back, once");
    }
    try (BaseLock lock = BaseLock.take(folder)) {
      lock.undo(last);
      Files.delete(file);
      forgetCopies(last);
    } catch (IOException e) {
      throw UserError.input(
          "the base cannot be written: " + e.getMessage(),
          "it is left as it is; see who may write in " + folder);
    }
    for (LastAddition each : last) {
      String ids = Visible.text(String.join(" ", each.ids()));
      host.out().println(Visible.text(each.name()) + ": took back " + ids);
    }
    host.out().flush();
    return ExitCode.OK;
  }

  /** The copy of a document goes with its source. */
  private void forgetCopies(List<LastAddition> last) throws IOException {
    KeptDocuments kept = new KeptDocuments(folder);
    for (LastAddition each : last) {
      for (String id : each.ids()) {
        if (kept.has(id) && !isSource(id)) {
          kept.forget(id);
        }
      }
    }
  }

  private boolean isSource(String id) {
    FactBase base = BaseLoader.load(folder).base();
    return base == null || base.source(id) != null;
  }

  private Path remembered() {
    try {
      return StateFolder.existing(host, LastAddition.key(folder));
    } catch (IOException e) {
      throw untrusted(e);
    }
  }

  private List<LastAddition> read(Path file) {
    try {
      byte[] bytes = RegularFile.read(file, MOST_BYTES);
      return LastAddition.readAll(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw untrusted(e);
    }
  }

  private static UserError untrusted(IOException e) {
    return UserError.input(
        "what was added last cannot be told: " + e.getMessage(),
        "take it back by hand; only what nobody else can have written is trusted");
  }
}
