package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.Allowances;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that prose could be held against, had they words for it: of each kind in one line. Only
 * where some record has such words: without any, nobody holds prose against the base.
 */
public final class WithoutCheck implements BaseRule {
  private static final List<FactKind> KINDS =
      List.of(FactKind.EVENT, FactKind.COUNT, FactKind.DEADLINE);

  /** Ids that one line names. */
  private static final int MOST = 5;

  @Override
  public void check(CheckedBase base, Violations found) {
    boolean used = false;
    for (Fact fact : base.facts().facts()) {
      used |= fact.common().claim() != null;
    }
    for (FactKind kind : used ? KINDS : List.<FactKind>of()) {
      List<Fact> without = new ArrayList<>();
      for (Fact fact : base.facts().facts(kind)) {
        boolean allowed = Allowances.of(fact).contains(Rule.WITHOUT_CHECK.id());
        if (fact.common().claim() == null && !allowed) {
          without.add(fact);
        }
      }
      if (!without.isEmpty()) {
        add(without, found);
      }
    }
  }

  private static void add(List<Fact> without, Violations found) {
    Fact first = without.get(0);
    boolean one = without.size() == 1;
    List<String> ids = new ArrayList<>();
    for (Fact fact : without.subList(0, Math.min(MOST, without.size()))) {
      ids.add("`" + fact.id() + "`");
    }
    String more = without.size() > MOST ? ", +" + (without.size() - MOST) : "";
    found.add(
        Rule.WITHOUT_CHECK,
        first.position(),
        without.size()
            + " "
            + first.kindWord()
            + (one ? " has" : "s have")
            + " no words that prose is recognised by: "
            + String.join(", ", ids)
            + more,
        "give `check:` to those that `verify` is to hold prose against");
  }
}
