package factfile.query.state;

import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The roles and fates of entities on the asked day. */
public final class Standings {
  private final FactBase base;
  private final Clocks clocks;
  private final Slices slices;

  public Standings(FactBase base, Clocks clocks) {
    this.base = base;
    this.clocks = clocks;
    this.slices = new Slices(base);
  }

  /**
   * How an entity stands.
   *
   * @param roles those that hold
   * @param former those that had ended, with when
   * @param fate what has become of it, or null
   * @param certain whether all of that is
   */
  public record Standing(List<Held> roles, List<Held> former, Held fate, boolean certain)
      implements RowState {
    @Override
    public List<StatusWord> statuses() {
      return fate == null ? List.of() : List.of(StatusWord.of(fate.words(), fate.certain()));
    }

    public List<String> roleWords() {
      List<String> words = new ArrayList<>();
      for (Held role : roles) {
        words.add(role.words());
      }
      return words;
    }

    public List<String> formerWords() {
      List<String> words = new ArrayList<>();
      for (Held role : former) {
        words.add(role.words() + ended(role.slice()));
      }
      return words;
    }

    public String fateWord() {
      return fate == null ? null : fate.words();
    }
  }

  /**
   * Something that holds on the asked day, surely or perhaps, or that held before it.
   *
   * @param role null of a fate
   * @param slice when, with the days that events and fates lend it
   */
  public record Held(String words, Role role, boolean certain, Slice slice) {
    public Span doubt() {
      return Span.unsure(certain ? "" : " ?");
    }
  }

  public Standing of(Entity entity) {
    LocalDate day = clocks.recordedDay();
    List<Held> roles = new ArrayList<>();
    List<Held> former = new ArrayList<>();
    for (Role role : entity.roles()) {
      Slice slice = slices.held(entity, role);
      Truth holds = slices.holdsOn(slice, day);
      if (holds != Truth.NO) {
        roles.add(
            new Held(
                Entities.office(base, role),
                role,
                holds == Truth.YES && !clocks.isBeyondEnd(),
                slice));
      } else if (hasEnded(slice, day)) {
        former.add(new Held(Entities.office(base, role), role, true, slice));
      }
    }
    Fate fate = null;
    Truth held = Truth.NO;
    for (Fate each : entity.fates()) {
      Truth holds = slices.holdsOn(lasting(each), day);
      if (holds != Truth.NO) {
        fate = each;
        held = holds;
      }
    }
    // What has ended for good stays so; all else may have changed since the record's end.
    boolean over = held == Truth.YES && fate.endsRoles();
    boolean certain = held != Truth.MAYBE && (over || !clocks.isBeyondEnd());
    for (Held role : roles) {
      certain &= role.certain();
    }
    Held become =
        fate == null
            ? null
            : new Held(
                fate.status(),
                null,
                over || (certain && held == Truth.YES),
                slices.dated(fate.slice()));
    return new Standing(List.copyOf(roles), List.copyOf(former), become, certain);
  }

  /** A death does not fade with its source. */
  private Slice lasting(Fate fate) {
    Slice slice = slices.dated(fate.slice());
    boolean open = fate.endsRoles() && slice.until() == null;
    return open ? slice.withUntil(new Edge(null, List.of())) : slice;
  }

  private static boolean hasEnded(Slice slice, LocalDate day) {
    Days possible = slice.possibleDays();
    LocalDate last = possible == null ? null : possible.latest();
    return last != null && last.isBefore(day);
  }

  private static String ended(Slice slice) {
    FactDate end = slice.until().date().end();
    return (end.isSingleDay() ? " (until " : " (ended ") + DateWords.of(end) + ")";
  }
}
