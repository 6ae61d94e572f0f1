package factfile.cli.host;

import factfile.render.visible.Visible;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another program: a shell's line that reads an answer, or the user's editor. */
public final class OutsideProgram {
  private final Host host;
  private final Process process;
  private final PrintStream in;
  private final Thread copier;

  private OutsideProgram(Host host, Process process) {
    this.host = host;
    this.process = process;
    this.in =
        new PrintStream(
            new BufferedOutputStream(process.getOutputStream()), false, StandardCharsets.UTF_8);
    this.copier = host.terminal().stdout() ? null : new Thread(this::copy, "outside");
  }

  /**
   * Starts it: on this terminal, where it has that for itself; elsewhere what it writes is handed
   * on.
   *
   * @throws UserError where there is no {@code sh}
   */
  public static OutsideProgram start(Host host, String line) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", line);
    builder.directory(host.folder().toFile());
    builder.environment().clear();
    builder.environment().putAll(host.env());
    builder.redirectError(Redirect.INHERIT);
    builder.redirectOutput(host.terminal().stdout() ? Redirect.INHERIT : Redirect.PIPE);
    try {
      OutsideProgram program = new OutsideProgram(host, builder.start());
      if (program.copier != null) {
        program.copier.start();
      }
      return program;
    } catch (IOException e) {
      throw UserError.input("sh cannot be started: " + e.getMessage(), "is it on the PATH?");
    }
  }

  /**
   * Runs one that has the keyboard and the screen to itself, and waits for its end.
   *
   * @param command as a shell reads it
   * @param arguments what it is given behind that, as it stands
   * @return what it ended with
   * @throws UserError where there is no {@code sh}
   */
  public static int onTerminal(Host host, String command, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("sh", "-c", command + " \"$@\"", command));
    words.addAll(arguments);
    host.out().flush();
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    builder.directory(host.folder().toFile());
    builder.environment().clear();
    builder.environment().putAll(host.env());
    try {
      return await(builder.start());
    } catch (IOException e) {
      throw UserError.input("sh cannot be started: " + e.getMessage(), "is it on the PATH?");
    }
  }

  /** Whatever happens: two cannot read one keyboard. */
  private static int await(Process process) {
    boolean interrupted = false;
    while (true) {
      try {
        int code = process.waitFor();
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return code;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  /** What it reads. */
  public PrintStream in() {
    return in;
  }

  private void copy() {
    try {
      process.getInputStream().transferTo(host.out());
      host.out().flush();
    } catch (IOException e) {
      host.err()
          .println("factfile: the rest is lost: " + Visible.text(String.valueOf(e.getMessage())));
    }
  }

  /**
   * Gives it no more to read and waits for its end, whatever happens: it may be a pager, and two
   * cannot read one keyboard.
   *
   * @return what it ended with
   */
  public int await() {
    in.close();
    boolean interrupted = false;
    while (true) {
      try {
        int code = process.waitFor();
        if (copier != null) {
          copier.join();
        }
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return code;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
