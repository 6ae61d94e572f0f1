package factfile.cli.line;

import factfile.model.text.Worded;
import factfile.schema.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Every option there is. This one definition feeds the reading of a command line, help, completion
 * and messages.
 */
public enum Flag {
  HISTORY(Group.OWN, "--history", Value.NONE, "Every value of the series, not only the day's."),
  OPEN(Group.OWN, "--open", Value.NONE, "Those still running."),
  OVERDUE(Group.OWN, "--overdue", Value.NONE, "Those missed, or passed without a known outcome."),
  LATE(Group.OWN, "--late", Value.NONE, "Those met after the last day they were due."),
  WITHIN(
      Group.OWN,
      "--within",
      Value.DURATION,
      "Those running out within that time: P10D, \"2 weeks\"."),

  CHART(Group.OWN, "--chart", Value.NONE, "Draw it across the terminal."),
  LANES(Group.OWN, "--lanes", Value.LANES, "What a chart has lanes for: ${WORDS}."),
  ASCII(Group.OWN, "--ascii", Value.NONE, "Draw the chart in ASCII."),

  CLEAR(Group.OWN, "--clear", Value.NONE, "Remove them all."),

  DRAFT(Group.OWN, "--draft", Value.DRAFT, "The version of JSON Schema: ${WORDS}."),

  MARKER(
      Group.OWN, "--marker", Value.NONE, "Mark the value, so that `note refresh` keeps it right."),
  DRY_RUN(Group.OWN, "--dry-run", Value.NONE, "Write nothing; print what would change, as a diff."),
  FORCE(Group.OWN, "--force", Value.NONE, "Overwrite what was edited by hand, too."),
  ALL(Group.OWN, "--all", Value.NONE, "Everything, not only what needs a look."),
  EXPLAIN(Group.OWN, "--explain", Value.NONE, "Show every test that a statement went through."),
  URL(Group.OWN, "--url", Value.ADDRESS, "Where a ClaimReview is published."),
  AUTHOR(Group.OWN, "--author", Value.NAME, "Who publishes a ClaimReview."),
  WRITTEN(
      Group.OWN,
      "--written",
      Value.DAY,
      "The day the text was written, for \"today\" and \"still\"."),

  INTO(Group.OWN, "--into", Value.FILE, "The file of the base to add to; else the one that fits."),
  UNDO(
      Group.OWN, "--undo", Value.NONE, "Take back the last addition, while its file is unchanged."),
  TITLE(Group.OWN, "--title", Value.TEXT, "What the base is about."),
  HOOK(Group.OWN, "--hook", Value.NONE, "Have git check the base before each commit."),

  KEY_TITLE(
      Group.KEYS,
      "--title",
      Value.TEXT,
      "What happened, what is to be done; of a source, its title."),
  KEY_TOPIC(Group.KEYS, "--topic", Value.TEXT, "What is counted."),
  KEY_GIST(Group.KEYS, "--gist", Value.TEXT, "What was said, in short."),
  KEY_DUTY(Group.KEYS, "--duty", Value.TEXT, "What a term obliges to."),
  KEY_NAME(Group.KEYS, "--name", Value.TEXT, "Of an entity or a resolution."),
  KEY_PUBLISHER(Group.KEYS, "--publisher", Value.TEXT, "Of a source."),
  KEY_DATE(Group.KEYS, "--date", Value.DATE, "When; of a count, the day that its value holds for."),
  KEY_WHO(Group.KEYS, "--who", Value.ENTITIES, "Who acts; whom a number concerns."),
  KEY_TO(Group.KEYS, "--to", Value.ENTITIES, "Whom it is done or said to."),
  KEY_SPEAKER(Group.KEYS, "--speaker", Value.ENTITIES, "Who said it."),
  KEY_ACT(Group.KEYS, "--act", Value.WORD, "said, warned, urged, promised, …"),
  KEY_ABOUT(Group.KEYS, "--about", Value.IDS, "What a statement is about."),
  KEY_VALUE(Group.KEYS, "--value", Value.QUANTITY, "250, ~250, '>250', 240..260."),
  KEY_UNIT(Group.KEYS, "--unit", Value.TEXT, "people, trips, …"),
  KEY_RANK(Group.KEYS, "--rank", Value.WORD, "preferred, normal or deprecated."),
  KEY_SET(Group.KEYS, "--set", Value.DATE, "The day that a deadline was set."),
  KEY_WINDOW(Group.KEYS, "--window", Value.DURATION, "The time given: \"30 days\", P30D."),
  KEY_DUE(Group.KEYS, "--due", Value.DATE, "The due day, where no window says it."),
  KEY_SET_BY(Group.KEYS, "--set-by", Value.ENTITIES, "Who set it."),
  KEY_OWED_BY(Group.KEYS, "--owed-by", Value.ENTITIES, "Who has to do it."),
  KEY_CONSEQUENCE(Group.KEYS, "--consequence", Value.TEXT, "What follows otherwise."),
  KEY_PARTY(Group.KEYS, "--party", Value.ENTITIES, "Whom a term obliges."),
  KEY_OUTCOME(
      Group.KEYS,
      "--outcome",
      Value.WORD,
      "Of a deadline: missed, partly, extended, met or waived."),
  KEY_STATUS(Group.KEYS, "--status", Value.WORD, "The same; of a term, kept, broken or disputed."),
  KEY_SHARE(Group.KEYS, "--share", Value.TEXT, "How much was done, where it was partly met: 35%."),
  KEY_EVENT(Group.KEYS, "--event", Value.EVENT, "The event that shows it."),
  KEY_KIND(Group.KEYS, "--kind", Value.WORD, "person, state, organization, …"),
  KEY_ALIASES(Group.KEYS, "--aliases", Value.TEXTS, "Other names."),
  KEY_PART_OF(Group.KEYS, "--part-of", Value.ENTITIES, "What it belongs to."),
  KEY_ROLE(Group.KEYS, "--role", Value.TEXT, "An office that an entity holds."),
  KEY_OF(Group.KEYS, "--of", Value.ENTITIES, "What that office is of."),
  KEY_FROM(Group.KEYS, "--from", Value.DATE, "Since when."),
  KEY_UNTIL(Group.KEYS, "--until", Value.DATE, "Until when."),
  KEY_ISSUED_BY(Group.KEYS, "--issued-by", Value.ENTITIES, "Who issued a resolution."),
  KEY_PLACE(Group.KEYS, "--place", Value.ENTITY, "Where."),
  KEY_AFTER(Group.KEYS, "--after", Value.FACTS, "What came before it."),
  KEY_BEFORE(Group.KEYS, "--before", Value.FACTS, "What came later."),
  KEY_DURING(Group.KEYS, "--during", Value.EVENTS, "The longer event that it is part of."),
  KEY_TAGS(Group.KEYS, "--tags", Value.WORDS, "Words that it is found by."),
  KEY_TEXT(Group.KEYS, "--text", Value.TEXT, "Longer wording."),
  KEY_PUBLISHED(Group.KEYS, "--published", Value.DATE, "When a source was published."),
  KEY_UP_TO(Group.KEYS, "--up-to", Value.DATE, "The last day that it speaks of."),
  KEY_URL(Group.KEYS, "--url", Value.TEXT, "Its address."),
  KEY_RETRIEVED(Group.KEYS, "--retrieved", Value.DATE, "When it was read there."),
  KEY_LANGUAGE(Group.KEYS, "--language", Value.TEXT, "en, de, …"),
  KEY_ORIGIN(Group.KEYS, "--origin", Value.SOURCE, "The source that it retells."),
  KEY_CITE(Group.KEYS, "--cite", Value.CITATIONS, "Who says so: gazette#p4."),
  KEY_SAID_BY(Group.KEYS, "--said-by", Value.ENTITY, "Whom the source has it from."),

  AS_OF(Group.DAY, "--as-of", Value.DAY, "What held on that day."),
  KNOWN_BY(Group.DAY, "--known-by", Value.DAY, "What had been published by then."),
  TODAY(Group.DAY, "--today", Value.DAY, "What today is, for scripts and tests."),

  FROM(Group.ROWS, "--from", Value.DAY, "Rows of that day and later."),
  TO(Group.ROWS, "--to", Value.DAY, "Rows of that day and earlier."),
  CERTAIN(Group.ROWS, "--certain", Value.NONE, "Leave out rows that only may match."),
  SORT(Group.ROWS, "--sort", Value.FIELD, "Sort by a field; --sort=-FIELD the last first."),
  REVERSE(Group.ROWS, "--reverse", Value.NONE, "The other way round."),
  LIMIT(Group.ROWS, "--limit", Value.NUMBER, "At most N rows."),
  EXIT_STATUS(Group.ROWS, "--exit-status", Value.NONE, "End with 1 when nothing matches."),

  OUTPUT(Group.OUTPUT, "-o", "--output", Value.FORMAT, "One of: ${WORDS}."),
  FIELDS(Group.OUTPUT, "--fields", Value.FIELDS, "These fields, in this order."),
  CITE(Group.OUTPUT, "--cite", Value.NONE, "Citations as footnotes, in text and Markdown."),
  SPREADSHEET(
      Group.OUTPUT,
      "--spreadsheet",
      Value.NONE,
      "Guard cells of csv and tsv that a spreadsheet would run."),
  COLOR(Group.OUTPUT, "--color", Value.COLORS, "auto, always or never."),
  WIDTH(Group.OUTPUT, "--width", Value.NUMBER, "Wrap at this many columns."),
  NO_PAGER(Group.OUTPUT, "--no-pager", Value.NONE, "Write to the terminal directly."),
  QUIET(Group.OUTPUT, "-q", "--quiet", Value.NONE, "No notices on stderr."),

  FACTS(
      Group.BASE,
      "-f",
      "--facts",
      Value.FOLDER,
      "The fact base: a folder with a factfile.yaml, or `bundled`."),
  STRICT(
      Group.BASE,
      "--strict",
      Value.NONE,
      "Refuse a base with any problem, rather than answer from the rest of it."),
  NO_CACHE(
      Group.BASE, "--no-cache", Value.NONE, "Read the files; neither use a snapshot nor keep one.");

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
        if (flag.group == this) {
          flags.add(flag);
        }
      }
      return flags;
    }
  }

  /** A lane for each who acts. */
  public static final String LANES_WHO = "who";

  private final Group group;
  private final String shortName;
  private final String name;
  private final Value value;
  private final String description;

  Flag(Group group, String name, Value value, String description) {
    this(group, null, name, value, description);
  }

  Flag(Group group, String shortName, String name, Value value, String description) {
    this.group = group;
    this.shortName = shortName;
    this.name = name;
    this.value = value;
    this.description = description;
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
    return switch (this) {
      case COLOR -> List.of("auto", "always", "never");
      case LANES -> List.of("kind", LANES_WHO);
      case DRAFT -> Worded.words(Dialect.values());
      default -> List.of();
    };
  }

  /** What it does; {@code ${WORDS}} stands for its words. */
  String description() {
    return description;
  }
}
