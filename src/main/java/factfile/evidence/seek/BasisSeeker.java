package factfile.evidence.seek;

import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.Documents;
import factfile.evidence.passage.Passages;
import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.BasisKind;
import factfile.model.part.Involvement;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a value follows from its premises: a computed one is computed anew; an inferred day may
 * not be surer than they are.
 */
final class BasisSeeker {
  /** So far an inferred day may lie from one that a premise gives. */
  static final int NEAR = 31;

  private final FactBase base;
  private final Claimed claimed;
  private final Premises premises;

  private BasisSeeker(FactBase base, Claimed claimed, Premises premises) {
    this.base = base;
    this.claimed = claimed;
    this.premises = premises;
  }

  /** Null where a premise that it takes is not at hand. */
  static Sighting seek(Claimed claimed, FactBase base, Passages library, Documents documents) {
    Premises premises = Premises.of(claimed.basis(), base, library, documents);
    Sighting seen = new BasisSeeker(base, claimed, premises).seek();
    return seen.seen() != Sighting.Seen.IT && premises.isUnread() ? null : seen;
  }

  private Sighting seek() {
    Sought sought = claimed.sought();
    if (sought instanceof Sought.Day day) {
      return day(day.date());
    }
    if (sought instanceof Sought.Amounting number) {
      return number(number);
    }
    if (sought instanceof Sought.Window window) {
      return window(window.duration());
    }
    if (sought instanceof Sought.Party party) {
      return party(party);
    }
    return anywhere(sought);
  }

  private Sighting it() {
    return Sighting.it(claimed.basis().how().word(), claimed.basis().from().get(0));
  }

  private Sighting another(String words) {
    return Sighting.another(words, claimed.basis().from().get(0));
  }

  private Sighting day(FactDate date) {
    Set<LocalDate> given = given();
    List<LocalDate> bounds = new ArrayList<>();
    if (date.isInterval()) {
      addBounds(new Days(date.start().earliest(), null), bounds);
      addBounds(new Days(null, date.end().latest()), bounds);
    } else {
      addBounds(new Days(date.earliest(), date.latest()), bounds);
    }
    int exact = 0;
    for (LocalDate bound : bounds) {
      exact += given.contains(bound) ? 1 : 0;
    }
    if (exact == bounds.size()) {
      return it();
    }
    boolean inferred = claimed.basis().how() == BasisKind.INFERRED;
    // Where a span is given, it says which days; where none is, a day near by has to do.
    boolean loose = date.approximate() || (exact > 0 && premises.spans().isEmpty());
    if (inferred && loose && allNear(bounds)) {
      return it();
    }
    LocalDate nearest = nearest(bounds, given);
    return nearest == null ? Sighting.NONE : another(nearest.toString());
  }

  private static void addBounds(Days days, List<LocalDate> bounds) {
    if (days.earliest() != null) {
      bounds.add(days.earliest());
    }
    if (days.latest() != null && !days.latest().equals(days.earliest())) {
      bounds.add(days.latest());
    }
  }

  /** Every day that follows: those given, those beside them, and those a given span away. */
  private Set<LocalDate> given() {
    Set<LocalDate> given = new TreeSet<>();
    for (Days days : premises.days()) {
      for (LocalDate day : new LocalDate[] {days.earliest(), days.latest()}) {
        if (day != null) {
          given.addAll(List.of(day, day.minusDays(1), day.plusDays(1)));
          for (CalendarDuration span : premises.spans()) {
            given.add(span.after(day));
            given.add(
                day.minusYears(span.years()).minusMonths(span.months()).minusDays(span.days()));
          }
        }
      }
    }
    return given;
  }

  private boolean allNear(List<LocalDate> bounds) {
    for (LocalDate bound : bounds) {
      boolean near = false;
      for (Days days : premises.days()) {
        near |= isNear(bound, days.earliest()) || isNear(bound, days.latest());
      }
      if (!near) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
  }

  private static LocalDate nearest(List<LocalDate> bounds, Set<LocalDate> given) {
    LocalDate nearest = null;
    long gap = Long.MAX_VALUE;
    for (LocalDate day : given) {
      for (LocalDate bound : bounds) {
        long here = Math.abs(ChronoUnit.DAYS.between(day, bound));
        nearest = here < gap ? day : nearest;
        gap = Math.min(gap, here);
      }
    }
    return nearest;
  }

  private Sighting number(Sought.Amounting sought) {
    for (CitedPassage passage : premises.passages()) {
      if (NumberSeeker.seek(sought, passage).seen() == Sighting.Seen.IT) {
        return it();
      }
    }
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : new BigDecimal[] {sought.quantity().low(), sought.quantity().high()}) {
      if (bound != null && (bounds.isEmpty() || bounds.get(0).compareTo(bound) != 0)) {
        bounds.add(bound);
      }
    }
    List<BigDecimal> results = results();
    for (BigDecimal bound : bounds) {
      if (!has(results, bound)) {
        return results.isEmpty() ? Sighting.NONE : another(results.get(0).toPlainString());
      }
    }
    return it();
  }

  /** Sum, difference, product, share, how many: of all premises, and of each two. */
  private List<BigDecimal> results() {
    List<BigDecimal> numbers = premises.numbers();
    List<BigDecimal> results = new ArrayList<>();
    if (numbers.isEmpty()) {
      results.add(BigDecimal.valueOf(claimed.basis().from().size()));
      return results;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rest = numbers.get(0).add(numbers.get(0));
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
      rest = rest.subtract(number);
    }
    results.add(sum);
    results.add(rest);
    results.addAll(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < numbers.size(); j++) {
        if (i != j) {
          addResults(numbers.get(i), numbers.get(j), results);
        }
      }
    }
    return results;
  }

  private static void addResults(BigDecimal one, BigDecimal other, List<BigDecimal> results) {
    results.add(one.add(other));
    results.add(one.subtract(other));
    results.add(one.multiply(other));
    if (other.signum() != 0) {
      results.add(one.movePointRight(2).divide(other, MathContext.DECIMAL64));
    }
  }

  /** Rounded as the record is. */
  private static boolean has(List<BigDecimal> results, BigDecimal number) {
    for (BigDecimal result : results) {
      BigDecimal off = result.subtract(number).abs();
      BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).movePointLeft(1);
      boolean whole = result.stripTrailingZeros().scale() <= 0;
      if (whole ? off.signum() == 0 : off.compareTo(half.multiply(BigDecimal.valueOf(5))) <= 0) {
        return true;
      }
    }
    return false;
  }

  private Sighting window(CalendarDuration window) {
    for (CalendarDuration span : premises.spans()) {
      if (WindowSeeker.isSame(span, window)) {
        return it();
      }
    }
    for (Days from : premises.days()) {
      for (Days to : premises.days()) {
        boolean known = from.latest() != null && to.latest() != null;
        if (known && window.after(from.latest()).equals(to.latest())) {
          return it();
        }
      }
    }
    return Sighting.NONE;
  }

  /** Named in a premise, a party of one, or bound to one by an office. */
  private Sighting party(Sought.Party sought) {
    Sought.Party named = new Sought.Party(sought.entity(), Sought.Part.NAMED);
    for (CitedPassage passage : premises.passages()) {
      if (PartySeeker.seek(base, named, passage).seen() == Sighting.Seen.IT) {
        return it();
      }
    }
    for (Fact fact : premises.facts()) {
      for (Involvement part : fact.involvements()) {
        if (part.entity().equals(sought.entity())) {
          return it();
        }
      }
    }
    Entity entity = base.entity(sought.entity());
    for (String id : premises.ids()) {
      Entity premise = base.entity(id);
      boolean bound =
          premise != null
              && (new Circle(base, entity).ids(true).contains(id)
                  || new Circle(base, premise).ids(true).contains(entity.id()));
      if (bound) {
        return it();
      }
    }
    return Sighting.NONE;
  }

  private Sighting anywhere(Sought sought) {
    Sighting best = Sighting.NONE;
    for (CitedPassage passage : premises.passages()) {
      if (sought instanceof Sought.Office office) {
        best = best.or(OfficeSeeker.seek(base, office, passage));
      } else if (sought instanceof Sought.Phrase phrase) {
        best = best.or(QuoteSeeker.seek(phrase.alternatives(), passage));
      } else if (sought instanceof Sought.Quote quote) {
        best = best.or(QuoteSeeker.seek(List.of(quote.words()), passage));
      } else if (!passage.sentences().isEmpty()) {
        best = it();
      }
    }
    return best;
  }
}
