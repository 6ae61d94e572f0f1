package factfile.model.part;

import factfile.model.text.Worded;
import java.util.Locale;

/** Which of several values of one day is the answer; best first. */
public enum Rank implements Worded {
  PREFERRED,
  NORMAL,
  /** Another speaker disputes it: never the answer, but told beside it. */
  DISPUTED,
  /** Kept and shown on request, never the answer. */
  DEPRECATED;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}
