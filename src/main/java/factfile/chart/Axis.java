package factfile.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days or numbers stand, as a fraction from 0 at the left to 1 at the right. Stretches in
 * which nothing begins or ends may be left out; the axis says where.
 */
public final class Axis {
  /** How much of the width a break takes. */
  private static final double BREAK = 0.04;

  /** How much a stretch takes at least, where there is room: that of a short label. */
  private static final double LABEL = 0.15;

  /** Room at both ends of a stretch, so that its first and last points do not touch a break. */
  private static final double INSET = 0.25 * BREAK;

  /**
   * A stretch without a break.
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
   * scales differ from stretch to stretch.
   *
   * @param runs the units of each on which something begins or ends, in order
   */
  static List<Stretch> shared(List<double[]> runs) {
    int total = 0;
    for (double[] run : runs) {
      total += run.length;
    }
    double least = least(runs.size());
    double rest = 1 - BREAK * (runs.size() - 1) - least * runs.size();
    double from = 0;
    List<Stretch> stretches = new ArrayList<>();
    for (double[] run : runs) {
      double to = from + least + rest * run.length / total;
      double left = stretches.isEmpty() ? from : from + INSET;
      double right = stretches.size() == runs.size() - 1 ? 1 : to - INSET;
      stretches.add(new Stretch(run[0], run[run.length - 1], left, right));
      from = to + BREAK;
    }
    return stretches;
  }

  private static double least(int stretches) {
    return Math.min(LABEL, (1 - BREAK * (stretches - 1)) / stretches / 3);
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
   * Whether a label would be read right: a day without a year belongs to the last year before it.
   *
   * @param shown the labels that were given room up to now
   */
  public boolean isClear(Tick tick, List<Tick> shown) {
    if (!days || tick.coarse()) {
      return true;
    }
    Tick above = null;
    for (Tick other : shown) {
      boolean before = other.coarse() && other.unit() <= tick.unit();
      if (before && (above == null || other.unit() > above.unit())) {
        above = other;
      }
    }
    int year = LocalDate.ofEpochDay((long) tick.unit()).getYear();
    return above != null && above.label().equals(String.valueOf(year));
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

  /** Where stretches are left out, from left to right. */
  public List<Double> breaks() {
    List<Double> breaks = new ArrayList<>();
    for (int i = 1; i < stretches.size(); i++) {
      breaks.add((stretches.get(i - 1).to() + stretches.get(i).from()) / 2);
    }
    return breaks;
  }
}
