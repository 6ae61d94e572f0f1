package factfile.format;

/** What the value of a key is. */
public enum KeyType {
  TEXT,
  ID,
  /** In EDTF; one of a set may be a list, all of it braces. */
  DATE,
  /** The same, or several dates, each with who says so. */
  DATING,
  /** A date that is one day, known or not. */
  DAY,
  /** A date, two dots for an open end, or a block with a date and citations of its own. */
  EDGE,
  NUMBER,
  /** A number without decimals, in no doubt. */
  WHOLE,
  PERCENT,
  DURATION,
  ENTITY,
  EVENT,
  FACT,
  FACT_OR_ENTITY,
  SOURCE,
  CITATION,
  /** A place in a source. */
  LOCATOR,
  WORD,
  /** A verb in the past tense, whichever. */
  VERB,
  /** A number of words. */
  LENGTH,
  FINGERPRINT,
  /** What something was concluded from: a citation, or the id of a record. */
  PREMISE,
  BLOCK,
  /** A block of keys for each of the keys beside it that it is about. */
  BLOCK_BY_KEY
}
