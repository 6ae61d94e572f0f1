package factfile.cli.shell;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.OutsideProgram;
import factfile.cli.host.UserError;
import factfile.cli.shell.ShellLine.Target;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Where the answer of one line of the shell goes: here, to a file, to another program. */
final class LineOutput {
  private final Host host;
  private final ShellLine line;
  private final List<PrintStream> files = new ArrayList<>();
  private OutsideProgram outside;
  private PrintStream out;
  private PrintStream err;

  /**
   * Opens what the line names.
   *
   * @throws UserError where a file cannot be written or the program not be started
   */
  LineOutput(Host host, ShellLine line) {
    this.host = host;
    this.line = line;
    this.out = host.out();
    this.err = host.err();
    if (line.out() != null) {
      out = open(line.out());
    }
    if (line.outside() != null) {
      outside = OutsideProgram.start(host, line.outside());
      out = line.out() == null ? outside.in() : out;
    }
    if (line.err() != null) {
      err = line.err().equals(ShellLine.TO_ANSWER) ? out : open(line.err());
    }
  }

  /** The machine as the command of the line finds it. */
  Host redirected() {
    Host.Terminal terminal = host.terminal();
    return host.with(
        new Host.Streams(
            host.in(),
            out,
            err,
            new Host.Terminal(
                terminal.stdin(),
                terminal.stdout() && line.out() == null && line.outside() == null,
                terminal.stderr() && line.err() == null,
                terminal.rows(),
                terminal.columns())));
  }

  private PrintStream open(Target target) {
    try {
      OutputStream file =
          Files.newOutputStream(
              path(target.file()),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              target.appends() ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
      PrintStream stream =
          new PrintStream(new BufferedOutputStream(file), false, StandardCharsets.UTF_8);
      files.add(stream);
      return stream;
    } catch (NoSuchFileException e) {
      throw UserError.input("there is no folder for " + target.file(), "make it first");
    } catch (IOException | InvalidPathException e) {
      throw UserError.input(
          target.file() + " cannot be written: " + e.getMessage(), "see who may write there");
    }
  }

  private Path path(String file) {
    String home = host.variable("HOME");
    return home != null && file.startsWith("~/")
        ? Path.of(home).resolve(file.substring(2))
        : host.folder().resolve(file);
  }

  /**
   * Closes all of it and waits for the program to end.
   *
   * @param code that of the command
   * @return that, or the program's where the command went well
   * @throws UserError where a file did not take everything
   */
  int close(int code) {
    boolean lost = false;
    for (PrintStream file : files) {
      lost |= file.checkError();
      file.close();
    }
    int outsideCode = outside == null ? ExitCode.OK : outside.await();
    if (lost) {
      throw UserError.input("a file could not be written to its end", "is the disk full?");
    }
    return code == ExitCode.OK ? outsideCode : code;
  }
}
