package factfile.cli.add;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Options;
import factfile.cli.line.Wanted;
import factfile.edit.Addition;
import factfile.edit.AdditionLog;
import factfile.edit.BaseLock;
import factfile.edit.EditError;
import factfile.edit.LastAddition;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.text.Problem;
import factfile.render.visible.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Adds one record after the other for who has the screen to themselves: what {@link Adder} would
 * print is handed back. All that was added can be taken back, the last first.
 */
public final class RecordAdder {
  private final Host host;
  private final Path folder;
  private final Options options;
  private final Deque<List<Addition>> added = new ArrayDeque<>();
  private FactBase base;

  /**
   * @throws UserError where there is no base to add to, or it cannot be read
   */
  public RecordAdder(Host host, Options options) {
    this.host = host;
    this.options = options;
    Adder adder = new Adder(host, options);
    this.folder = adder.folder();
    this.base = adder.base();
  }

  /**
   * What came of it.
   *
   * @param written whether it stands in the base now
   * @param told what there is to say, a line each
   */
  public record Outcome(boolean written, List<String> told) {}

  public FactBase base() {
    return base;
  }

  public Path folder() {
    return folder;
  }

  /** Judges it and writes it at once, all of it or nothing. */
  public Outcome add(Wanted wanted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream notes = new PrintStream(err, true, StandardCharsets.UTF_8);
    Host.Terminal none = new Host.Terminal(false, false, false, 0, 0);
    try {
      Adder adder = new Adder(host.with(new Host.Streams(host.in(), told, notes, none)), options);
      int code = adder.add(wanted, ExitCode.INPUT);
      List<String> lines = new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
      lines.addAll(problems(adder.last()));
      for (String line : err.toString(StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith(Adder.NOT_REMEMBERED)) {
          lines.add(line);
        }
      }
      if (code == ExitCode.OK) {
        added.push(adder.last().additions());
        readAgain();
      }
      return new Outcome(code == ExitCode.OK, lines);
    } catch (EditError | UserError e) {
      return new Outcome(false, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<String> problems(Adder.Judged judged) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : judged.problems()) {
      String fix = problem.fix() == null ? "" : "; " + problem.fix();
      lines.add(Visible.text(problem.severity().word() + ": " + problem.message() + fix));
    }
    return lines;
  }

  /** Takes back the last that was added here. */
  public Outcome takeBack() {
    if (added.isEmpty()) {
      return new Outcome(false, List.of("nothing was taken here that could be taken back"));
    }
    List<LastAddition> last = new ArrayList<>();
    for (Addition addition : added.peek()) {
      last.add(0, LastAddition.of(addition));
    }
    try (BaseLock lock = BaseLock.take(folder)) {
      lock.undo(last);
      added.pop();
      forget(last);
    } catch (EditError e) {
      return new Outcome(false, List.of(e.getMessage()));
    } catch (IOException e) {
      return new Outcome(false, List.of("the base cannot be written: " + e.getMessage()));
    }
    readAgain();
    List<String> ids = new ArrayList<>();
    last.forEach(each -> ids.addAll(0, each.ids()));
    return new Outcome(true, List.of("took back " + Visible.text(String.join(" ", ids))));
  }

  /** {@code add --undo} is not to take it back once more. */
  private void forget(List<LastAddition> undone) throws IOException {
    AdditionMemory memory = new AdditionMemory(host, folder);
    AdditionLog log = memory.read();
    boolean same =
        !log.isEmpty()
            && log.newest().additions().get(0).ids().equals(undone.get(0).ids())
            && log.newest().additions().size() == undone.size();
    if (same) {
      memory.keep(log.withoutNewest());
    }
  }

  /** Reads what others have written meanwhile. */
  public void readAgain() {
    Loaded again = BaseLoader.load(folder);
    if (again.base() != null) {
      base = again.base();
    }
  }
}
