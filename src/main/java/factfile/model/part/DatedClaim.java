package factfile.model.part;

import factfile.model.date.FactDate;
import java.util.List;

/**
 * What some sources say was the day of something of which others tell another.
 *
 * @param cites at least one
 */
public record DatedClaim(FactDate date, Rank rank, List<Citation> cites) {
  public DatedClaim {
    cites = List.copyOf(cites);
  }

  /** Whether it names the same date. */
  boolean agreesWith(FactDate other) {
    return date.edtf().equals(other.edtf());
  }
}
