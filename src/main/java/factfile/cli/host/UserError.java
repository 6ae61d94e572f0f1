package factfile.cli.host;

import factfile.render.visible.Visible;

/** Something the user can put right; anything else that is thrown is a defect of the program. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

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
    host.err().println("factfile: " + Visible.text(message));
    if (fix != null) {
      host.err().println("  " + Visible.text(fix));
    }
    return code;
  }

  public int exitCode() {
    return exitCode;
  }

  /** What to do about it; null where the message says it all. */
  public String fix() {
    return fix;
  }
}
