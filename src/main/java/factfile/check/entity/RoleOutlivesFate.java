package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.query.state.Slices;
import java.time.LocalDate;

/** Who is dead holds no office; and whoever resigned gave one up. */
public final class RoleOutlivesFate implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Slices slices = new Slices(base.facts());
    for (Entity entity : base.facts().entities()) {
      for (Fate fate : entity.fates()) {
        Edge begun = slices.dated(fate.slice()).from();
        LocalDate day = begun == null || begun.isOpen() ? null : begun.date().latest();
        if (day != null && fate.endsRoles()) {
          checkEnds(entity, fate, day, found);
        } else if (day != null && fate.status().equals("resigned")) {
          checkGivenUp(entity, fate, day, slices, found);
        }
      }
    }
  }

  private static void checkEnds(Entity entity, Fate fate, LocalDate day, Violations found) {
    for (Role role : entity.roles()) {
      Edge until = role.slice().until();
      LocalDate end = until == null || until.isOpen() ? null : until.date().earliest();
      if (end != null && end.isAfter(day)) {
        found.add(
            Rule.ROLE_OUTLIVES_FATE,
            entity,
            role.slice().position(),
            "the role ends on " + end + ", after " + fate.status() + " on " + day,
            "correct `until`, or leave it out: the fate ends it");
      }
    }
  }

  /** One role at least that was held on the day has to end at some time. */
  private static void checkGivenUp(
      Entity entity, Fate fate, LocalDate day, Slices slices, Violations found) {
    boolean held = false;
    for (Role role : entity.roles()) {
      Slice slice = slices.dated(role.slice());
      boolean ends = slice.until() != null && !slice.until().isOpen();
      boolean begins = slice.from() != null && !slice.from().isOpen();
      LocalDate first = begins ? slice.from().date().earliest() : null;
      if (first == null || !first.isAfter(day)) {
        if (ends) {
          return;
        }
        held = true;
      }
    }
    if (held) {
      found.add(
          Rule.ROLE_OUTLIVES_FATE,
          entity,
          fate.slice().position(),
          "resigned on " + day + ", and no role ends",
          "give the role that was given up `until: " + day + "`");
    }
  }
}
