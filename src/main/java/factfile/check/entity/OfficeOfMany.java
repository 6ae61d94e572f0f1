package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Claim;
import factfile.model.record.Entity;
import factfile.query.state.Offices;

/** {@code contradict: true} at an office that several hold at once. */
public final class OfficeOfMany implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Entity entity : base.facts().entities()) {
      for (HeldOffice office : HeldOffice.of(base.facts(), entity)) {
        Claim claim = office.role().claim();
        if (claim != null && claim.contradict()) {
          check(base, office, found);
        }
      }
    }
  }

  private static void check(CheckedBase base, HeldOffice office, Violations found) {
    boolean many = Offices.isOneOfMany(office.role());
    boolean alone = false;
    String other = null;
    for (Entity entity : base.facts().entities()) {
      for (HeldOffice each : HeldOffice.of(base.facts(), entity)) {
        boolean same = !entity.id().equals(office.holder().id()) && each.key().equals(office.key());
        boolean together = same && each.firstShared(office) != null;
        other = together ? entity.id() : other;
        boolean known = each.sure() != null && office.sure() != null;
        alone |= same && known && each.sure().intersect(office.sure()) == null;
      }
    }
    // Of an office of something that there is but one of, another rule says so.
    boolean shared = other != null && (many || office.role().of().isEmpty());
    String title = "“" + office.role().title() + "”";
    if (shared || (many && !alone)) {
      found.add(
          Rule.RISKY_CONTRADICT,
          office.holder(),
          office.role().slice().position(),
          (shared
                  ? "`" + other + "` surely is " + title + ", too"
                  : "there may be several of " + title)
              + ", so prose about another would be called wrong",
          "remove `contradict: true`");
    }
  }
}
