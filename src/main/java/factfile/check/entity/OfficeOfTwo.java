package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.query.state.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An office of which there is one, surely held by two for longer than a day. */
public final class OfficeOfTwo implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, List<HeldOffice>> byOffice = new HashMap<>();
    for (Entity entity : base.facts().entities()) {
      for (HeldOffice office : HeldOffice.of(base.facts(), entity)) {
        if (!office.role().of().isEmpty() && !Offices.isOneOfMany(office.role())) {
          List<HeldOffice> others =
              byOffice.computeIfAbsent(office.key(), key -> new ArrayList<>());
          others.forEach(other -> compare(office, other, found));
          others.add(office);
        }
      }
    }
  }

  private static void compare(HeldOffice office, HeldOffice other, Violations found) {
    LocalDate day = office.firstShared(other);
    if (day == null || office.holder().id().equals(other.holder().id())) {
      return;
    }
    found.add(
        Rule.OFFICE_OF_TWO,
        office.holder(),
        office.role().slice().position(),
        "`"
            + other.holder().id()
            + "` surely is "
            + other.role().title()
            + ", too"
            + (day.equals(LocalDate.MIN) ? "" : ", on " + day + " and after"),
        "end the earlier one with `until:`, or begin the later one after it");
  }
}
