package factfile.cli.shell;

import factfile.cli.base.CutOff;
import factfile.cli.host.Ansi;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.StateFolder;
import factfile.cli.host.UserError;
import factfile.render.visible.Visible;
import factfile.shell.Editor;
import factfile.shell.LineText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The shell on a terminal: lines are edited, and Ctrl-C takes back the command that runs. */
final class TerminalShell {
  /** Who gives up a command waits so long for it to end by itself, in milliseconds. */
  private static final long GRACE = 200;

  private final Host host;
  private final ShellContext context;
  private final LineRunner runner;
  private final ShellAssistant assistant;
  private final boolean color;

  private volatile Thread waiting;

  TerminalShell(
      Host host, ShellContext context, LineRunner runner, ShellAssistant assistant, boolean color) {
    this.host = host;
    this.context = context;
    this.runner = runner;
    this.assistant = assistant;
    this.color = color;
  }

  /** Always 0: whoever typed the lines has seen how they went. */
  int run() {
    try (Editor editor = Editor.open(assistant, history(), color)) {
      editor.onInterrupt(this::interrupt);
      String text = editor.read(prompt());
      while (text != null) {
        run(editor, LineText.all(text));
        text = runner.left() ? null : editor.read(prompt());
      }
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.input(
          "the terminal cannot be used: " + e.getMessage(),
          "TERM=dumb factfile shell asks less of it");
    }
  }

  /** Where lines are kept; null where there is no place for them. */
  private Path history() {
    try {
      return StateFolder.file(host, "history");
    } catch (IOException e) {
      host.err().println("factfile: lines are not remembered: " + Visible.text(e.getMessage()));
      return null;
    }
  }

  private String prompt() {
    String prompt = context.prompt();
    return color ? Ansi.bold(prompt) : prompt;
  }

  private void run(Editor editor, List<LineText> lines) {
    for (LineText line : lines) {
      boolean givenUp = !run(editor, line);
      if (runner.left() || givenUp) {
        return;
      }
    }
  }

  /** Whether the line ran to its end. */
  private boolean run(Editor editor, LineText line) {
    List<Integer> size = editor.size();
    CutOff out = new CutOff(host.out());
    CutOff err = new CutOff(host.err());
    Host.Terminal terminal = new Host.Terminal(true, true, true, size.get(0), size.get(1));
    Host machine =
        host.with(
                new Host.Streams(InputStream.nullInputStream(), stream(out), stream(err), terminal))
            .asking(editor);
    Thread worker = new Thread(() -> runner.run(machine, line), "command");
    worker.setDaemon(true);
    waiting = Thread.currentThread();
    worker.start();
    try {
      worker.join();
      return true;
    } catch (InterruptedException e) {
      giveUp(worker, out, err);
      return false;
    } finally {
      waiting = null;
      machine.out().flush();
      machine.err().flush();
    }
  }

  private static PrintStream stream(CutOff out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** Runs when Ctrl-C is pressed, in a thread of its own. */
  private void interrupt() {
    Thread waiter = waiting;
    if (waiter != null) {
      waiter.interrupt();
    }
  }

  /**
   * A thread cannot be ended from outside. What the command would still say is not shown, what it
   * would read or write is refused, and what it works with is not used again.
   */
  private void giveUp(Thread worker, CutOff out, CutOff err) {
    out.cut();
    err.cut();
    worker.interrupt();
    try {
      worker.join(runner.isOutside() ? 0 : GRACE);
    } catch (InterruptedException e) {
      // Pressed twice: then without waiting.
      context.kept().forget();
    }
    if (worker.isAlive()) {
      context.kept().forget();
    }
    host.out().println();
    host.out().flush();
  }
}
