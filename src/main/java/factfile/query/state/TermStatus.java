package factfile.query.state;

import factfile.model.part.Compliance;
import factfile.model.text.Worded;
import java.util.Locale;

/** How a term stands on a day. */
public enum TermStatus implements Worded {
  KEPT,
  BROKEN,
  DISPUTED,
  /** Nothing is on record for that day. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }

  static TermStatus of(Compliance.Status recorded) {
    return switch (recorded) {
      case KEPT -> KEPT;
      case BROKEN -> BROKEN;
      case DISPUTED -> DISPUTED;
    };
  }
}
