package factfile.cli;

/** Something the user can put right; anything else that is thrown is a defect of the program. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String fix;

  private UserError(int exitCode, String message, String fix) {
    super(message);
    this.exitCode = exitCode;
    this.fix = fix;
  }

  /** The command line is wrong. */
  static UserError usage(String message, String fix) {
    return new UserError(ExitCode.USAGE, message, fix);
  }

  /** The base or another input cannot be read. */
  static UserError input(String message, String fix) {
    return new UserError(ExitCode.INPUT, message, fix);
  }

  int exitCode() {
    return exitCode;
  }

  /** What to do about it; null where the message says it all. */
  String fix() {
    return fix;
  }
}
