package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.query.state.Slices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who is dead, or dissolved, does nothing any more. */
public final class ActsAfterEnd implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, LocalDate> ends = ends(base);
    if (ends.isEmpty()) {
      return;
    }
    for (Fact fact : base.facts().facts()) {
      FactDate when = fact instanceof Count ? null : base.facts().when(fact);
      LocalDate first = when == null ? null : when.earliest();
      for (Involvement each : fact.involvements()) {
        LocalDate end = acts(each.part()) ? ends.get(each.entity()) : null;
        if (end != null && first != null && first.isAfter(end)) {
          found.add(
              Rule.ACTS_AFTER_END,
              fact,
              "`"
                  + each.entity()
                  + "` has a part in this on "
                  + first
                  + ", after the end on "
                  + end,
              "correct the date, who acts, or the fate");
        }
      }
    }
  }

  private static boolean acts(Part part) {
    return part == Part.WHO || part == Part.SPEAKER || part == Part.SETTER;
  }

  private static Map<String, LocalDate> ends(CheckedBase base) {
    Slices slices = new Slices(base.facts());
    Map<String, LocalDate> ends = new HashMap<>();
    for (Entity entity : base.facts().entities()) {
      for (Fate fate : entity.fates()) {
        Edge begun = fate.endsRoles() ? slices.dated(fate.slice()).from() : null;
        LocalDate last = begun == null || begun.isOpen() ? null : begun.date().latest();
        if (last != null) {
          ends.put(entity.id(), last);
        }
      }
    }
    return ends;
  }
}
