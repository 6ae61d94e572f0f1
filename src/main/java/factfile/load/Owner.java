package factfile.load;

/** The record that a problem belongs to: it is left out when it has one. */
final class Owner {
  private final String id;
  private boolean spoiled;

  /**
   * @param id null where the record has none
   */
  Owner(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void spoil() {
    spoiled = true;
  }

  boolean isSpoiled() {
    return spoiled;
  }
}
