package factfile.model.part;

import factfile.model.text.Position;
import java.util.List;

/**
 * What somebody calls an entity, kept apart from what it is.
 *
 * @param as the words of the designation
 * @param by ids of those who designate
 */
public record Designation(String as, List<String> by, List<Citation> cites, Position position) {
  public Designation {
    by = List.copyOf(by);
    cites = List.copyOf(cites);
  }
}
