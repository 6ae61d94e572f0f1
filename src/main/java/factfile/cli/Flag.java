package factfile.cli;

import factfile.export.CiteFormat;
import factfile.render.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * Every option there is. This one definition feeds the reading of a command line, help, completion
 * and messages.
 */
enum Flag {
  HISTORY(Group.OWN, "--history", null, "Every value of the series, not only the day's."),
  OPEN(Group.OWN, "--open", null, "Those still running."),
  OVERDUE(Group.OWN, "--overdue", null, "Those missed, or passed without a known outcome."),
  WITHIN(
      Group.OWN, "--within", "DURATION", "Those running out within that time: P10D, \"2 weeks\"."),

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

  AS_OF(Group.DAY, "--as-of", "D", "What held on that day."),
  KNOWN_BY(Group.DAY, "--known-by", "D", "What had been published by then."),
  TODAY(Group.DAY, "--today", "D", "What today is, for scripts and tests."),

  FROM(Group.ROWS, "--from", "D", "Rows of that day and later."),
  TO(Group.ROWS, "--to", "D", "Rows of that day and earlier."),
  CERTAIN(Group.ROWS, "--certain", null, "Leave out rows that only may match."),
  SORT(Group.ROWS, "--sort", "FIELD", "Sort by a field."),
  REVERSE(Group.ROWS, "--reverse", null, "The other way round."),
  LIMIT(Group.ROWS, "--limit", "N", "At most N rows."),
  EXIT_STATUS(Group.ROWS, "--exit-status", null, "End with 1 when nothing matches."),

  OUTPUT(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  REPORT(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  CITATION(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  VERDICTS(Group.OUTPUT, "-o", "--output", "FORMAT", "One of: ${WORDS}."),
  FIELDS(Group.OUTPUT, "--fields", "a,b,c", "These fields, in this order."),
  CITE(Group.OUTPUT, "--cite", null, "Citations as footnotes, in text and Markdown."),
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
  enum Group {
    OWN("Options"),
    DAY("Which day"),
    ROWS("Which rows"),
    OUTPUT("How it is written"),
    BASE("Which base");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** Its options, in the order in which help lists them. */
    List<Flag> flags() {
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
  static final String CLAIM_REVIEW = "claimreview";

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
    return this == REPORT || this == VERDICTS || this == CITATION;
  }

  Group group() {
    return group;
  }

  /** The long name. */
  String longName() {
    return name;
  }

  /** Every name, the short one first. */
  List<String> names() {
    return shortName == null ? List.of(name) : List.of(shortName, name);
  }

  boolean isCalled(String word) {
    return word.equals(name) || word.equals(shortName);
  }

  /** Whether it takes the next word. */
  boolean takesValue() {
    return label != null;
  }

  /** Whether that word is a whole number. */
  boolean takesNumber() {
    return "N".equals(label);
  }

  /** What its value is called in help; null where it takes none. */
  String label() {
    return label;
  }

  /** The words that its value is one of; empty where that is open. */
  List<String> words() {
    if (this == COLOR) {
      return List.of("auto", "always", "never");
    }
    List<String> words = new ArrayList<>();
    if (this == CITATION) {
      for (CiteFormat format : CiteFormat.values()) {
        words.add(format.word());
      }
      return words;
    }
    if (this == OUTPUT || this == REPORT || this == VERDICTS) {
      for (Format format : Format.values()) {
        if (this != OUTPUT || format != Format.SARIF) {
          words.add(format.word());
        }
      }
    }
    if (this == VERDICTS) {
      words.add(CLAIM_REVIEW);
    }
    return words;
  }

  String description() {
    return description.replace("${WORDS}", String.join(", ", words()));
  }
}
