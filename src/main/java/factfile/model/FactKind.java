package factfile.model;

import java.util.Locale;

/** The kinds of facts; {@code word()} is what files, filters and output call them. */
public enum FactKind {
  EVENT,
  STATEMENT,
  COUNT,
  DEADLINE,
  RESOLUTION,
  TERM;

  private final String word = name().toLowerCase(Locale.ROOT);

  public String word() {
    return word;
  }
}
