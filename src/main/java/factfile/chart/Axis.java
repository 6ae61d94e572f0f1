package factfile.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days or numbers stand, as a fraction from 0 at the left to 1 at the right. Stretches in
 * which nothing begins or ends may be left out; the axis says where.
 */
public final class Axis {
  /** How much of the width a gap takes. */
  private static final double GAP = 0.04;

  /** How much a stretch takes at least, where there is room: that of a short label. */
  private static final double LABEL = 0.15;

  /** The least is one of so many parts of what each would get, were all alike. */
  private static final double PARTS = 1.7;

  /** Room at both ends of a stretch, so that its first and last points do not touch a gap. */
  private static final double INSET = 0.25 * GAP;

  /**
   * A stretch of one scale.
   *
   * @param first its first unit, at the fraction {@code from}
   * @param last its last unit, at the fraction {@code to}
   */
  record Stretch(double first, double last, double from, double to) {
    double at(double unit) {
      return first == last ? (from + to) / 2 : from + (to - from) * (unit - first) / (last - first);
    }
  }

  /**
   * A label on the axis, beginning at its place.
   *
   * @param coarse whether it stands in the upper line, for years
   * @param rank the lower, the sooner it is given its room
   */
  public record Tick(double unit, String label, boolean coarse, int rank) {}

  private final boolean days;
  private final List<Stretch> stretches;
  private final List<Tick> ticks;

  Axis(boolean days, List<Stretch> stretches, List<Tick> ticks) {
    this.days = days;
    this.stretches = List.copyOf(stretches);
    this.ticks = List.copyOf(ticks);
  }

  /**
   * Shares the width among stretches: each gets by how much there is to tell apart in it, so that
   * scales differ from stretch to stretch. One of a single unit gets no more than a label needs,
   * where there are others.
   *
   * @param runs the units of each on which something begins or ends, in order
   */
  static List<Stretch> shared(List<double[]> runs) {
    int total = 0;
    for (double[] run : runs) {
      total += run.length - 1;
    }
    double least = least(runs.size());
    double rest = 1 - GAP * (runs.size() - 1) - least * runs.size();
    double from = 0;
    List<Stretch> stretches = new ArrayList<>();
    for (double[] run : runs) {
      double share = total == 0 ? 1.0 / runs.size() : (run.length - 1.0) / total;
      double to = from + least + rest * share;
      double left = stretches.isEmpty() ? from : from + INSET;
      double right = stretches.size() == runs.size() - 1 ? 1 : to - INSET;
      stretches.add(new Stretch(run[0], run[run.length - 1], left, right));
      from = to + GAP;
    }
    return stretches;
  }

  private static double least(int stretches) {
    return Math.min(LABEL, (1 - GAP * (stretches - 1)) / stretches / PARTS);
  }

  /** From 0 to 1, for a stroke that is shown by itself. */
  public static Axis whole() {
    return new Axis(true, List.of(new Stretch(0, 1, 0, 1)), List.of());
  }

  /** Whether its units are days rather than numbers. */
  public boolean isOfDays() {
    return days;
  }

  /** Labels, those of years first, and of these those with the best claim to room. */
  public List<Tick> ticks() {
    return ticks;
  }

  /**
   * A label that was given room.
   *
   * @param from where it begins, in any unit of width
   */
  public record Placed(Tick tick, double from) {}

  /**
   * Whether a label would be read right: a day without a year belongs to the last year that begins
   * before it.
   *
   * @param from where it would begin
   * @param shown the labels that were given room up to now
   */
  public boolean isClear(Tick tick, double from, List<Placed> shown) {
    if (!days || tick.coarse()) {
      return true;
    }
    Placed above = null;
    for (Placed other : shown) {
      boolean before = other.tick().coarse() && other.from() <= from;
      if (before && (above == null || other.from() > above.from())) {
        above = other;
      }
    }
    int year = LocalDate.ofEpochDay((long) tick.unit()).getYear();
    return above != null && above.tick().label().equals(String.valueOf(year));
  }

  /** The place of a unit; what lies beyond stands at the end. */
  public double at(double unit) {
    Stretch before = null;
    for (Stretch stretch : stretches) {
      if (unit < stretch.first()) {
        return before == null ? stretch.from() : between(before, stretch, unit);
      }
      if (unit <= stretch.last()) {
        return stretch.at(unit);
      }
      before = stretch;
    }
    return before == null ? 0 : before.to();
  }

  private static double between(Stretch before, Stretch next, double unit) {
    double share = (unit - before.last()) / (next.first() - before.last());
    return before.to() + share * (next.from() - before.to());
  }

  /** Between which places a label of a unit has to stand: it would be misread beyond a gap. */
  public double[] room(double unit) {
    double place = at(unit);
    double[] room = {0, 1};
    for (Gap gap : gaps()) {
      if (gap.place() < place) {
        room[0] = gap.place();
      } else {
        room[1] = Math.min(room[1], gap.place());
      }
    }
    return room;
  }

  /** What is left out, from left to right. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < stretches.size(); i++) {
      Stretch before = stretches.get(i - 1);
      Stretch next = stretches.get(i);
      gaps.add(new Gap((before.to() + next.from()) / 2, before.last(), next.first()));
    }
    return gaps;
  }
}
