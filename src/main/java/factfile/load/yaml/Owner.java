package factfile.load.yaml;

/** The record that a problem belongs to: it is left out when it has one. */
public final class Owner {
  private final String id;
  private boolean spoiled;

  /**
   * @param id null where the record has none
   */
  public Owner(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public void spoil() {
    spoiled = true;
  }

  public boolean isSpoiled() {
    return spoiled;
  }
}
