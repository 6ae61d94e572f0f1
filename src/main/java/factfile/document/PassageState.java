package factfile.document;

import factfile.model.text.Worded;

/** Whether a passage is still where its fingerprint was taken. */
public enum PassageState implements Worded {
  OK("ok"),
  /** Its words stand at another place, and at that alone. */
  MOVED("moved"),
  /** They stand at several others. */
  AMBIGUOUS("ambiguous"),
  /** They stand nowhere. */
  CHANGED("changed"),
  /** There is no such place, or no document at hand. */
  MISSING("missing");

  private final String word;

  PassageState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
