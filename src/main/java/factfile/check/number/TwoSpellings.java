package factfile.check.number;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One unit, written in two ways, is two to whoever filters or adds up. */
public final class TwoSpellings implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (Fact fact : base.facts().facts(FactKind.COUNT)) {
      String unit = ((Count) fact).unit();
      if (unit != null) {
        spellings
            .computeIfAbsent(UnitName.of(unit), key -> new LinkedHashMap<>())
            .merge(unit, 1, Integer::sum);
      }
    }
    for (Fact fact : base.facts().facts(FactKind.COUNT)) {
      String unit = ((Count) fact).unit();
      String usual = unit == null ? null : usual(spellings.get(UnitName.of(unit)));
      if (usual != null && !usual.equals(unit)) {
        found.add(
            Rule.TWO_SPELLINGS,
            fact,
            "the unit is `" + unit + "` here, and `" + usual + "` elsewhere",
            "where both are one unit, write `unit: " + usual + "`");
      }
    }
  }

  /** The most frequent one; of several the first. */
  private static String usual(Map<String, Integer> times) {
    String usual = null;
    for (Map.Entry<String, Integer> each : times.entrySet()) {
      usual = usual == null || each.getValue() > times.get(usual) ? each.getKey() : usual;
    }
    return usual;
  }
}
