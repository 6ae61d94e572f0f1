package factfile.model.part;

import java.util.List;

/**
 * An office or a part that an entity had for some time.
 *
 * @param of ids of the entities it is a role in
 * @param claim how prose names it; null where prose is not held against it
 */
public record Role(String title, List<String> of, Slice slice, Claim claim) {
  public Role {
    of = List.copyOf(of);
  }
}
