package factfile.cli.add;

import factfile.cli.base.BaseDoor;
import factfile.cli.base.ProblemReport;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.Wanted;
import factfile.edit.Addition;
import factfile.edit.BaseLock;
import factfile.edit.Batch;
import factfile.edit.EditError;
import factfile.edit.Kind;
import factfile.edit.Occasion;
import factfile.edit.Planner;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.load.file.Revision;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.model.text.Problem;
import factfile.note.edit.UnifiedDiff;
import factfile.render.visible.Patches;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plans an addition, has it judged as all files are, and writes it where nothing is wrong. */
public final class Adder {
  /** How it begins to say that what was added cannot be taken back. */
  static final String NOT_REMEMBERED = "factfile: --undo will not know of this: ";

  private final Host host;
  private final Options options;
  private final OutputOptions output;
  private final Path folder;
  private Loaded loaded;
  private Judged last;

  /**
   * Reads the base.
   *
   * @throws UserError where there is none to add to, or it has files that cannot be read
   */
  public Adder(Host host, Options options) {
    this.host = host;
    this.options = options;
    this.output = options.output();
    BaseOptions base = new BaseOptions(options.base().facts(), false, false);
    try (BaseDoor door = new BaseDoor(host, base, output).named()) {
      this.folder = door.found().path();
      refuseBundled(host, folder);
      this.loaded = door.load();
    }
    if (loaded.base() == null) {
      host.err().print(report(loaded.problems()));
      throw UserError.input(
          "nothing can be added to a base that cannot be read", "mend what is said above");
    }
  }

  /**
   * @throws UserError where a base is the one that comes with the program
   */
  static void refuseBundled(Host host, Path folder) {
    Path installed = host.installed() == null ? null : host.installed().resolve("facts");
    if (folder.equals(installed)) {
      throw UserError.input(
          "the bundled base is part of the program", "`factfile init` makes one of your own");
    }
  }

  public FactBase base() {
    return loaded.base();
  }

  /** The fingerprints that the base has. */
  public List<PassagePrint> passages() {
    return loaded.passages();
  }

  /** What was judged last before it was written, or was not. */
  Judged last() {
    return last;
  }

  /** The folder of the base. */
  public Path folder() {
    return folder;
  }

  /** The record of a kind that has the id already; null for none. */
  public Item existing(Kind kind, String id) {
    return planner().existing(kind, id);
  }

  /** The ids of all records of a kind. */
  List<String> ids(Kind kind) {
    List<String> ids = new ArrayList<>();
    for (Item item : planner().all(kind)) {
      ids.add(item.id());
    }
    return ids;
  }

  /** The kind of the record that has the id; null for none. */
  Kind kindOf(String id) {
    for (Kind kind : Kind.values()) {
      if (existing(kind, id) != null) {
        return kind;
      }
    }
    return null;
  }

  public boolean isTaken(String id) {
    FactBase base = loaded.base();
    return base.entity(id) != null || base.source(id) != null || !isFree(base, id);
  }

  private static boolean isFree(FactBase base, String id) {
    return base.facts(base.find(Index.ID, id)).isEmpty();
  }

  private Planner planner() {
    return new Planner(folder, loaded.base(), options.value(CommandFlags.INTO));
  }

  /**
   * What is added, one after the other, and what is wrong with it.
   *
   * @param batches what each of the additions adds
   * @param problems those that come in with it
   */
  record Judged(List<Batch> batches, List<Addition> additions, List<Problem> problems) {
    boolean isSound() {
      return problems.stream().noneMatch(each -> each.severity() == Problem.Severity.ERROR);
    }
  }

  /** What would become of it. */
  Judged judge(Wanted wanted) {
    if (wanted.batches().isEmpty()) {
      return new Judged(List.of(), List.of(), wanted.problems());
    }
    try {
      List<Batch> batches = new ArrayList<>();
      for (Batch batch : wanted.batches()) {
        batches.addAll(planner().byFile(batch));
      }
      return judge(wanted, batches);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Judged judge(Wanted wanted, List<Batch> batches) throws IOException {
    List<Addition> additions = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    for (Batch batch : batches) {
      additions.add(planner().addition(batch, loaded.passages(), additions));
      revisions.add(additions.get(additions.size() - 1).revision());
    }
    Loaded after = BaseLoader.load(folder, ProgressLine.on(host, output.quiet()), revisions);
    List<Problem> problems =
        new NewProblems(wanted, batches, additions).of(loaded.problems(), after.problems());
    Judged judged = new Judged(batches, additions, problems);
    for (Addition addition : additions) {
      if (judged.isSound() && !holds(after, addition, batches)) {
        throw new EditError(
            addition.name() + " is not among the files of the base",
            "see `files` in its " + BaseLoader.manifestName() + ", or name another with --into");
      }
    }
    return judged;
  }

  private boolean holds(Loaded after, Addition addition, List<Batch> batches) {
    int passages = loaded.passages().size();
    for (Batch batch : batches) {
      passages += batch.isPassages() ? batch.items().size() : 0;
    }
    if (after.passages().size() != passages) {
      return false;
    }
    FactBase base = after.base();
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
  public int add(Wanted wanted, int refused) {
    return add(wanted, refused, List.of());
  }

  /**
   * @param told what the user has been told of it already
   */
  int add(Wanted wanted, int refused, List<Problem> told) {
    if (options.has(CommandFlags.DRY_RUN)) {
      Judged judged = judge(wanted);
      tell(judged.problems());
      if (judged.isSound()) {
        for (Addition addition : judged.additions()) {
          String text = addition.isNew() ? "" : addition.text();
          String diff = UnifiedDiff.of(addition.name(), text, addition.after());
          host.out().print(Patches.shown(diff));
        }
        host.out().flush();
      }
      return judged.isSound() ? ExitCode.OK : refused;
    }
    try (BaseLock lock = BaseLock.take(folder)) {
      readAgain();
      Judged judged = judge(wanted);
      last = judged;
      tell(judged.problems().stream().filter(each -> !told.contains(each)).toList());
      if (!judged.isSound()) {
        return UserError.tell(host, refused, "nothing was added", null);
      }
      lock.write(judged.additions());
      remember(judged.additions(), Occasion.ofBatches(wanted.batches()));
      for (int i = 0; i < judged.additions().size(); i++) {
        told(judged.additions().get(i), judged.batches().get(i).told());
      }
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
  private void remember(List<Addition> additions, Occasion occasion) {
    try {
      AdditionMemory memory = new AdditionMemory(host, folder);
      memory.keep(memory.read().with(additions, occasion));
    } catch (IOException e) {
      String reason = Visible.text(String.valueOf(e.getMessage()));
      host.err().println(NOT_REMEMBERED + reason);
    }
  }

  private void told(Addition addition, String name) {
    host.out()
        .println(
            Visible.text(addition.name())
                + ":"
                + addition.line()
                + ": "
                + name
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
