package factfile.cli.add;

import factfile.cli.base.BaseFinder;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.document.KeptDocuments;
import factfile.edit.AdditionLog;
import factfile.edit.BaseLock;
import factfile.edit.LastAddition;
import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes back the last addition to a base, and then the one before, as often as it is asked to. */
final class Undo {
  private final Host host;
  private final Path folder;
  private final AdditionMemory memory;

  /**
   * @throws UserError where there is no base, or more is asked than to take back
   */
  Undo(Host host, Options options) {
    this.host = host;
    boolean alone = options.words().isEmpty();
    for (Flag flag : options.arguments().values().keySet()) {
      alone &= flag.group() != Flag.Group.KEYS && !flag.equals(CommandFlags.DRY_RUN);
    }
    if (!alone) {
      throw UserError.usage("--undo stands alone", "factfile add --undo");
    }
    BaseFinder.Found found = new BaseFinder(host).find(options.base().facts());
    if (found.stumbledUpon()) {
      throw BaseFinder.none(host);
    }
    this.folder = found.path();
    this.memory = new AdditionMemory(host, folder);
  }

  int run() {
    if (read().isEmpty()) {
      throw nothing();
    }
    try (BaseLock lock = BaseLock.take(folder)) {
      tell(undone(lock, read()));
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.input(
          "the base cannot be written: " + e.getMessage(),
          "it is left as it is; see who may write in " + folder);
    }
  }

  /** Takes back the newest transaction that is still there. */
  private List<LastAddition> undone(BaseLock lock, AdditionLog log) throws IOException {
    AdditionLog left = log;
    while (!left.isEmpty()) {
      List<LastAddition> all = left.newest().additions();
      List<LastAddition> undone = lock.undo(all);
      left = left.withoutNewest();
      memory.keep(left);
      forgetCopies(all);
      if (!undone.isEmpty()) {
        return undone;
      }
    }
    throw nothing();
  }

  private UserError nothing() {
    return UserError.input(
        "nothing is remembered that was added to " + folder,
        "only what `factfile add` has added can be taken back, once, the last first");
  }

  private void tell(List<LastAddition> undone) {
    for (LastAddition each : undone) {
      String ids = Visible.text(String.join(" ", each.ids()));
      host.out().println(Visible.text(each.name()) + ": took back " + ids);
    }
    host.out().flush();
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

  private AdditionLog read() {
    try {
      return memory.read();
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
