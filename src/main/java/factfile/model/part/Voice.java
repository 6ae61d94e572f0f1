package factfile.model.part;

import java.util.List;
import java.util.Objects;

/**
 * Whose word something is: that of the one whom a source has it from, else its publisher's.
 *
 * @param id of the entity; null for a publisher
 * @param publisher null for an entity
 */
public record Voice(String id, String publisher) {
  /**
   * @param publisher of the source that is cited
   */
  public static Voice of(Citation citation, String publisher) {
    return citation.saidBy() == null
        ? new Voice(null, publisher)
        : new Voice(citation.saidBy(), null);
  }

  /** What it is known by where nobody looks up the name of an entity. */
  public String name() {
    return id == null ? publisher : id;
  }

  private boolean isSameAs(Voice other) {
    return Objects.equals(id, other.id) && Objects.equals(publisher, other.publisher);
  }

  /** Whether it is among them. */
  public boolean isIn(List<Voice> voices) {
    for (Voice voice : voices) {
      if (isSameAs(voice)) {
        return true;
      }
    }
    return false;
  }
}
