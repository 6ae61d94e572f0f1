package factfile.note;

import java.util.List;

/** Asks what a block asks. */
public interface BlockAnswers {
  /**
   * The answer to a command line, as Markdown.
   *
   * @throws Refused where the command line is wrong
   */
  String markdown(List<String> command) throws Refused;

  /** A command line that cannot be answered. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fix;

    /**
     * @param fix what to do, or null
     */
    public Refused(String message, String fix) {
      super(message);
      this.fix = fix;
    }

    public String fix() {
      return fix;
    }
  }
}
