package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.time.LocalDate;

/** What is part of something happened while that did. */
public final class OutsideItsWhole implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    FactBase facts = base.facts();
    for (Fact fact : facts.facts(FactKind.EVENT)) {
      FactDate own = facts.when(fact);
      for (String id : ((Event) fact).during()) {
        Fact whole = facts.fact(id);
        FactDate days = whole == null ? null : facts.when(whole);
        if (own != null && days != null && (isBefore(own, days) || isBefore(days, own))) {
          found.add(
              Rule.OUTSIDE_ITS_WHOLE,
              fact,
              "it is of " + own.edtf() + ", and `" + id + "` of " + days.edtf(),
              "correct one of the dates, or remove `during`");
        }
      }
    }
  }

  private static boolean isBefore(FactDate one, FactDate other) {
    LocalDate last = one.latest();
    LocalDate first = other.earliest();
    return last != null && first != null && last.isBefore(first);
  }
}
