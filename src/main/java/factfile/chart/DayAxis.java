package factfile.chart;

import factfile.chart.Axis.Tick;
import factfile.query.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * An axis of days that has room for the days on which something begins or ends. A long stretch
 * between two of them is left out where that pulls apart what would fall together, or where it
 * would take most of the width from all others.
 */
final class DayAxis {
  private static final int MOST_BREAKS = 3;

  /** The width that breaks are chosen for, in columns. */
  private static final int COLUMNS = 100;

  /** Neighbours should stand so many columns apart. */
  private static final int APART = 2;

  /** What a break has to gain: pairs of neighbours pulled apart. */
  private static final double PRICE = 1.0;

  /** Of more days than these, a break has to pull apart more. */
  private static final double FEW = 40;

  /** The same where nothing is on its far side but the day asked for, which no fact is about. */
  private static final double AWAY = 0.2;

  /** What it is worth that what is shown is twice as wide. */
  private static final double TWICE = 0.26;

  /** So many of the longest gaps are tried, each with each. */
  private static final int TRIED = 12;

  /** A stretch that is longer is told by its years alone. */
  private static final int MONTHS = 900;

  /** How much is added to a stretch for what goes on beyond it. */
  private static final double BEYOND = 0.08;

  private final double[] days;
  private final double asked;
  private final boolean openAtStart;
  private final boolean openAtEnd;

  private DayAxis(double[] days, double asked, boolean openAtStart, boolean openAtEnd) {
    this.days = days;
    this.asked = asked;
    this.openAtStart = openAtStart;
    this.openAtEnd = openAtEnd;
  }

  /** The axis for some strokes, and one day more. */
  static Axis of(List<Mark> marks, Asked asked) {
    List<Double> ends = new ArrayList<>();
    boolean openAtStart = false;
    boolean openAtEnd = false;
    for (Mark mark : marks) {
      for (Stroke stroke : mark.strokes()) {
        add(stroke.from(), ends);
        add(stroke.to(), ends);
        openAtStart |= stroke.from() == Double.NEGATIVE_INFINITY;
        openAtEnd |= stroke.to() == Double.POSITIVE_INFINITY;
      }
    }
    double lone = ends.contains(asked.unit()) ? Double.NaN : asked.unit();
    ends.add(asked.unit());
    double[] days = new double[ends.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = ends.get(i);
    }
    return new DayAxis(distinct(days), lone, openAtStart, openAtEnd).axis();
  }

  private static void add(double unit, List<Double> ends) {
    if (!Double.isInfinite(unit)) {
      ends.add(unit);
    }
  }

  private static double[] distinct(double[] days) {
    Arrays.sort(days);
    int count = 0;
    for (int i = 0; i < days.length; i++) {
      if (i == 0 || days[i] != days[i - 1]) {
        days[count++] = days[i];
      }
    }
    return Arrays.copyOf(days, count);
  }

  /** With the breaks that cost least. */
  private Axis axis() {
    Cheapest cheapest = new Cheapest();
    cheapest.tryAll(List.of(), longest(), 0);
    return cheapest.axis;
  }

  /** Before which days the longest gaps end, as their indices. */
  private List<Integer> longest() {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < days.length; i++) {
      gaps.add(i);
    }
    gaps.sort(
        new Comparator<>() {
          @Override
          public int compare(Integer a, Integer b) {
            int longer = Double.compare(days[b] - days[b - 1], days[a] - days[a - 1]);
            return longer != 0 ? longer : Integer.compare(a, b);
          }
        });
    return gaps.subList(0, Math.min(TRIED, gaps.size()));
  }

  /** The best of all axes that were tried. */
  private final class Cheapest {
    private Axis axis;
    private double least = Double.MAX_VALUE;

    /**
     * With these breaks, and then with each more.
     *
     * @param from of the gaps, which may be broken next
     */
    void tryAll(List<Integer> broken, List<Integer> gaps, int from) {
      List<double[]> runs = runs(broken);
      if (broken.isEmpty() || leavesScale(runs)) {
        Axis tried = axis(runs);
        double cost = price(runs) + crowding(tried) + TWICE * coarseness(tried, runs);
        if (cost < least) {
          least = cost;
          axis = tried;
        }
      }
      for (int i = from; i < gaps.size() && broken.size() < MOST_BREAKS; i++) {
        List<Integer> more = new ArrayList<>(broken);
        more.add(gaps.get(i));
        tryAll(more, gaps, i + 1);
      }
    }
  }

  /** The days, broken before some of them. */
  private List<double[]> runs(List<Integer> broken) {
    List<Integer> ends = new ArrayList<>(broken);
    ends.add(days.length);
    Collections.sort(ends);
    List<double[]> runs = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      runs.add(Arrays.copyOfRange(days, from, end));
      from = end;
    }
    return runs;
  }

  /** How many days stand for one width, doubled so many times: the mean of all neighbours. */
  private static double coarseness(Axis axis, List<double[]> runs) {
    double sum = 0;
    int total = 0;
    for (double[] run : runs) {
      double first = run[0];
      double last = run[run.length - 1];
      if (last > first) {
        double scale = (last - first) / (axis.at(last) - axis.at(first));
        sum += (run.length - 1) * Math.log(scale) / Math.log(2);
        total += run.length - 1;
      }
    }
    return total == 0 ? 0 : sum / total;
  }

  /** Single days alone would tell no more than their order; one, and the day asked for, may. */
  private boolean leavesScale(List<double[]> runs) {
    return length(runs) > 0 || (days.length == 2 && !Double.isNaN(asked));
  }

  private double price(List<double[]> runs) {
    double one = PRICE * Math.max(1, days.length / FEW);
    double price = one * (runs.size() - 1);
    boolean away = runs.get(0)[0] == asked && runs.get(0).length == 1;
    double[] last = runs.get(runs.size() - 1);
    away |= last[0] == asked && last.length == 1;
    return runs.size() > 1 && away ? price - one + AWAY : price;
  }

  /** How many days are left to be shown. */
  private static double length(List<double[]> runs) {
    double length = 0;
    for (double[] run : runs) {
      length += run[run.length - 1] - run[0];
    }
    return length;
  }

  private Axis axis(List<double[]> shown) {
    List<double[]> runs = new ArrayList<>(shown);
    List<Tick> ticks = ticks(runs);
    if (openAtStart) {
      double[] first = runs.get(0);
      runs.set(0, joined(new double[] {first[0] - beyond(first)}, first));
    }
    if (openAtEnd) {
      double[] last = runs.get(runs.size() - 1);
      double end = last[last.length - 1] + beyond(last);
      runs.set(runs.size() - 1, joined(last, new double[] {end}));
    }
    return new Axis(true, Axis.shared(runs), ticks);
  }

  private static double beyond(double[] run) {
    return Math.max(1, BEYOND * (run[run.length - 1] - run[0]));
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** How much neighbours stand in each other's way. */
  private double crowding(Axis axis) {
    double crowding = 0;
    for (int i = 1; i < days.length; i++) {
      double columns = (axis.at(days[i]) - axis.at(days[i - 1])) * COLUMNS;
      crowding += Math.max(0, 1 - columns / APART);
    }
    return crowding;
  }

  private static List<Tick> ticks(List<double[]> runs) {
    List<Tick> ticks = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (double[] run : runs) {
      double from = run[0];
      double to = run[run.length - 1];
      LocalDate first = LocalDate.ofEpochDay((long) from);
      if (first.getYear() != year) {
        // A day by itself, as the one asked for often is, yields to days that have a scale.
        int rank = run.length == 1 && runs.size() > 1 ? 1 : 0;
        ticks.add(new Tick(from, String.valueOf(first.getYear()), true, rank));
      }
      year = LocalDate.ofEpochDay((long) to).getYear();
      addYears(from, to, ticks);
      if (to - from <= MONTHS) {
        addMonths(from, to, runs.size() > 1, ticks);
      }
    }
    List<Tick> ranked = new ArrayList<>();
    addRanked(ticks, true, ranked);
    addRanked(ticks, false, ranked);
    return ranked;
  }

  private static void addRanked(List<Tick> ticks, boolean coarse, List<Tick> ranked) {
    for (int rank = 0; rank < 4; rank++) {
      for (Tick tick : ticks) {
        if (tick.coarse() == coarse && tick.rank() == rank) {
          ranked.add(tick);
        }
      }
    }
  }

  /** Round years first; of centuries not every year. */
  private static void addYears(double from, double to, List<Tick> ticks) {
    int first = LocalDate.ofEpochDay((long) from).getYear();
    int last = LocalDate.ofEpochDay((long) to).getYear();
    int step = 1;
    for (int times = 0; (last - first) / step > COLUMNS; times++) {
      step *= times % 2 == 0 ? 5 : 2;
    }
    for (int year = Math.floorDiv(first, step) * step + step; year <= last; year += step) {
      int rank = year % (50 * Math.max(1, step / 5)) == 0 ? 1 : year % 10 == 0 ? 2 : 3;
      ticks.add(new Tick(LocalDate.of(year, 1, 1).toEpochDay(), String.valueOf(year), true, rank));
    }
  }

  /**
   * @param broken whether the stretch ends, or begins, at a gap
   */
  private static void addMonths(double from, double to, boolean broken, List<Tick> ticks) {
    LocalDate first = LocalDate.ofEpochDay((long) from);
    ticks.add(new Tick(from, dayOfMonth(first), false, broken && from == to ? 2 : 0));
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    while (month.toEpochDay() <= to) {
      int rank = month.getMonthValue() % 3 == 1 ? 1 : 2;
      ticks.add(new Tick(month.toEpochDay(), DateWords.month(month), false, rank));
      month = month.plusMonths(1);
    }
    if (to > from) {
      int rank = broken ? 0 : 3;
      ticks.add(new Tick(to, dayOfMonth(LocalDate.ofEpochDay((long) to)), false, rank));
    }
  }

  private static String dayOfMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + DateWords.month(day);
  }
}
