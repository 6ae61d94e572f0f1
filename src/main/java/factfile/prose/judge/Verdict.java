package factfile.prose.judge;

import factfile.model.text.Worded;
import java.util.Locale;

/** What the base says of a statement. */
public enum Verdict implements Worded {
  CONTRADICTED,
  UNCERTAIN,
  SUPPORTED,
  NOT_COVERED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
