package factfile.check.entity;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.query.state.Slices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A role of an entity with the days that it surely held.
 *
 * @param slice with the days that events and fates lend it
 * @param sure null where there is no such day
 */
record HeldOffice(Entity holder, Role role, Slice slice, Days sure) {
  static List<HeldOffice> of(FactBase base, Entity entity) {
    Slices slices = new Slices(base);
    List<HeldOffice> held = new ArrayList<>();
    for (Role role : entity.roles()) {
      Slice slice = slices.held(entity, role);
      held.add(new HeldOffice(entity, role, slice, slice.sureDays(slices.upTo(slice))));
    }
    return held;
  }

  /** One office, whoever holds it. */
  String key() {
    return FoldedWords.of(role.title()) + " of " + role.of();
  }

  /**
   * The first day on which both surely held; null for none. On the day on which one hands it over
   * to the other, both may.
   */
  LocalDate firstShared(HeldOffice other) {
    Days both = sure == null || other.sure == null ? null : sure.intersect(other.sure);
    return both == null || both.isSingleDay()
        ? null
        : both.earliest() == null ? LocalDate.MIN : both.earliest();
  }
}
