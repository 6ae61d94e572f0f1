package factfile.prose;

import java.util.Locale;

/** What the base says of a statement. */
public enum Verdict {
  CONTRADICTED,
  UNCERTAIN,
  SUPPORTED,
  NOT_COVERED;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
