package factfile.note.marker;

import java.util.List;

/** Asks what a block asks. */
public interface BlockAnswers {
  /** Stands in a command line before its filters. */
  String OPERANDS = "--";

  /** Stands among the options where days are wanted as EDTF rather than in words. */
  String ISO = "--style=iso";

  /**
   * The answer to a command line, as Markdown.
   *
   * @param command a list command, its options, {@link #OPERANDS}, its filters
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
