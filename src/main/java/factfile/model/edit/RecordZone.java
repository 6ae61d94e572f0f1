package factfile.model.edit;

/** The zones that the places of a base fall into, in their order. */
public enum RecordZone {
  FACTS(0),
  ENTITIES(1),
  SOURCES(2);

  private final int number;

  RecordZone(int number) {
    this.number = number;
  }

  /** The one of that number. */
  public static RecordZone at(int number) {
    return values()[number];
  }

  /** From 0, in the order of places. */
  public int number() {
    return number;
  }
}
