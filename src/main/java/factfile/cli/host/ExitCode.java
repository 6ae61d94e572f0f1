package factfile.cli.host;

/** What the process ends with. */
public final class ExitCode {
  /** Answered; an empty answer, too. */
  public static final int OK = 0;

  /** The answer is no. */
  public static final int NO = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The base or another input cannot be read, or is malformed. */
  public static final int INPUT = 3;

  /** A defect of the program. */
  public static final int DEFECT = 70;

  private ExitCode() {}
}
