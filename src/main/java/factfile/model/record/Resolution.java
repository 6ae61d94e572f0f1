package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import factfile.model.part.Votes;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text that obliges: a resolution, a treaty, an accord.
 *
 * @param terms ids of its terms, in the order of the file
 * @param votes null where none were taken
 */
public record Resolution(
    Common common,
    String name,
    List<String> aliases,
    List<String> issuedBy,
    FactDate date,
    List<String> terms,
    Votes votes)
    implements Fact {
  public Resolution {
    aliases = List.copyOf(aliases);
    issuedBy = List.copyOf(issuedBy);
    terms = List.copyOf(terms);
  }

  @Override
  public FactKind kind() {
    return FactKind.RESOLUTION;
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public List<Involvement> involvements() {
    return new Involved().add(issuedBy, Part.SETTER).in(common);
  }

  @Override
  public List<String> texts() {
    List<String> texts = Involved.texts(common.text(), votes == null ? null : votes.words());
    texts.addAll(aliases);
    return texts;
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    return rest.isCited()
        ? new Resolution(rest, name, aliases, issuedBy, date, terms, votes)
        : null;
  }
}
