package factfile.store;

import factfile.model.text.Worded;

/** Whether a snapshot would be used, or why not. */
public enum SnapshotState implements Worded {
  CURRENT("current"),
  /** Its base was edited since; what was is kept beside it. */
  CURRENT_WITH_EDITS("current with its edits"),
  OUT_OF_DATE("out of date"),
  OF_ANOTHER_VERSION("of another version"),
  DAMAGED("damaged"),
  WITHOUT_BASE("its base is gone");

  private final String word;

  SnapshotState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
