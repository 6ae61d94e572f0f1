package factfile.model.part;

import factfile.model.text.Worded;

/** How a value is known that no source has in so many words. */
public enum BasisKind implements Worded {
  COMPUTED("computed"),
  INFERRED("inferred");

  private final String word;

  BasisKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
