package factfile.query.compare;

import factfile.model.text.Worded;
import java.util.Locale;

/** What of a record its sources do not agree on. */
public enum DisputedField implements Worded {
  /** The number of a count. */
  VALUE,
  /** The day of an event or a statement. */
  DATE,
  /** Whether a term is kept. */
  STATUS,
  /** Who holds an office. */
  ROLE,
  /** What became of a deadline or a promise. */
  OUTCOME;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}
