package factfile.cli.line;

/** What stands behind an option. */
public enum Value {
  /** Nothing: the option is a switch. */
  NONE(null),
  TEXT("TEXT"),
  TEXTS("TEXT…"),
  NAME("NAME"),
  ADDRESS("ADDRESS"),
  FILE("FILE"),
  FOLDER("DIR"),
  /** A day of a question: today, 2024-10-22. */
  DAY("D"),
  /** A date of a record, in EDTF. */
  DATE("DATE"),
  DURATION("DURATION"),
  /** How many. */
  NUMBER("N"),
  /** A number of a record, with its uncertainty. */
  QUANTITY("NUMBER"),
  WORD("WORD"),
  WORDS("WORD…"),
  COLORS("WHEN"),
  LANES("BY"),
  CHOICE("CHOICE"),
  DRAFT("DRAFT"),
  FORMAT("FORMAT"),
  FIELD("FIELD"),
  FIELDS("a,b,c"),
  ENTITY("ENTITY"),
  ENTITIES("ENTITY…"),
  FACTS("FACT…"),
  EVENT("EVENT"),
  EVENTS("EVENT…"),
  IDS("ID…"),
  SOURCE("SOURCE"),
  CITATIONS("SOURCE#AT…"),
  /** A source, and the file that is its document. */
  DOCUMENTS("ID=FILE…");

  private final String label;

  Value(String label) {
    this.label = label;
  }

  /** What help calls it; null for a switch. */
  public String label() {
    return label;
  }

  /** Whether its option may be given more than once, each time with another. */
  boolean isRepeatable() {
    return label != null && label.endsWith("…");
  }

  /** Whether it is one of a closed set of words, in capitals or not. */
  boolean isWord() {
    return this == COLORS || this == LANES || this == CHOICE || this == DRAFT || this == FORMAT;
  }
}
