package factfile.query.state;

import factfile.model.part.Compliance;
import factfile.model.text.Worded;
import java.util.Locale;

/** How a term stands on a day. */
public enum TermStatus implements Worded {
  KEPT,
  BROKEN,
  DISPUTED,
  /** It depends on something that is not there yet. */
  CONDITIONAL,
  /** Nothing is on record for that day. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }

  public static TermStatus of(Compliance.Status recorded) {
    return switch (recorded) {
      case KEPT -> KEPT;
      case BROKEN -> BROKEN;
      case DISPUTED -> DISPUTED;
    };
  }
}
