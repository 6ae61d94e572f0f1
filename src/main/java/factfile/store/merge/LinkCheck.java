package factfile.store.merge;

/** Holds the ids that stand in records against those that records have; both come in order. */
public final class LinkCheck {
  private final MergedKeys wanted;
  private final RecordClasses classes;
  private boolean more;

  public LinkCheck(MergedKeys wanted, RecordClasses classes) {
    this.wanted = wanted;
    this.classes = classes;
    this.more = wanted.next();
  }

  /** Whether an id is had once, is not none, and suits all who name it, and none was missed. */
  public boolean holds(MergedKeys had) {
    if (had.size() != 1 || had.key().isEmpty()) {
      return false;
    }
    int order = more ? wanted.key().compareTo(had.key()) : 1;
    if (order < 0) {
      return false;
    }
    boolean suits = true;
    if (order == 0) {
      int bit = classes.at(had.number(0)).bit();
      for (int i = 0; i < wanted.size(); i++) {
        suits &= (wanted.number(i) & bit) != 0;
      }
      more = wanted.next();
    }
    return suits;
  }

  /** Whether all that stand in records were had. */
  public boolean isAtEnd() {
    return !more;
  }
}
