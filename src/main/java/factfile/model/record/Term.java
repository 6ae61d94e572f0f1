package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a resolution obliges somebody to do, and whether it was done.
 *
 * @param resolution id of the resolution it stands in
 * @param resolutionNames that resolution's name and aliases, by which the term is looked for too
 * @param condition what it depends on; null where it simply holds
 * @param record in the order of the file
 */
public record Term(
    Common common,
    String resolution,
    List<String> resolutionNames,
    List<String> party,
    String duty,
    Condition condition,
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
    if (condition != null && condition.met() != null) {
      condition.met().addLink(links);
    }
    for (Compliance each : record) {
      links.addAll(each.events());
    }
    return links;
  }

  @Override
  public List<String> texts() {
    List<String> texts =
        condition == null
            ? Involved.texts(common.text())
            : Involved.texts(condition.words(), common.text());
    texts.addAll(resolutionNames);
    return texts;
  }

  @Override
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(cites());
    if (condition != null && condition.met() != null) {
      Citations.addAll(all, Citations.within(condition.met()));
    }
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
      Compliance part = each.restingOn(kept);
      if (part != null) {
        known.add(part);
      }
    }
    Condition left = condition == null ? null : condition.restingOn(kept);
    return new Term(rest, resolution, resolutionNames, party, duty, left, known);
  }
}
