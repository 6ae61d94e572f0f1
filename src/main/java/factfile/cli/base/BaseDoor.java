package factfile.cli.base;

import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.OutputOptions;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.render.visible.Visible;
import factfile.store.KeptFindings;
import factfile.store.Snapshot;
import factfile.store.SnapshotOrigin;
import factfile.store.page.DamagedSnapshot;

/**
 * The one door to a base: opens it, from a snapshot or from its files, and says on stderr what is
 * to be known about it.
 */
public final class BaseDoor implements AutoCloseable {
  private final Host host;
  private final BaseOptions options;
  private final OutputOptions output;
  private final BaseFinder.Found found;
  private final BaseReader reader;
  private boolean noticed;

  /**
   * @throws UserError where there is no base
   */
  public BaseDoor(Host host, BaseOptions options, OutputOptions output) {
    this.host = host;
    this.options = options;
    this.output = output;
    this.found = new BaseFinder(host).find(options.facts());
    this.reader = new BaseReader(host, found.path(), options.cached());
  }

  /**
   * Refuses the bundled base where nobody named it: what holds a text against a story has to be
   * told which.
   *
   * @throws UserError where no base was found
   */
  public BaseDoor named() {
    if (found.stumbledUpon()) {
      throw BaseFinder.none(host);
    }
    return this;
  }

  /** The base as its files are, with its problems, whatever they are. */
  public Loaded load() {
    Loaded loaded = reader.files(ProgressLine.on(host, output.quiet()));
    if (loaded.base() != null) {
      noticeBundled(loaded.base());
    }
    return loaded;
  }

  /**
   * The same for somebody who answers from it and watches its files.
   *
   * @throws UserError where the base cannot be read, or has any problem under {@code --strict}
   */
  public Loaded usable() {
    Loaded loaded = reader.files(ProgressLine.on(host, output.quiet()));
    if (loaded.base() == null || (options.strict() && loaded.wrong() > 0)) {
      throw refusal(loaded);
    }
    notice(reader.read());
    return loaded;
  }

  /**
   * What the base answers, without the records that cannot be used.
   *
   * @param asking asked again where a snapshot proves to be damaged, so it prints at its end
   * @throws UserError where the base cannot be read, or has any problem under {@code --strict}
   */
  public <T> T answer(Asking<T> asking) {
    try {
      return asking.of(open());
    } catch (DamagedSnapshot e) {
      return asking.of(read());
    }
  }

  /** The base as a snapshot has it, else as its files have it. */
  private FactBase open() {
    Snapshot snapshot = reader.snapshot();
    if (snapshot == null) {
      snapshot = reader.edited();
    }
    if (snapshot == null) {
      snapshot = reader.large(ProgressLine.on(host, output.quiet()));
    }
    if (snapshot == null || (options.strict() && snapshot.problems() > 0)) {
      return read();
    }
    notice(snapshot);
    return snapshot.base();
  }

  /** The same from its files, whatever snapshot there is. */
  private FactBase read() {
    Loaded loaded = reader.files(ProgressLine.on(host, output.quiet()));
    boolean refused = options.strict() && loaded.wrong() > 0;
    Snapshot last = loaded.base() == null && !refused ? reader.last() : null;
    if (last != null) {
      noticeBroken(loaded);
      return last.base();
    }
    if (loaded.base() == null || refused) {
      throw refusal(loaded);
    }
    notice(reader.read());
    return loaded.base();
  }

  /** A shell goes on with what it had; what is wrong it shows once. */
  private void noticeBroken(Loaded loaded) {
    String report = report(loaded);
    if (host.kept().isNews(found.path(), report)) {
      host.err().print(report);
    }
    notice(
        "the base cannot be read any more; this is how it was before. `check` lists what is wrong");
  }

  private String report(Loaded loaded) {
    boolean color = output.isColored(host, host.terminal().stderr());
    return new ProblemReport(color, output.columns(host)).text(loaded.problems());
  }

  private UserError refusal(Loaded loaded) {
    if (loaded.base() != null) {
      noticeBundled(loaded.base());
    }
    host.err().print(report(loaded));
    return UserError.input(
        loaded.base() == null
            ? "the base cannot be read"
            : "the base has " + problems(loaded.wrong()) + ", and --strict asks for none",
        "mend what is listed above; `factfile check` lists it again");
  }

  /**
   * What was found of notes with the base that has just answered; kept for the next time where that
   * can be.
   */
  public KeptFindings findings() {
    SnapshotOrigin origin = reader.origin();
    return origin == null ? KeptFindings.NONE : BaseReader.snapshots(host).findings(origin);
  }

  /** The folder that the base lies in. */
  public BaseFinder.Found found() {
    return found;
  }

  /** Once, though a base be opened a second time. */
  private void notice(Snapshot read) {
    if (noticed) {
      return;
    }
    noticed = true;
    noticeBundled(read.base());
    if (read.errors() > 0) {
      notice(
          problems(read.problems())
              + " in the base, "
              + records(read.leftOut())
              + " left out; `factfile check` lists them");
    }
  }

  private void noticeBundled(FactBase base) {
    boolean known = host.kept() != null && !host.kept().isNew(found.path());
    if (found.stumbledUpon() && !known) {
      notice(
          "no fact base here: this is the bundled one, “"
              + base.manifest().title()
              + "”; name yours with --facts DIR");
    }
  }

  private static String problems(int count) {
    return count == 1 ? "1 problem" : count + " problems";
  }

  private static String records(int count) {
    return count == 1 ? "1 record" : count + " records";
  }

  private void notice(String text) {
    if (!output.quiet()) {
      host.err().println("factfile: " + Visible.text(text));
    }
  }

  /** Keeps a snapshot where the files were read, once the answer is out. */
  @Override
  public void close() {
    reader.close();
  }
}
