package factfile.cli;

/** What the process ends with. */
final class ExitCode {
  /** Answered; an empty answer, too. */
  static final int OK = 0;

  /** The answer is no. */
  static final int NO = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The base or another input cannot be read, or is malformed. */
  static final int INPUT = 3;

  /** A defect of the program. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
