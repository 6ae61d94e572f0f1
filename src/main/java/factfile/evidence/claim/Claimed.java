package factfile.evidence.claim;

import factfile.model.part.Citation;
import factfile.model.text.Position;
import java.util.List;

/**
 * A value of a record that its sources have to bear out.
 *
 * @param id of the record
 * @param key of the value, with those of the blocks around it: {@code values.date}
 * @param recorded as written
 * @param cites where it is to be found, in any of them
 * @param basis why it is not, else null
 */
public record Claimed(
    String id,
    String key,
    String recorded,
    Sought sought,
    List<Citation> cites,
    Basis basis,
    Position position) {
  public Claimed {
    cites = List.copyOf(cites);
  }
}
