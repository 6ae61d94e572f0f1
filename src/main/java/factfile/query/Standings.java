package factfile.query;

import factfile.model.Entity;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Fate;
import factfile.model.Role;
import factfile.model.Slice;
import factfile.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The roles and fates of entities on the asked day. */
final class Standings {
  private final FactBase base;
  private final Clocks clocks;
  private final Slices slices;

  Standings(FactBase base, Clocks clocks) {
    this.base = base;
    this.clocks = clocks;
    this.slices = new Slices(base);
  }

  /**
   * How an entity stands.
   *
   * @param roles those that hold, the uncertain ones with a question mark
   * @param former those that had ended
   * @param fate what has become of it, or null
   * @param certain whether all of that is
   */
  record Standing(List<String> roles, List<String> former, String fate, boolean certain) {}

  Standing of(Entity entity) {
    LocalDate day = clocks.recordedDay();
    List<String> roles = new ArrayList<>();
    List<String> former = new ArrayList<>();
    boolean certain = true;
    for (Role role : entity.roles()) {
      Slice slice = slices.held(entity, role);
      Truth holds = slices.holdsOn(slice, day);
      boolean sure = holds == Truth.YES && !clocks.isBeyondEnd();
      if (holds != Truth.NO) {
        roles.add(words(role) + (sure ? "" : " ?"));
        certain &= sure;
      } else if (hasEnded(slice, day)) {
        former.add(words(role) + ended(slice));
      }
    }
    Truth ended = Truth.NO;
    String fate = null;
    for (Fate each : entity.fates()) {
      Truth holds = slices.holdsOn(slices.dated(each.slice()), day);
      if (holds != Truth.NO) {
        fate = each.status() + (holds == Truth.YES ? "" : " ?");
        ended = holds;
      }
    }
    certain &= ended != Truth.MAYBE && (!clocks.isBeyondEnd() || isOver(entity, ended));
    return new Standing(roles, former, fate, certain);
  }

  /** After the record's end an entity may have changed; not one that had ended for good. */
  private static boolean isOver(Entity entity, Truth ended) {
    return ended == Truth.YES && entity.fates().stream().anyMatch(Fate::endsRoles);
  }

  private static boolean hasEnded(Slice slice, LocalDate day) {
    LocalDate last = slice.possibleDays().latest();
    return last != null && last.isBefore(day);
  }

  private static String ended(Slice slice) {
    FactDate end = slice.until().date().end();
    return (end.isSingleDay() ? " (until " : " (ended ") + DateWords.of(end) + ")";
  }

  private String words(Role role) {
    return role.of().isEmpty()
        ? role.title()
        : role.title() + " of " + Entities.names(base, role.of());
  }
}
