package factfile.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of local calendar days, both ends included; a null end is open.
 *
 * @param earliest the first day; null when the run has no beginning
 * @param latest the last day, not before {@code earliest}; null when the run has no end
 */
public record Days(LocalDate earliest, LocalDate latest) {

  /** Every day there is. */
  public static final Days ALL = new Days(null, null);

  /**
   * @throws IllegalArgumentException when {@code earliest} lies after {@code latest}
   */
  public Days {
    if (isAfter(earliest, latest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }

  public boolean contains(LocalDate day) {
    return !isAfter(earliest, day) && !isAfter(day, latest);
  }

  /** Whether the two runs share a day. */
  public boolean overlaps(Days other) {
    return !isAfter(earliest, other.latest) && !isAfter(other.earliest, latest);
  }

  /** Whether every day of {@code other} is a day of this run. */
  public boolean encloses(Days other) {
    boolean startsNoLater =
        earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest));
    boolean endsNoSooner =
        latest == null || (other.latest != null && !other.latest.isAfter(latest));
    return startsNoLater && endsNoSooner;
  }

  /** The days that both runs share; null when there are none. */
  public Days intersect(Days other) {
    if (!overlaps(other)) {
      return null;
    }
    LocalDate first = earliest;
    if (first == null || isAfter(other.earliest, first)) {
      first = other.earliest;
    }
    LocalDate last = latest;
    if (last == null || isAfter(last, other.latest)) {
      last = other.latest;
    }
    return new Days(first, last);
  }

  public boolean isSingleDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** The same days as the given runs, in order, with runs that overlap or touch made into one. */
  static List<Days> union(List<Days> runs) {
    List<Days> sorted = new ArrayList<>(runs);
    sorted.sort(BY_BEGINNING);
    List<Days> merged = new ArrayList<>(sorted.size());
    for (Days next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).reaches(next)) {
        merged.set(last, merged.get(last).extendedBy(next));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }

  /** Those without a beginning first. A lambda would be linked at every start. */
  private static final Comparator<Days> BY_BEGINNING =
      new Comparator<>() {
        @Override
        public int compare(Days one, Days other) {
          return one.startsBefore(other) ? -1 : other.startsBefore(one) ? 1 : 0;
        }
      };

  private boolean startsBefore(Days other) {
    return other.earliest != null && (earliest == null || earliest.isBefore(other.earliest));
  }

  /** Whether no day lies between this run and {@code next}, which starts no sooner. */
  private boolean reaches(Days next) {
    return latest == null
        || next.earliest == null
        || next.earliest.toEpochDay() <= latest.toEpochDay() + 1;
  }

  private Days extendedBy(Days next) {
    boolean reachesFurther = next.latest == null || isAfter(next.latest, latest);
    return latest != null && reachesFurther ? new Days(earliest, next.latest) : this;
  }

  /** Whether {@code a} lies after {@code b}, both known. */
  private static boolean isAfter(LocalDate a, LocalDate b) {
    return a != null && b != null && a.isAfter(b);
  }
}
