package factfile.cli.shell;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.shell.LineText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The shell where lines can only be read and written: commands from a file or a pipe, and terminals
 * that cannot move the cursor.
 */
final class PlainShell {
  private final Host host;
  private final ShellContext context;
  private final boolean prompts;
  private final BufferedReader in;
  private final LineRunner runner;

  /**
   * @param prompts whether somebody waits for a prompt
   */
  PlainShell(Host host, ShellContext context, LineRunner runner, boolean prompts) {
    this.host = host;
    this.context = context;
    this.prompts = prompts;
    this.in = new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8));
    this.runner = runner;
  }

  /** The exit code of the first line that failed; 0 on a terminal, where somebody has seen it. */
  int run() {
    int failure = ExitCode.OK;
    List<LineText> lines = read();
    while (lines != null) {
      for (LineText line : lines) {
        int code = runner.run(machine(), line);
        failure = failure == ExitCode.OK ? code : failure;
        if (runner.left() || isLost(line, code)) {
          return prompts ? ExitCode.OK : failure;
        }
      }
      lines = read();
    }
    return prompts ? ExitCode.OK : failure;
  }

  /** A script must not go on to ask another base than it names, nor another day. */
  private boolean isLost(LineText line, int code) {
    return !prompts && code != ExitCode.OK && LineRunner.changesContext(line);
  }

  /** Commands cannot read the lines that are meant for the shell. */
  private Host machine() {
    return host.with(
        new Host.Streams(InputStream.nullInputStream(), host.out(), host.err(), host.terminal()));
  }

  /** What is on the next line, and on those that it goes on in; null at the end. */
  private List<LineText> read() {
    String text = next(context.prompt());
    if (text == null) {
      return null;
    }
    List<LineText> lines = LineText.all(text);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isOpen()) {
      String more = next("… ");
      if (more == null) {
        return lines;
      }
      text = text + "\n" + more;
      lines = LineText.all(text);
    }
    return lines;
  }

  private String next(String prompt) {
    if (prompts) {
      host.out().print(prompt);
      host.out().flush();
    }
    try {
      return in.readLine();
    } catch (IOException e) {
      throw UserError.input("stdin cannot be read: " + e.getMessage(), null);
    }
  }
}
