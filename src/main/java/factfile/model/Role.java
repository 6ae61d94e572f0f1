package factfile.model;

import java.util.List;

/**
 * An office or a part that an entity had for some time.
 *
 * @param of ids of the entities it is a role in
 */
public record Role(String title, List<String> of, Slice slice) {
  public Role {
    of = List.copyOf(of);
  }
}
