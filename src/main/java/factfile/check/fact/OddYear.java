package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.record.Fact;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A year that one wrong digit made: a day, given in full, far from all others, where one digit
 * leads to a year in which much of the story lies.
 */
public final class OddYear implements BaseRule {

  /** Nearer ones may well be meant. */
  private static final int FAR = 20;

  /** How many facts make a year one of the story's own. */
  private static final int USUAL = 5;

  @Override
  public void check(CheckedBase base, Violations found) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    for (Fact fact : base.facts().facts()) {
      Integer year = year(fact);
      if (year != null) {
        years.merge(year, 1, Integer::sum);
      }
    }
    for (Fact fact : base.facts().facts()) {
      Integer year = year(fact);
      Integer meant = year == null ? null : meant(year, years);
      if (meant != null) {
        found.add(
            Rule.ODD_YEAR,
            fact,
            "it is dated " + fact.date().edtf() + ", years away from everything else",
            "did you mean " + meant + "? If not, switch the rule off here");
      }
    }
  }

  /** Of what is told to the day; null for all else. */
  private static Integer year(Fact fact) {
    FactDate date = fact.date();
    boolean single = date != null && date.earliest() != null && date.isSingleDay();
    return single ? date.earliest().getYear() : null;
  }

  private static Integer meant(int year, NavigableMap<Integer, Integer> years) {
    Integer before = years.lowerKey(year);
    Integer after = years.higherKey(year);
    boolean far =
        years.get(year) == 1
            && (before == null || year - before > FAR)
            && (after == null || after - year > FAR);
    for (Map.Entry<Integer, Integer> each :
        far ? years.entrySet() : Map.<Integer, Integer>of().entrySet()) {
      if (each.getValue() >= USUAL && differInOneDigit(year, each.getKey())) {
        return each.getKey();
      }
    }
    return null;
  }

  private static boolean differInOneDigit(int one, int other) {
    String a = Integer.toString(one);
    String b = Integer.toString(other);
    int differing = a.length() == b.length() ? 0 : 2;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
