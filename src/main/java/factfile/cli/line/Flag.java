package factfile.cli.line;

import factfile.export.CiteFormat;
import factfile.render.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * Every option there is. This one definition feeds the reading of a command line, help, completion
 * and messages.
 */
public enum Flag {
  HISTORY(Group.OWN, "--history", null, "Every value of the series, not only the day's."),
  OPEN(Group.OWN, "--open", null, "Those still running."),
  OVERDUE(Group.OWN, "--overdue", null, "Those missed, or passed without a known outcome."),
  LATE(Group.OWN, "--late", null, "Those met after the last day they were due."),
  WITHIN(
      Group.OWN, "--within", "DURATION", "Those running out within that time: P10D, \"2 weeks\"."),

  CHART(Group.OWN, "--chart", null, "Draw it across the terminal."),
  LANES(Group.OWN, "--lanes", "BY", "What a chart has lanes for: ${WORDS}."),
  ASCII(Group.OWN, "--ascii", null, "Draw the chart in ASCII."),

  CLEAR(Group.OWN, "--clear", null, "Remove them all."),

  MARKER(Group.OWN, "--marker", null, "Mark the value, so that `note refresh` keeps it right."),
  DRY_RUN(Group.OWN, "--dry-run", null, "Write nothing; print what would change, as a diff."),
  FORCE(Group.OWN, "--force", null, "Overwrite what was edited by hand, too."),
  ALL(Group.OWN, "--all", null, "Everything, not only what needs a look."),
  EXPLAIN(Group.OWN, "--explain", null, "Show every test that a statement went through."),
  URL(Group.OWN, "--url", "ADDRESS", "Where a ClaimReview is published."),
  AUTHOR(Group.OWN, "--author", "NAME", "Who publishes a ClaimReview."),
  WRITTEN(
      Group.OWN, "--written", "D", "The day the text was written, for \"today\" and \"still\"."),

  INTO(Group.OWN, "--into", "FILE", "The file of the base to add to; else the one that fits."),
  UNDO(Group.OWN, "--undo", null, "Take back the last addition, while its file is unchanged."),
  NAMED(Group.OWN, "--title", "TEXT", "What the base is about."),
  HOOK(Group.OWN, "--hook", null, "Have git check the base before each commit."),

  TITLE(
      Group.KEYS, "--title", "TEXT", "What happened, what is to be done; of a source, its title."),
  TOPIC(Group.KEYS, "--topic", "TEXT", "What is counted."),
  GIST(Group.KEYS, "--gist", "TEXT", "What was said, in short."),
  DUTY(Group.KEYS, "--duty", "TEXT", "What a term obliges to."),
  NAME(Group.KEYS, "--name", "TEXT", "Of an entity or a resolution."),
  PUBLISHER(Group.KEYS, "--publisher", "TEXT", "Of a source."),
  DATE(Group.KEYS, "--date", "DATE", "When; of a count, the day that its value holds for."),
  WHO(Group.KEYS, "--who", "ENTITY…", "Who acts; whom a number concerns."),
  KEY_TO(Group.KEYS, "--to", "ENTITY…", "Whom it is done or said to."),
  SPEAKER(Group.KEYS, "--speaker", "ENTITY…", "Who said it."),
  ACT(Group.KEYS, "--act", "WORD", "said, warned, urged, promised, …"),
  ABOUT(Group.KEYS, "--about", "ID…", "What a statement is about."),
  VALUE(Group.KEYS, "--value", "NUMBER", "250, ~250, '>250', 240..260."),
  UNIT(Group.KEYS, "--unit", "TEXT", "people, trips, …"),
  RANK(Group.KEYS, "--rank", "WORD", "preferred, normal or deprecated."),
  SET(Group.KEYS, "--set", "DATE", "The day that a deadline was set."),
  WINDOW(Group.KEYS, "--window", "DURATION", "The time given: \"30 days\", P30D."),
  DUE(Group.KEYS, "--due", "DATE", "The due day, where no window says it."),
  SET_BY(Group.KEYS, "--set-by", "ENTITY…", "Who set it."),
  OWED_BY(Group.KEYS, "--owed-by", "ENTITY…", "Who has to do it."),
  CONSEQUENCE(Group.KEYS, "--consequence", "TEXT", "What follows otherwise."),
  PARTY(Group.KEYS, "--party", "ENTITY…", "Whom a term obliges."),
  OUTCOME(
      Group.KEYS, "--outcome", "WORD", "Of a deadline: missed, partly, extended, met or waived."),
  STATUS(Group.KEYS, "--status", "WORD", "The same; of a term, kept, broken or disputed."),
  SHARE(Group.KEYS, "--share", "TEXT", "How much was done, where it was partly met: 35%."),
  EVENT(Group.KEYS, "--event", "EVENT", "The event that shows it."),
  KIND(Group.KEYS, "--kind", "WORD", "person, state, organization, …"),
  ALIASES(Group.KEYS, "--aliases", "TEXT…", "Other names."),
  PART_OF(Group.KEYS, "--part-of", "ENTITY…", "What it belongs to."),
  ROLE(Group.KEYS, "--role", "TEXT", "An office that an entity holds."),
  OF(Group.KEYS, "--of", "ENTITY…", "What that office is of."),
  SINCE(Group.KEYS, "--from", "DATE", "Since when."),
  UNTIL(Group.KEYS, "--until", "DATE", "Until when."),
  ISSUED_BY(Group.KEYS, "--issued-by", "ENTITY…", "Who issued a resolution."),
  PLACE(Group.KEYS, "--place", "ENTITY", "Where."),
  AFTER(Group.KEYS, "--after", "FACT…", "What came before it."),
  BEFORE(Group.KEYS, "--before", "FACT…", "What came later."),
  DURING(Group.KEYS, "--during", "EVENT…", "The longer event that it is part of."),
  TAGS(Group.KEYS, "--tags", "WORD…", "Words that it is found by."),
  TEXT(Group.KEYS, "--text", "TEXT", "Longer wording."),
  PUBLISHED(Group.KEYS, "--published", "DATE", "When a source was published."),
  UP_TO(Group.KEYS, "--up-to", "DATE", "The last day that it speaks of."),
  ADDRESS(Group.KEYS, "--url", "TEXT", "Its address."),
  RETRIEVED(Group.KEYS, "--retrieved", "DATE", "When it was read there."),
  LANGUAGE(Group.KEYS, "--language", "TEXT", "en, de, …"),
  ORIGIN(Group.KEYS, "--origin", "SOURCE", "The source that it retells."),
  CITED(Group.KEYS, "--cite", "SOURCE#AT…", "Who says so: gazette#p4."),
  SAID_BY(Group.KEYS, "--said-by", "ENTITY", "Whom the source has it from."),

  AS_OF(Group.DAY, "--as-of", "D", "What held on that day."),
  KNOWN_BY(Group.DAY, "--known-by", "D", "What had been published by then."),
  TODAY(Group.DAY, "--today", "D", "What today is, for scripts and tests."),

  FROM(Group.ROWS, "--from", "D", "Rows of that day and later."),
  TO(Group.ROWS, "--to", "D", "Rows of that day and earlier."),
  CERTAIN(Group.ROWS, "--certain", null, "Leave out rows that only may match."),
  SORT(Group.ROWS, "--sort", "FIELD", "Sort by a field; --sort=-FIELD the last first."),
  REVERSE(Group.ROWS, "--reverse", null, "The other way round."),
  LIMIT(Group.ROWS, "--limit", "N", "At most N rows."),
  EXIT_STATUS(Group.ROWS, "--exit-status", null, "End with 1 when nothing matches."),

  OUTPUT(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  DRAWN(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  REPORT(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  CITATION(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  VERDICTS(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  FIELDS(Group.OUTPUT, "--fields", "a,b,c", "These fields, in this order."),
  CITE(Group.OUTPUT, "--cite", null, "Citations as footnotes, in text and Markdown."),
  SPREADSHEET(
      Group.OUTPUT,
      "--spreadsheet",
      null,
      "Guard cells of csv and tsv that a spreadsheet would run."),
  COLOR(Group.OUTPUT, "--color", "WHEN", "auto, always or never."),
  WIDTH(Group.OUTPUT, "--width", "N", "Wrap at this many columns."),
  NO_PAGER(Group.OUTPUT, "--no-pager", null, "Write to the terminal directly."),
  QUIET(Group.OUTPUT, "-q", "--quiet", null, "No notices on stderr."),

  FACTS(
      Group.BASE,
      "-f",
      "--facts",
      "DIR",
      "The fact base: a folder with a factfile.yaml, or `bundled`."),
  STRICT(
      Group.BASE,
      "--strict",
      null,
      "Refuse a base with any problem, rather than answer from the rest of it."),
  NO_CACHE(Group.BASE, "--no-cache", null, "Read the files; neither use a snapshot nor keep one.");

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

    /** Its options, in the order in which help lists them. */
    public List<Flag> flags() {
      List<Flag> flags = new ArrayList<>();
      for (Flag flag : Flag.values()) {
        if (flag.group == this && !flag.isOtherOutput()) {
          flags.add(flag);
        }
      }
      return flags;
    }
  }

  /** The format of {@code verify} for search engines. */
  public static final String CLAIM_REVIEW = "claimreview";

  /** The formats of commands that draw. */
  public static final String SVG = "svg";

  public static final String HTML = "html";

  /** A lane for each who acts. */
  public static final String LANES_WHO = "who";

  private final Group group;
  private final String shortName;
  private final String name;
  private final String label;
  private final String description;

  Flag(Group group, String name, String label, String description) {
    this(group, null, name, label, description);
  }

  Flag(Group group, String shortName, String name, String label, String description) {
    this.group = group;
    this.shortName = shortName;
    this.name = name;
    this.label = label;
    this.description = description;
  }

  /** Whether it stands for {@link #OUTPUT} in commands with other formats. */
  private boolean isOtherOutput() {
    return this == DRAWN || this == REPORT || this == VERDICTS || this == CITATION;
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

  /** Whether it takes the next word. */
  public boolean takesValue() {
    return label != null;
  }

  /** Whether it may be given more than once, each time with another value. */
  boolean isRepeatable() {
    return label != null && label.endsWith("…");
  }

  /** Whether that word is a whole number. */
  boolean takesNumber() {
    return "N".equals(label);
  }

  /** Whether that word is one of a closed set, in capitals or not. */
  boolean takesWord() {
    return this == COLOR || this == LANES || this == OUTPUT || isOtherOutput();
  }

  /** What its value is called in help; null where it takes none. */
  public String label() {
    return label;
  }

  /** The words that its value is one of; empty where that is open. */
  public List<String> words() {
    if (this == COLOR) {
      return List.of("auto", "always", "never");
    }
    if (this == LANES) {
      return List.of("kind", LANES_WHO);
    }
    List<String> words = new ArrayList<>();
    if (this == CITATION) {
      for (CiteFormat format : CiteFormat.values()) {
        words.add(format.word());
      }
      return words;
    }
    if (this == OUTPUT || this == DRAWN || this == REPORT || this == VERDICTS) {
      boolean findings = this == REPORT || this == VERDICTS;
      for (Format format : Format.values()) {
        if (findings || format != Format.SARIF) {
          words.add(format.word());
        }
      }
    }
    if (this == DRAWN) {
      words.add(SVG);
      words.add(HTML);
    }
    if (this == VERDICTS) {
      words.add(CLAIM_REVIEW);
    }
    return words;
  }

  public String description() {
    return description.replace("${WORDS}", String.join(", ", words()));
  }
}
