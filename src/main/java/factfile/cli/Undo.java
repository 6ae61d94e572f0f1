package factfile.cli;

import factfile.edit.BaseLock;
import factfile.edit.LastAddition;
import factfile.render.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes back the last addition to a base. */
final class Undo {
  private final Host host;
  private final Path folder;

  /**
   * @throws UserError where there is no base, or more is asked than to take back
   */
  Undo(Host host, Arguments arguments) {
    this.host = host;
    boolean alone = arguments.words().isEmpty();
    for (Flag flag : arguments.values().keySet()) {
      alone &= flag.group() != Flag.Group.KEYS && flag != Flag.DRY_RUN;
    }
    if (!alone) {
      throw UserError.usage("--undo stands alone", "factfile add --undo");
    }
    BaseFinder.Found found = new BaseFinder(host).find(arguments.value(Flag.FACTS));
    if (found.stumbledUpon()) {
      throw BaseFinder.none(host);
    }
    this.folder = found.path();
  }

  int run() {
    try {
      Path file = StateFolder.path(host) == null ? null : remembered();
      LastAddition last =
          file == null || !Files.exists(file) ? null : LastAddition.read(Files.readString(file));
      if (last == null) {
        throw UserError.input(
            "nothing is remembered that was added to " + folder,
            "only the last `factfile add` can be taken back, once");
      }
      try (BaseLock lock = BaseLock.take(folder)) {
        lock.undo(last);
      }
      Files.delete(file);
      host.out()
          .println(
              Visible.text(last.name())
                  + ": took back "
                  + Visible.text(String.join(" ", last.ids())));
      host.out().flush();
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.input(
          "the base cannot be written: " + e.getMessage(),
          "it is left as it is; see who may write in " + folder);
    }
  }

  private Path remembered() throws IOException {
    return StateFolder.path(host).resolve(LastAddition.key(folder));
  }
}
