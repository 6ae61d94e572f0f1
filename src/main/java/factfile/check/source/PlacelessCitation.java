package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.CiteLists;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the other citations of a source say where in it, one that does not was left unfinished. */
public final class PlacelessCitation implements BaseRule {
  /** For each that does not, so many others have to say where: fewer make no habit. */
  private static final int SEVERAL = 6;

  /** A citation with the record that it stands in. */
  private record Cited(Item item, Citation cite) {}

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Integer> placed = new HashMap<>();
    List<Cited> without = new ArrayList<>();
    Map<String, Integer> bare = new HashMap<>();
    for (Item item : base.items()) {
      for (List<Citation> cites : CiteLists.of(item)) {
        for (Citation cite : cites) {
          (cite.at() == null ? bare : placed).merge(cite.source(), 1, Integer::sum);
          if (cite.at() == null) {
            without.add(new Cited(item, cite));
          }
        }
      }
    }
    for (Cited each : without) {
      String source = each.cite().source();
      int others = placed.getOrDefault(source, 0);
      if (others >= SEVERAL * bare.get(source)) {
        found.add(
            Rule.CITATION_WITHOUT_PLACE,
            each.item(),
            each.cite().position(),
            "it does not say where in `" + source + "`; " + others + " other citations of it do",
            "add the place: `" + source + "#p4`");
      }
    }
  }
}
