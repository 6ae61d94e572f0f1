package factfile.cli.host;

import factfile.answer.Span;
import factfile.render.visible.Hanging;
import factfile.render.visible.Visible;
import java.util.List;

/** Something the user can put right; anything else that is thrown is a defect of the program. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int INDENT = 2;

  /** A narrower terminal has not told its width. */
  private static final int NARROWEST = 20;

  private final int exitCode;
  private final String fix;

  private UserError(int exitCode, String message, String fix) {
    super(message);
    this.exitCode = exitCode;
    this.fix = fix;
  }

  /** The command line is wrong. */
  public static UserError usage(String message, String fix) {
    return new UserError(ExitCode.USAGE, message, fix);
  }

  /** The base or another input cannot be read. */
  public static UserError input(String message, String fix) {
    return new UserError(ExitCode.INPUT, message, fix);
  }

  /** Tells it, and returns its exit code. */
  public int tell(Host host) {
    return tell(host, exitCode, getMessage(), fix);
  }

  /**
   * Tells what the user can put right.
   *
   * @param fix what to do about it, or null
   * @return the code
   */
  public static int tell(Host host, int code, String message, String fix) {
    tell(host, "factfile: " + Visible.text(message), 0);
    if (fix != null) {
      tell(host, Visible.text(fix), INDENT);
    }
    return code;
  }

  /** On a terminal a line ends where a word does. */
  private static void tell(Host host, String text, int lead) {
    boolean shown = host.terminal().stderr() && host.terminal().columns() >= NARROWEST;
    int width = shown ? host.terminal().columns() : Integer.MAX_VALUE;
    for (List<Span> line : Hanging.lines(List.of(Span.plain(text)), lead, lead + INDENT, width)) {
      StringBuilder words = new StringBuilder();
      for (Span span : line) {
        words.append(span.text());
      }
      host.err().println(words);
    }
  }

  public int exitCode() {
    return exitCode;
  }

  /** What to do about it; null where the message says it all. */
  public String fix() {
    return fix;
  }
}
