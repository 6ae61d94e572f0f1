package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact that much else leans on, with one origin behind it. In a base of one origin or two nothing
 * could be otherwise, and a fact that nothing leans on does little harm.
 */
public final class ThinSource implements BaseRule {
  /** A base with fewer origins has nobody else to ask. */
  private static final int SEVERAL = 3;

  /** A fact that so many records name is one that others lean on. */
  private static final int MANY = 5;

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : facts(base)) {
      found.add(
          Rule.THIN_SOURCE,
          fact,
          base.mentions(fact.id())
              + " records lean on it, and it rests on `"
              + base.origins(fact.everyCite()).iterator().next()
              + "` alone",
          "cite a second source, of another origin");
    }
  }

  /** Those facts; none in a base that has one origin or two. */
  public static List<Fact> facts(CheckedBase base) {
    Set<String> origins = new HashSet<>();
    for (Source source : base.facts().sources()) {
      origins.addAll(base.origins(source.cites()));
    }
    List<Fact> thin = new ArrayList<>();
    for (Fact fact : origins.size() < SEVERAL ? List.<Fact>of() : base.facts().facts()) {
      boolean leanedOn = base.mentions(fact.id()) >= MANY;
      if (leanedOn && base.origins(fact.everyCite()).size() == 1) {
        thin.add(fact);
      }
    }
    return thin;
  }
}
