package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import factfile.model.part.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a resolution obliges somebody to do, and whether it was done.
 *
 * @param resolution id of the resolution it stands in
 * @param resolutionNames that resolution's name and aliases, by which the term is looked for too
 * @param record in the order of the file
 */
public record Term(
    Common common,
    String resolution,
    List<String> resolutionNames,
    List<String> party,
    String duty,
    List<Compliance> record)
    implements Fact {
  public Term {
    resolutionNames = List.copyOf(resolutionNames);
    party = List.copyOf(party);
    record = List.copyOf(record);
  }

  @Override
  public FactKind kind() {
    return FactKind.TERM;
  }

  @Override
  public String title() {
    return duty;
  }

  @Override
  public FactDate date() {
    return null;
  }

  @Override
  public List<Involvement> involvements() {
    return new Involved().add(party, Part.PARTY).in(common);
  }

  @Override
  public boolean standsWithout(Set<String> leftOut) {
    return !leftOut.contains(resolution);
  }

  @Override
  public List<String> links() {
    List<String> links = new ArrayList<>();
    for (Compliance each : record) {
      each.slice().addLink(links);
    }
    return links;
  }

  @Override
  public List<String> texts() {
    List<String> texts = Involved.texts(common.text());
    texts.addAll(resolutionNames);
    return texts;
  }

  @Override
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(cites());
    for (Compliance each : record) {
      Citations.addAll(all, Citations.within(each.slice()));
    }
    return all;
  }

  @Override
  public Fact restingOn(Predicate<Citation> kept) {
    Common rest = common.restingOn(kept);
    if (!rest.isCited()) {
      return null;
    }
    List<Compliance> known = new ArrayList<>();
    for (Compliance each : record) {
      Slice slice = each.slice().restingOn(kept);
      if (slice != null) {
        known.add(new Compliance(each.status(), slice));
      }
    }
    return new Term(rest, resolution, resolutionNames, party, duty, known);
  }
}
