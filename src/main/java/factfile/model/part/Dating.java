package factfile.model.part;

import factfile.model.date.Disputed;
import factfile.model.date.FactDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * When something was, and who says so where sources tell it differently.
 *
 * @param date null where none is given
 * @param claims all that is told of it; empty where nobody disputes the date
 */
public record Dating(FactDate date, List<DatedClaim> claims) {
  public static final Dating NONE = new Dating(null, List.of());

  public Dating {
    claims = List.copyOf(claims);
  }

  /** A date that nobody disputes; null for none. */
  public static Dating of(FactDate date) {
    return date == null ? NONE : new Dating(date, List.of());
  }

  /** The one date that all claims name, or the only one preferred; else it is in dispute. */
  public static Dating told(List<DatedClaim> claims) {
    return claims.isEmpty() ? NONE : new Dating(decided(claims), claims);
  }

  private static FactDate decided(List<DatedClaim> claims) {
    FactDate first = claims.get(0).date();
    FactDate preferred = null;
    int preferences = 0;
    boolean agreed = true;
    List<FactDate> dates = new ArrayList<>(claims.size());
    for (DatedClaim claim : claims) {
      agreed &= claim.agreesWith(first);
      if (claim.rank() == Rank.PREFERRED) {
        preferred = claim.date();
        preferences++;
      }
      dates.add(claim.date());
    }
    if (agreed) {
      return first;
    }
    return preferences == 1 ? preferred : new Disputed(dates);
  }

  /** What disagrees with the date; where it is in dispute, every claim. */
  public List<DatedClaim> others() {
    List<DatedClaim> others = new ArrayList<>();
    for (DatedClaim claim : claims) {
      if (date.isDisputed() || !claim.agreesWith(date)) {
        others.add(claim);
      }
    }
    return others;
  }

  /**
   * What the date rests on.
   *
   * @param own the citations of the record
   */
  public List<Citation> cites(List<Citation> own) {
    List<Citation> cites = new ArrayList<>(own);
    for (DatedClaim claim : claims) {
      if (date.isDisputed() || claim.agreesWith(date)) {
        Citations.addAll(cites, claim.cites());
      }
    }
    return cites;
  }

  /** The same with what disagrees. */
  public List<Citation> everyCite(List<Citation> own) {
    List<Citation> cites = new ArrayList<>(own);
    for (DatedClaim claim : claims) {
      Citations.addAll(cites, claim.cites());
    }
    return cites;
  }

  /** Without the claims that rest on nothing that is kept. */
  public Dating restingOn(Predicate<Citation> kept) {
    if (claims.isEmpty()) {
      return this;
    }
    List<DatedClaim> rest = new ArrayList<>(claims.size());
    for (DatedClaim claim : claims) {
      List<Citation> cites = Citations.kept(claim.cites(), kept);
      if (!cites.isEmpty()) {
        rest.add(new DatedClaim(claim.date(), claim.rank(), cites));
      }
    }
    return told(rest);
  }
}
