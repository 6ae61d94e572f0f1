package factfile.model.record;

import factfile.model.text.Worded;
import java.util.Locale;

/** The kinds of facts; {@code word()} is what files, filters and output call them. */
public enum FactKind implements Worded {
  EVENT,
  STATEMENT,
  COUNT,
  DEADLINE,
  RESOLUTION,
  TERM;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Whether a fact of this kind is of one time, so that one without a date is not placed. */
  public boolean happens() {
    return this == EVENT || this == STATEMENT || this == RESOLUTION;
  }

  @Override
  public String word() {
    return word;
  }
}
