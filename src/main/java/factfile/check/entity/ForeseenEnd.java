package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Citation;
import factfile.model.part.Edge;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import java.time.LocalDate;
import java.util.List;

/** That an office would end is not that it did. */
public final class ForeseenEnd implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Entity entity : base.facts().entities()) {
      for (Role role : entity.roles()) {
        Slice slice = role.slice();
        Edge until = slice.until();
        LocalDate end = until == null || until.isOpen() ? null : until.date().earliest();
        List<Citation> cites =
            until == null || until.cites().isEmpty() ? slice.cites() : until.cites();
        LocalDate known = base.facts().upTo(cites);
        if (end != null && known != null && end.isAfter(known)) {
          found.add(
              Rule.FORESEEN_END,
              entity,
              slice.position(),
              "the role ends on " + end + ", after " + known + ", where its sources end",
              "cite who tells that it ended: `until: {date: " + end + ", cite: SOURCE#p1}`");
        }
      }
    }
  }
}
