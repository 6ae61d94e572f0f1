package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When slices of time hold, with the days that events and fates lend them. */
public final class Slices {
  private final FactBase base;

  public Slices(FactBase base) {
    this.base = base;
  }

  /** The slice, beginning with its event where it has no beginning of its own. */
  public Slice dated(Slice slice) {
    if (slice.from() != null || slice.event() == null) {
      return slice;
    }
    Fact event = base.fact(slice.event());
    FactDate date = event == null ? null : base.when(event);
    return date == null ? slice : slice.withFrom(new Edge(date, List.of()));
  }

  /** The slice of a role; what ended its holder ended it, where it was left open. */
  public Slice held(Entity holder, Role role) {
    Slice slice = dated(role.slice());
    if (slice.until() != null && !slice.until().isOpen()) {
      return slice;
    }
    for (Fate fate : holder.fates()) {
      Slice ended = dated(fate.slice());
      if (fate.endsRoles() && ended.from() != null && !ended.from().isOpen()) {
        return slice.withUntil(ended.from());
      }
    }
    return slice;
  }

  /** The citations of a slice, of its edges, and of the event that lends it its beginning. */
  public List<Citation> cites(Slice slice) {
    List<Citation> cites = new ArrayList<>(Citations.within(slice));
    Fact event = slice.event() == null ? null : base.fact(slice.event());
    if (event != null) {
      Citations.addAll(cites, event.tellingCites());
    }
    return cites;
  }

  /** The last day its own sources speak of; those of an edge speak of that edge alone. */
  public LocalDate upTo(Slice slice) {
    return base.upTo(slice.cites());
  }

  public Truth holdsOn(Slice slice, LocalDate day) {
    return slice.holdsOn(day, upTo(slice));
  }

  /**
   * Whether a slice held when something happened; only maybe where the day of that is not known.
   */
  public Truth heldAt(Slice slice, FactDate date) {
    if (date == null || date.start().earliest() == null || date.end().latest() == null) {
      return Truth.MAYBE;
    }
    Truth first = holdsOn(slice, date.earliest());
    Truth last = holdsOn(slice, date.latest());
    if (first == last && first != Truth.NO) {
      return first;
    }
    Days possible = slice.possibleDays();
    Days asked = new Days(date.earliest(), date.latest());
    return possible != null && possible.overlaps(asked) ? Truth.MAYBE : Truth.NO;
  }
}
