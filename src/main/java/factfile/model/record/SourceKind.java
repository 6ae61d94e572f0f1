package factfile.model.record;

import factfile.model.text.Worded;

/** All sources are of one kind; {@code word()} is what output calls it. */
public enum SourceKind implements Worded {
  SOURCE;

  @Override
  public String word() {
    return "source";
  }
}
