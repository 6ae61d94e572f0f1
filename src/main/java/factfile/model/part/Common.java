package factfile.model.part;

import factfile.model.text.Position;
import java.util.List;
import java.util.function.Predicate;

/**
 * What every fact has.
 *
 * @param places ids of entities
 * @param text longer wording, or null
 * @param claim how prose that speaks of it is recognised; null where prose is not held against it
 */
public record Common(
    String id,
    List<String> places,
    List<String> tags,
    String text,
    Claim claim,
    List<Citation> cites,
    Extras extras,
    Position position) {
  public Common {
    places = List.copyOf(places);
    tags = List.copyOf(tags);
    cites = List.copyOf(cites);
  }

  public Common restingOn(Predicate<Citation> kept) {
    return new Common(id, places, tags, text, claim, Citations.kept(cites, kept), extras, position);
  }

  public boolean isCited() {
    return !cites.isEmpty();
  }
}
