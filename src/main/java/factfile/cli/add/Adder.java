package factfile.cli.add;

import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.cli.host.StateFolder;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.Wanted;
import factfile.edit.Addition;
import factfile.edit.BaseLock;
import factfile.edit.EditError;
import factfile.edit.Kind;
import factfile.edit.LastAddition;
import factfile.edit.Planner;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Item;
import factfile.model.text.Problem;
import factfile.note.edit.UnifiedDiff;
import factfile.render.visible.Patches;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Plans an addition, has it judged as all files are, and writes it where nothing is wrong. */
final class Adder {
  private final Host host;
  private final Options options;
  private final OutputOptions output;
  private final Path folder;
  private Loaded loaded;

  /**
   * Reads the base.
   *
   * @throws UserError where there is none to add to, or it has files that cannot be read
   */
  Adder(Host host, Options options) {
    this.host = host;
    this.options = options;
    this.output = options.output();
    BaseOptions base = new BaseOptions(options.base().facts(), false, false);
    try (BaseDoor door = new BaseDoor(host, base, output).named()) {
      this.folder = door.found().path();
      refuseBundled();
      this.loaded = door.load();
    }
    if (loaded.base() == null) {
      host.err().print(report(loaded.problems()));
      throw UserError.input(
          "nothing can be added to a base that cannot be read", "mend what is said above");
    }
  }

  private void refuseBundled() {
    Path installed = host.installed() == null ? null : host.installed().resolve("facts");
    if (folder.equals(installed)) {
      throw UserError.input(
          "the bundled base is part of the program", "`factfile init` makes one of your own");
    }
  }

  FactBase base() {
    return loaded.base();
  }

  /** The record of a kind that has the id already; null for none. */
  Item existing(Kind kind, String id) {
    return planner().existing(kind, id);
  }

  boolean isTaken(String id) {
    FactBase base = loaded.base();
    return base.entity(id) != null || base.source(id) != null || !isFree(base, id);
  }

  private static boolean isFree(FactBase base, String id) {
    return base.facts(base.find(Index.ID, id)).isEmpty();
  }

  private Planner planner() {
    return new Planner(folder, loaded.base(), options.value(Flag.INTO));
  }

  /**
   * An addition and what is wrong with it.
   *
   * @param problems those that come in with it
   */
  record Judged(Addition addition, List<Problem> problems) {
    boolean isSound() {
      return problems.stream().noneMatch(each -> each.severity() == Problem.Severity.ERROR);
    }
  }

  /** What would become of it. */
  Judged judge(Wanted wanted) {
    try {
      Addition addition =
          wanted.to() == null
              ? planner().records(wanted.kind(), wanted.items())
              : planner().part(wanted.kind(), wanted.to(), wanted.items().get(0));
      Loaded after =
          BaseLoader.load(folder, ProgressLine.on(host, output.quiet()), addition.revision());
      List<Problem> problems =
          NewProblems.of(addition, wanted.name(), loaded.problems(), after.problems());
      Judged judged = new Judged(addition, problems);
      if (judged.isSound() && !holds(after.base(), addition)) {
        throw new EditError(
            addition.name() + " is not among the files of the base",
            "see `files` in its " + BaseLoader.manifestName() + ", or name another with --into");
      }
      return judged;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static boolean holds(FactBase base, Addition addition) {
    for (String id : addition.ids()) {
      boolean known = base.entity(id) != null || base.source(id) != null || !isFree(base, id);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param refused the exit code where something is wrong with it
   */
  int add(Wanted wanted, int refused) {
    return add(wanted, refused, List.of());
  }

  /**
   * @param told what the user has been told of it already
   */
  int add(Wanted wanted, int refused, List<Problem> told) {
    if (options.has(Flag.DRY_RUN)) {
      Judged judged = judge(wanted);
      tell(judged.problems());
      if (judged.isSound()) {
        Addition addition = judged.addition();
        host.out()
            .print(
                Patches.shown(
                    UnifiedDiff.of(
                        addition.name(),
                        addition.isNew() ? "" : addition.text(),
                        addition.after())));
        host.out().flush();
      }
      return judged.isSound() ? ExitCode.OK : refused;
    }
    try (BaseLock lock = BaseLock.take(folder)) {
      readAgain();
      Judged judged = judge(wanted);
      tell(judged.problems().stream().filter(each -> !told.contains(each)).toList());
      if (!judged.isSound()) {
        return UserError.tell(host, refused, "nothing was added", null);
      }
      lock.write(judged.addition());
      remember(judged.addition());
      told(judged.addition(), wanted);
      return ExitCode.OK;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Another may have added to it before the lock was ours. */
  private void readAgain() {
    Loaded again = BaseLoader.load(folder);
    if (again.base() != null) {
      loaded = again;
    }
  }

  private UserError unwritable(IOException e) {
    return UserError.input(
        "the base cannot be written: " + e.getMessage(),
        "it is left as it is; see who may write in " + folder);
  }

  /** What cannot be remembered is added all the same; only, it cannot be taken back. */
  private void remember(Addition addition) {
    try {
      Path file = StateFolder.file(host, LastAddition.key(folder));
      if (file != null) {
        Files.writeString(
            file,
            LastAddition.of(addition).text(),
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      String reason = Visible.text(String.valueOf(e.getMessage()));
      host.err().println("factfile: --undo will not know of this: " + reason);
    }
  }

  private void told(Addition addition, Wanted wanted) {
    host.out()
        .println(
            Visible.text(addition.name())
                + ":"
                + addition.line()
                + ": "
                + wanted.name()
                + " "
                + Visible.text(String.join(" ", addition.ids())));
    host.out().flush();
  }

  /** Says what is wrong with it. */
  void tell(List<Problem> problems) {
    host.err().print(report(problems));
  }

  private String report(List<Problem> problems) {
    boolean color = output.isColored(host, host.terminal().stderr());
    return new ProblemReport(color, output.columns(host)).text(problems);
  }
}
