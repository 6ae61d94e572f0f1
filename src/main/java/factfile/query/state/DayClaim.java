package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.DatedClaim;
import factfile.model.part.Rank;
import java.util.ArrayList;
import java.util.List;

/**
 * What one reporter says that the day of something was.
 *
 * @param cites of that reporter
 */
public record DayClaim(Reporter reporter, FactDate date, Rank rank, List<Citation> cites) {
  public DayClaim {
    cites = List.copyOf(cites);
  }

  /** A claim as each of its reporters has it. */
  public static List<DayClaim> each(FactBase base, DatedClaim claim) {
    List<DayClaim> each = new ArrayList<>();
    for (Reporter.Cited own : Reporter.each(base, claim.cites())) {
      each.add(new DayClaim(own.reporter(), claim.date(), claim.rank(), own.cites()));
    }
    return each;
  }
}
