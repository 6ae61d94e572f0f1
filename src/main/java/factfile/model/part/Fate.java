package factfile.model.part;

/**
 * What became of an entity: killed, died, resigned, dissolved, …
 *
 * @param slice from when it holds; its {@code event} names what happened
 */
public record Fate(String status, Slice slice) {
  /** True where nobody is left to hold an office: killed, died or dissolved. */
  public boolean endsRoles() {
    return status.equals("killed") || status.equals("died") || status.equals("dissolved");
  }
}
