package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.part.DatedClaim;
import factfile.model.part.Rank;
import factfile.model.record.Fact;

/** Days that sources tell differently: one may be preferred, and no more than one. */
public final class DatesTold implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      if (fact.dating().date() != null && fact.dating().date().isDisputed()) {
        checkDecided(fact, found);
      }
    }
  }

  private static void checkDecided(Fact fact, Violations found) {
    FactDate preferred = null;
    for (DatedClaim claim : fact.dating().claims()) {
      if (claim.rank() == Rank.PREFERRED) {
        if (preferred != null && !preferred.edtf().equals(claim.date().edtf())) {
          found.add(
              Rule.SEVERAL_PREFERRED,
              fact,
              claim.cites().get(0).position(),
              preferred.edtf() + " is preferred, and " + claim.date().edtf() + " as well",
              "leave `rank: preferred` at one of the claims");
          return;
        }
        preferred = claim.date();
      }
    }
    if (preferred == null) {
      found.add(
          Rule.UNDECIDED_DAY,
          fact,
          fact.dating().claims().size() + " claims about its day differ, and none is preferred",
          "where you know which is right, give that claim `rank: preferred`");
    }
  }
}
