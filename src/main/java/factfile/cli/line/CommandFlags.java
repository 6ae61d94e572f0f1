package factfile.cli.line;

/** Options of one command, or of some few; those that most have, in groups, are in {@link Flag}. */
public final class CommandFlags {
  /** A lane for each who acts. */
  public static final String LANES_WHO = "who";

  public static final Flag HISTORY =
      own("--history", Value.NONE, "All that has been, not only what holds on the day.");
  public static final Flag OUTCOMES =
      own("--outcomes", Value.NONE, "Promises and predictions, and what became of them.");
  public static final Flag OPEN = own("--open", Value.NONE, "Those still running.");
  public static final Flag OVERDUE =
      own("--overdue", Value.NONE, "Those missed, or passed without a known outcome.");
  public static final Flag LATE =
      own("--late", Value.NONE, "Those met after the last day they were due.");
  public static final Flag WITHIN =
      own("--within", Value.DURATION, "Those running out within that time: P10D, \"2 weeks\".");
  public static final Flag STALE =
      own(
          "--stale",
          Value.DURATION,
          "How long without news makes something old: P90D; else 180 days.");
  public static final Flag CHART = own("--chart", Value.NONE, "Draw it across the terminal.");
  public static final Flag LANES =
      own("--lanes", Value.LANES, "What a chart has lanes for: ${WORDS}.", "kind", LANES_WHO);
  public static final Flag ASCII = own("--ascii", Value.NONE, "Draw the chart in ASCII.");
  public static final Flag CLEAR = own("--clear", Value.NONE, "Remove them all.");
  public static final Flag DRAFT =
      own("--draft", Value.DRAFT, "The version of JSON Schema: ${WORDS}.");
  public static final Flag MARKER =
      own("--marker", Value.NONE, "Mark the value, so that `note refresh` keeps it right.");
  public static final Flag DRY_RUN =
      own("--dry-run", Value.NONE, "Write nothing; print what would change, as a diff.");
  public static final Flag FORCE =
      own("--force", Value.NONE, "Overwrite what was edited by hand, too.");
  public static final Flag ALL =
      own("--all", Value.NONE, "Everything, not only what needs a look.");
  public static final Flag EXPLAIN =
      own("--explain", Value.NONE, "Say why: every test of a statement; of a rule, its page.");
  public static final Flag REVIEW =
      own(
          "--review",
          Value.NONE,
          "A list for an editor: each sentence with something to check, and what is on record.");
  public static final Flag RULES = own("--rules", Value.NONE, "List all rules.");
  public static final Flag PORT =
      own("--port", Value.NUMBER, "Where it listens; else any port that is free.");
  public static final Flag URL = own("--url", Value.ADDRESS, "Where a ClaimReview is published.");
  public static final Flag AUTHOR = own("--author", Value.NAME, "Who publishes a ClaimReview.");
  public static final Flag PROSE =
      own(
          "--prose",
          Value.NONE,
          "Hold the prose against the base, too, as of the day of each note.");
  public static final Flag WRITTEN =
      own("--written", Value.DAY, "The day the text was written, for \"today\" and \"still\".");
  public static final Flag INTO =
      own("--into", Value.FILE, "The file of the base to add to; else the one that fits.");
  public static final Flag UNDO =
      own("--undo", Value.NONE, "Take back the last addition, while its file is unchanged.");
  public static final Flag CHECK =
      own("--check", Value.NONE, "Give it the words for prose that its title proposes (`check:`).");
  public static final Flag TITLE = own("--title", Value.TEXT, "What the base is about.");
  public static final Flag HOOK =
      own("--hook", Value.NONE, "Have git check the base before each commit.");

  /** The value of {@link #KEEP} that keeps nothing. */
  public static final String KEEP_NO = "no";

  public static final Flag ID = own("--id", Value.NAME, "The id by which the source is cited.");
  public static final Flag KEEP =
      own(
          "--keep",
          Value.CHOICE,
          "Whether a copy of the document is kept beside the base: ${WORDS}.",
          "yes",
          KEEP_NO);
  public static final Flag FROM_JSON =
      own(
          "--from-json",
          Value.FILE,
          "Records that another program proposes, held against their passages; - is stdin.");
  public static final Flag EVIDENCE =
      own("--evidence", Value.NONE, "Hold every value against the passage it cites.");
  public static final Flag DOCUMENT =
      own(
          "--document",
          Value.DOCUMENTS,
          "The document of a source, where no copy of it is kept; may be given again.");
  public static final Flag KEY_OUTCOME =
      new Flag(
          Flag.Group.KEYS,
          "--outcome",
          Value.WORD,
          "Of a deadline: missed, partly, extended, met or waived; of a statement: kept, broken,"
              + " came-true or did-not.");
  public static final Flag KEY_SAID_BY =
      new Flag(Flag.Group.KEYS, "--said-by", Value.ENTITY, "Whom the source has it from.");
  public static final Flag AGAINST =
      own("--against", Value.FOLDER, "Another base, as the earlier one.");

  private CommandFlags() {}

  private static Flag own(String name, Value value, String description, String... words) {
    return new Flag(Flag.Group.OWN, name, value, description, words);
  }
}
