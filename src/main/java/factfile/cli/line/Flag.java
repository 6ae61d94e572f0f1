package factfile.cli.line;

import factfile.model.text.Worded;
import factfile.schema.Dialect;
import java.util.List;

/**
 * An option. This one definition feeds the reading of a command line, help, completion and
 * messages; those for the keys of records are made from the format, by {@link KeyOptions}.
 */
public final class Flag {
  /** A lane for each who acts. */
  public static final String LANES_WHO = "who";

  public static final Flag HISTORY =
      new Flag(
          Group.OWN, "--history", Value.NONE, "All that has been, not only what holds on the day.");
  public static final Flag OUTCOMES =
      new Flag(
          Group.OWN,
          "--outcomes",
          Value.NONE,
          "Promises and predictions, and what became of them.");
  public static final Flag OPEN = new Flag(Group.OWN, "--open", Value.NONE, "Those still running.");
  public static final Flag OVERDUE =
      new Flag(
          Group.OWN, "--overdue", Value.NONE, "Those missed, or passed without a known outcome.");
  public static final Flag LATE =
      new Flag(Group.OWN, "--late", Value.NONE, "Those met after the last day they were due.");
  public static final Flag WITHIN =
      new Flag(
          Group.OWN,
          "--within",
          Value.DURATION,
          "Those running out within that time: P10D, \"2 weeks\".");
  public static final Flag STALE =
      new Flag(
          Group.OWN,
          "--stale",
          Value.DURATION,
          "How long without news makes something old: P90D; else 180 days.");
  public static final Flag CHART =
      new Flag(Group.OWN, "--chart", Value.NONE, "Draw it across the terminal.");
  public static final Flag LANES =
      new Flag(
          Group.OWN,
          "--lanes",
          Value.LANES,
          "What a chart has lanes for: ${WORDS}.",
          "kind",
          LANES_WHO);
  public static final Flag ASCII =
      new Flag(Group.OWN, "--ascii", Value.NONE, "Draw the chart in ASCII.");
  public static final Flag CLEAR = new Flag(Group.OWN, "--clear", Value.NONE, "Remove them all.");
  public static final Flag DRAFT =
      new Flag(Group.OWN, "--draft", Value.DRAFT, "The version of JSON Schema: ${WORDS}.");
  public static final Flag MARKER =
      new Flag(
          Group.OWN,
          "--marker",
          Value.NONE,
          "Mark the value, so that `note refresh` keeps it right.");
  public static final Flag DRY_RUN =
      new Flag(
          Group.OWN, "--dry-run", Value.NONE, "Write nothing; print what would change, as a diff.");
  public static final Flag FORCE =
      new Flag(Group.OWN, "--force", Value.NONE, "Overwrite what was edited by hand, too.");
  public static final Flag ALL =
      new Flag(Group.OWN, "--all", Value.NONE, "Everything, not only what needs a look.");
  public static final Flag EXPLAIN =
      new Flag(
          Group.OWN,
          "--explain",
          Value.NONE,
          "Say why: every test of a statement; of a rule, its page.");
  public static final Flag REVIEW =
      new Flag(
          Group.OWN,
          "--review",
          Value.NONE,
          "A list for an editor: each sentence with something to check, and what is on record.");
  public static final Flag RULES = new Flag(Group.OWN, "--rules", Value.NONE, "List all rules.");
  public static final Flag PORT =
      new Flag(Group.OWN, "--port", Value.NUMBER, "Where it listens; else any port that is free.");
  public static final Flag URL =
      new Flag(Group.OWN, "--url", Value.ADDRESS, "Where a ClaimReview is published.");
  public static final Flag AUTHOR =
      new Flag(Group.OWN, "--author", Value.NAME, "Who publishes a ClaimReview.");
  public static final Flag PROSE =
      new Flag(
          Group.OWN,
          "--prose",
          Value.NONE,
          "Hold the prose against the base, too, as of the day of each note.");
  public static final Flag WRITTEN =
      new Flag(
          Group.OWN,
          "--written",
          Value.DAY,
          "The day the text was written, for \"today\" and \"still\".");
  public static final Flag INTO =
      new Flag(
          Group.OWN,
          "--into",
          Value.FILE,
          "The file of the base to add to; else the one that fits.");
  public static final Flag UNDO =
      new Flag(
          Group.OWN,
          "--undo",
          Value.NONE,
          "Take back the last addition, while its file is unchanged.");
  public static final Flag CHECK =
      new Flag(
          Group.OWN,
          "--check",
          Value.NONE,
          "Give it the words for prose that its title proposes (`check:`).");
  public static final Flag TITLE =
      new Flag(Group.OWN, "--title", Value.TEXT, "What the base is about.");
  public static final Flag HOOK =
      new Flag(Group.OWN, "--hook", Value.NONE, "Have git check the base before each commit.");

  /** The value of {@link #KEEP} that keeps nothing. */
  public static final String KEEP_NO = "no";

  public static final Flag ID =
      new Flag(Group.OWN, "--id", Value.NAME, "The id by which the source is cited.");
  public static final Flag KEEP =
      new Flag(
          Group.OWN,
          "--keep",
          Value.CHOICE,
          "Whether a copy of the document is kept beside the base: ${WORDS}.",
          "yes",
          KEEP_NO);
  public static final Flag FROM_JSON =
      new Flag(
          Group.OWN,
          "--from-json",
          Value.FILE,
          "Records that another program proposes, held against their passages; - is stdin.");
  public static final Flag EVIDENCE =
      new Flag(
          Group.OWN, "--evidence", Value.NONE, "Hold every value against the passage it cites.");
  public static final Flag DOCUMENT =
      new Flag(
          Group.OWN,
          "--document",
          Value.DOCUMENTS,
          "The document of a source, where no copy of it is kept; may be given again.");

  public static final Flag KEY_OUTCOME =
      new Flag(
          Group.KEYS,
          "--outcome",
          Value.WORD,
          "Of a deadline: missed, partly, extended, met or waived; of a statement: kept, broken,"
              + " came-true or did-not.");
  public static final Flag KEY_SAID_BY =
      new Flag(Group.KEYS, "--said-by", Value.ENTITY, "Whom the source has it from.");

  public static final Flag AS_OF =
      new Flag(Group.DAY, "--as-of", Value.DAY, "What held on that day.");
  public static final Flag KNOWN_BY =
      new Flag(Group.DAY, "--known-by", Value.DAY, "What had been published by then.");
  public static final Flag TODAY =
      new Flag(Group.DAY, "--today", Value.DAY, "What today is, for scripts and tests.");

  public static final Flag AGAINST =
      new Flag(Group.OWN, "--against", Value.FOLDER, "Another base, as the earlier one.");

  public static final Flag FROM =
      new Flag(Group.ROWS, "--from", Value.DAY, "Rows of that day and later.");
  public static final Flag TO =
      new Flag(Group.ROWS, "--to", Value.DAY, "Rows of that day and earlier.");
  public static final Flag CERTAIN =
      new Flag(Group.ROWS, "--certain", Value.NONE, "Leave out rows that only may match.");
  public static final Flag SORT =
      new Flag(Group.ROWS, "--sort", Value.FIELD, "Sort by a field; --sort=-FIELD the last first.");
  public static final Flag REVERSE =
      new Flag(Group.ROWS, "--reverse", Value.NONE, "The other way round.");
  public static final Flag LIMIT = new Flag(Group.ROWS, "--limit", Value.NUMBER, "At most N rows.");
  public static final Flag TALLY =
      new Flag(Group.ROWS, "--tally", Value.FIELD, "How many rows have each value of a field.");
  public static final Flag EXIT_STATUS =
      new Flag(Group.ROWS, "--exit-status", Value.NONE, "End with 1 when nothing matches.");

  public static final Flag OUTPUT =
      new Flag(Group.OUTPUT, "-o", "--output", Value.FORMAT, "One of: ${WORDS}.");
  public static final Flag FIELDS =
      new Flag(Group.OUTPUT, "--fields", Value.FIELDS, "These fields, in this order.");
  public static final Flag CITE =
      new Flag(Group.OUTPUT, "--cite", Value.NONE, "Citations as footnotes, in text and Markdown.");
  public static final Flag SPREADSHEET =
      new Flag(
          Group.OUTPUT,
          "--spreadsheet",
          Value.NONE,
          "Guard cells of csv and tsv that a spreadsheet would run.");
  public static final Flag COLOR =
      new Flag(
          Group.OUTPUT,
          "--color",
          Value.COLORS,
          "auto, always or never.",
          "auto",
          "always",
          "never");
  public static final Flag WIDTH =
      new Flag(Group.OUTPUT, "--width", Value.NUMBER, "Wrap at this many columns; of svg, pixels.");
  public static final Flag NO_PAGER =
      new Flag(Group.OUTPUT, "--no-pager", Value.NONE, "Write to the terminal directly.");
  public static final Flag QUIET =
      new Flag(Group.OUTPUT, "-q", "--quiet", Value.NONE, "No notices on stderr.");

  public static final Flag FACTS =
      new Flag(
          Group.BASE,
          "-f",
          "--facts",
          Value.FOLDER,
          "The fact base: a folder with a factfile.yaml, or `bundled`.");
  public static final Flag STRICT =
      new Flag(
          Group.BASE,
          "--strict",
          Value.NONE,
          "Refuse a base with any problem, rather than answer from the rest of it.");
  public static final Flag NO_CACHE =
      new Flag(
          Group.BASE,
          "--no-cache",
          Value.NONE,
          "Read the files; neither use a snapshot nor keep one.");

  /** Options that commands share are declared, and helped with, together. */
  public enum Group {
    OWN("Options"),
    KEYS("Keys; with … they may be given again"),
    DAY("Which day"),
    ROWS("Which rows"),
    OUTPUT("How it is written"),
    BASE("Which base");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** The options that commands share, in the order in which help lists them. */
    public List<Flag> flags() {
      return switch (this) {
        case OWN, KEYS -> List.of();
        case DAY -> List.of(AS_OF, KNOWN_BY, TODAY);
        case ROWS -> List.of(FROM, TO, CERTAIN, SORT, REVERSE, LIMIT, TALLY, EXIT_STATUS);
        case OUTPUT ->
            List.of(Flag.OUTPUT, FIELDS, CITE, SPREADSHEET, COLOR, WIDTH, NO_PAGER, QUIET);
        case BASE -> List.of(FACTS, STRICT, NO_CACHE);
      };
    }
  }

  private final Group group;
  private final String shortName;
  private final String name;
  private final Value value;
  private final String description;
  private final List<String> words;

  Flag(Group group, String name, Value value, String description, String... words) {
    this(group, null, name, value, description, words);
  }

  private Flag(
      Group group,
      String shortName,
      String name,
      Value value,
      String description,
      String... words) {
    this.group = group;
    this.shortName = shortName;
    this.name = name;
    this.value = value;
    this.description = description;
    this.words = List.of(words);
  }

  public Group group() {
    return group;
  }

  /** The long name. */
  public String longName() {
    return name;
  }

  /** Every name, the short one first. */
  public List<String> names() {
    return shortName == null ? List.of(name) : List.of(shortName, name);
  }

  boolean isCalled(String word) {
    return word.equals(name) || word.equals(shortName);
  }

  /** What it takes. */
  public Value value() {
    return value;
  }

  /** Whether it takes the next word. */
  public boolean takesValue() {
    return value != Value.NONE;
  }

  /** The words that its value is one of; empty where that is open, or its command says. */
  List<String> words() {
    // Of no concern to a look-up, which need not load them.
    return equals(DRAFT) ? Worded.words(Dialect.values()) : words;
  }

  /** What it does; {@code ${WORDS}} stands for its words. */
  String description() {
    return description;
  }

  /** Those of keys are made anew for each who asks; no other of a group is called the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Flag flag && group == flag.group && name.equals(flag.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
