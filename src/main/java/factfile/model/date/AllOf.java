package factfile.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Each of some dates: it happened at every one of them, or went on through it.
 *
 * @param members moments and intervals, at least one, in the order written
 */
public record AllOf(String edtf, List<FactDate> members) implements FactDate {

  /**
   * @throws IllegalArgumentException when there are no members
   */
  public AllOf {
    Objects.requireNonNull(edtf);
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set needs a member");
    }
  }

  @Override
  public boolean doubtful() {
    return SeveralDates.isAnyDoubtful(members);
  }

  @Override
  public boolean approximate() {
    return SeveralDates.isAnyApproximate(members);
  }

  /**
   * The first day of all: one on which some member can begin, and none has to have begun before.
   */
  @Override
  public Moment start() {
    LocalDate last = members.get(0).start().latest();
    List<Days> days = new ArrayList<>();
    for (FactDate member : members) {
      LocalDate latest = member.start().latest();
      last = last == null || (latest != null && latest.isBefore(last)) ? latest : last;
      days.addAll(member.start().choices());
    }
    return edge(days, new Days(null, last));
  }

  /** The last day of all: one on which some member can end, and none has to end after. */
  @Override
  public Moment end() {
    LocalDate first = members.get(0).end().earliest();
    List<Days> days = new ArrayList<>();
    for (FactDate member : members) {
      LocalDate earliest = member.end().earliest();
      first = first == null || (earliest != null && earliest.isAfter(first)) ? earliest : first;
      days.addAll(member.end().choices());
    }
    return edge(days, new Days(first, null));
  }

  private Moment edge(List<Days> days, Days bounds) {
    Moment any = new Moment("", Days.union(days), doubtful(), approximate());
    return any.clip(bounds);
  }

  /** More than one day, as an interval is; not every day between them. */
  @Override
  public boolean isInterval() {
    return true;
  }

  @Override
  public Truth overlaps(Days range) {
    Truth any = Truth.NO;
    for (FactDate member : members) {
      any = any.or(member.overlaps(range));
    }
    return any;
  }

  @Override
  public LocalDate timelineDay() {
    LocalDate latest = start().latest();
    return LocalDate.MIN.equals(latest) ? null : latest;
  }

  /** The first member begins within the bounds: all begin after them, one of them not too late. */
  @Override
  public AllOf clip(Days bounds) {
    List<FactDate> clipped = new ArrayList<>(members.size());
    int inTime = -1;
    boolean several = false;
    for (FactDate member : members) {
      FactDate kept = member.clip(new Days(bounds.earliest(), null));
      if (kept == null) {
        return null;
      }
      if (kept.clip(bounds) != null) {
        several |= inTime >= 0;
        inTime = clipped.size();
      }
      clipped.add(kept);
    }
    if (inTime < 0) {
      return null;
    }
    if (!several) {
      clipped.set(inTime, clipped.get(inTime).clip(bounds));
    }
    return new AllOf(edtf, clipped);
  }

  @Override
  public AllOf endingNoSurerThan(LocalDate upTo) {
    List<FactDate> ending = new ArrayList<>(members.size());
    for (FactDate member : members) {
      ending.add(member.endingNoSurerThan(upTo));
    }
    return new AllOf(edtf, ending);
  }
}
