package factfile.evidence.claim;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import java.util.List;

/** What is to be looked for in a passage. */
public sealed interface Sought {
  /**
   * A number.
   *
   * @param unit what it counts, or null
   * @param topic what that is, in words, or null
   */
  record Amounting(Quantity quantity, String unit, String topic) implements Sought {}

  /**
   * A day, or several.
   *
   * @param spoken whether it is the day on which somebody said something, or a number stood:
   *     without a day of its own that is the document's
   */
  record Day(FactDate date, boolean spoken) implements Sought {}

  /** A span of time. */
  record Window(CalendarDuration duration) implements Sought {}

  /** An entity that has a part in it. */
  record Party(String entity, Part part) implements Sought {}

  /**
   * An office.
   *
   * @param holder id of whoever holds it
   */
  record Office(String title, String holder) implements Sought {}

  /**
   * What an office is of.
   *
   * @param entity id of the body
   * @param office the office, or null
   */
  record Body(String entity, Office office) implements Sought {}

  /**
   * What a record says a second time, or says of somebody about themselves: no document bears that
   * out.
   */
  record Repeated(String what) implements Sought {}

  /** Words, any of these. */
  record Phrase(List<String> alternatives) implements Sought {}

  /** Words, verbatim. */
  record Quote(String words) implements Sought {}

  /**
   * What it is about, in the keeper's words.
   *
   * @param own whether it is that of the passage, and not of the record around a part
   */
  record Wording(String words, boolean own) implements Sought {}

  /** What part an entity has. */
  enum Part {
    ACTS,
    SUFFERS,
    /** Is spoken to. */
    TOLD,
    SPEAKS,
    /** Passes on what somebody says or knows. */
    REPORTS,
    /** Calls somebody something. */
    DECLARES,
    /** Is obliged. */
    OWES,
    /** Is where it is. */
    WHERE,
    /** Any. */
    NAMED,
    /** The same, by its own names alone. */
    ITSELF
  }
}
