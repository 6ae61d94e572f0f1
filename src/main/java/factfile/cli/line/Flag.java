package factfile.cli.line;

import factfile.model.text.Worded;
import factfile.schema.Dialect;
import java.util.List;

/**
 * An option. This one definition feeds the reading of a command line, help, completion and
 * messages; those for the keys of records are made from the format, by {@link KeyOptions}. What
 * groups of commands share stands here, what a command has by itself in {@link CommandFlags}.
 */
public final class Flag {
  public static final Flag AS_OF =
      new Flag(Group.DAY, "--as-of", Value.DAY, "What held on that day.");
  public static final Flag KNOWN_BY =
      new Flag(Group.DAY, "--known-by", Value.DAY, "What had been published by then.");
  public static final Flag TODAY =
      new Flag(Group.DAY, "--today", Value.DAY, "What today is, for scripts and tests.");

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
    return value == Value.DRAFT ? Worded.words(Dialect.values()) : words;
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
