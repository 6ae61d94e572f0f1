package factfile.chart;

import factfile.chart.Axis.Stretch;
import factfile.chart.Axis.Tick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An axis of numbers from nothing to the largest, labelled at round ones. */
final class ValueAxis {
  /** So much room is left for what may be more than the largest number. */
  private static final double OPEN = 1.15;

  private ValueAxis() {}

  static Axis of(List<Mark> marks) {
    double least = 0;
    double most = 0;
    boolean open = false;
    for (Mark mark : marks) {
      for (Stroke stroke : mark.strokes()) {
        open |= stroke.to() == Double.POSITIVE_INFINITY;
        least = Math.min(least, finite(stroke.from()));
        most = Math.max(most, Math.max(finite(stroke.to()), finite(stroke.from())));
      }
    }
    double last = most == 0 && least == 0 ? 1 : open ? most * OPEN : most;
    return new Axis(false, List.of(new Stretch(least, last, 0, 1)), ticks(least, last));
  }

  private static double finite(double unit) {
    return Double.isInfinite(unit) ? 0 : unit;
  }

  private static List<Tick> ticks(double least, double last) {
    BigDecimal step = step(last - least);
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, "0", false, 0));
    for (int sign = -1; sign <= 1; sign += 2) {
      BigDecimal at = step.multiply(BigDecimal.valueOf(sign));
      while (at.doubleValue() >= least && at.doubleValue() <= last) {
        ticks.add(new Tick(at.doubleValue(), RoundNumbers.grouped(at), false, 1));
        at = at.add(step.multiply(BigDecimal.valueOf(sign)));
      }
    }
    return ticks;
  }

  /** One, two or five of a power of ten, so that there are three or more steps. */
  private static BigDecimal step(double range) {
    int power = (int) Math.floor(Math.log10(range / 3));
    BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(power);
    for (int times : new int[] {5, 2}) {
      BigDecimal step = one.multiply(BigDecimal.valueOf(times));
      if (step.doubleValue() * 3 <= range) {
        return step;
      }
    }
    return one;
  }
}
