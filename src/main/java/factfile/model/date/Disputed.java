package factfile.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of some dates that are told of the same thing, nobody knows which: what all of them agree on
 * is sure, what some say may be.
 *
 * @param claims each as it was told, at least one
 */
public record Disputed(List<FactDate> claims) implements FactDate {

  /**
   * @throws IllegalArgumentException when there are no claims
   */
  public Disputed {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a dispute needs a claim");
    }
  }

  /** The span of all claims; nobody wrote it. */
  @Override
  public String edtf() {
    String first = earliest() == null ? "" : earliest().toString();
    String last = latest() == null ? "" : latest().toString();
    return "[" + first + ".." + last + "]";
  }

  @Override
  public boolean isDisputed() {
    return true;
  }

  /** Whether a claim is in doubt by its own word. */
  @Override
  public boolean doubtful() {
    return SeveralDates.isAnyDoubtful(claims);
  }

  @Override
  public boolean approximate() {
    return SeveralDates.isAnyApproximate(claims);
  }

  @Override
  public Moment start() {
    List<Moment> starts = new ArrayList<>(claims.size());
    for (FactDate claim : claims) {
      starts.add(claim.start());
    }
    return anyOf(starts);
  }

  @Override
  public Moment end() {
    List<Moment> ends = new ArrayList<>(claims.size());
    for (FactDate claim : claims) {
      ends.add(claim.end());
    }
    return anyOf(ends);
  }

  /** Written as all of them are; those that differ have no text. */
  private Moment anyOf(List<Moment> moments) {
    String text = moments.get(0).edtf();
    List<Days> days = new ArrayList<>();
    for (Moment moment : moments) {
      text = moment.edtf().equals(text) ? text : "";
      days.addAll(moment.choices());
    }
    return new Moment(text, Days.union(days), doubtful(), approximate());
  }

  @Override
  public boolean isInterval() {
    boolean any = false;
    for (FactDate claim : claims) {
      any |= claim.isInterval();
    }
    return any;
  }

  /** As all claims have it; where they differ, maybe. */
  @Override
  public Truth overlaps(Days range) {
    Truth common = claims.get(0).overlaps(range);
    for (FactDate claim : claims) {
      if (claim.overlaps(range) != common) {
        return Truth.MAYBE;
      }
    }
    return common;
  }

  @Override
  public LocalDate timelineDay() {
    LocalDate latest = start().latest();
    return LocalDate.MIN.equals(latest) ? null : latest;
  }

  /** Without the claims of which no day is left. */
  @Override
  public Disputed clip(Days bounds) {
    List<FactDate> left = new ArrayList<>(claims.size());
    for (FactDate claim : claims) {
      FactDate clipped = claim.clip(bounds);
      if (clipped != null) {
        left.add(clipped);
      }
    }
    return left.isEmpty() ? null : new Disputed(left);
  }

  @Override
  public Disputed endingNoSurerThan(LocalDate upTo) {
    List<FactDate> ending = new ArrayList<>(claims.size());
    for (FactDate claim : claims) {
      ending.add(claim.endingNoSurerThan(upTo));
    }
    return new Disputed(ending);
  }
}
