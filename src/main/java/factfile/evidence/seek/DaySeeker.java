package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.seek.TextDays.TextDay;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Looks for a day. A passage may be more exact than the record, never less: {@code in October} does
 * not bear out 13 October.
 */
final class DaySeeker {
  /** A date that is wider than so many days is no longer that of the document. */
  private static final int MONTH = 31;

  private final CitedPassage passage;
  private final List<TextDay> told;

  private DaySeeker(CitedPassage passage, List<TextDay> told) {
    this.passage = passage;
    this.told = told;
  }

  /**
   * @param told the days that the passage names
   */
  static Sighting seek(Sought.Day sought, CitedPassage passage, List<TextDay> told) {
    DaySeeker seeker = new DaySeeker(passage, told);
    FactDate date = sought.date();
    if (!date.isInterval()) {
      return seeker.seek(date, sought.spoken());
    }
    Sighting start =
        date.start().earliest() == null ? null : seeker.seek(date.start(), sought.spoken());
    Sighting end = date.end().latest() == null ? null : seeker.seek(date.end(), sought.spoken());
    return start == null
        ? (end == null ? Sighting.NONE : end)
        : end == null ? start : both(start, end);
  }

  private static Sighting both(Sighting start, Sighting end) {
    boolean worse = end.seen().compareTo(start.seen()) < 0;
    return worse ? end : start;
  }

  private Sighting seek(FactDate date, boolean spoken) {
    Days recorded = new Days(date.earliest(), date.latest());
    if (date.edtf().contains("..")) {
      return range(recorded);
    }
    for (TextDay day : told) {
      if (recorded.encloses(day.days())) {
        return Sighting.it(day.words(), day.at());
      }
    }
    if (isOfDocument(recorded, spoken)) {
      return Sighting.it("the day of the document", passage.cite().at());
    }
    TextDay nearest = null;
    for (TextDay day : told) {
      nearest = nearest == null || gap(day, recorded) < gap(nearest, recorded) ? day : nearest;
    }
    return nearest == null
        ? Sighting.NONE
        : Sighting.another(nearest.words() + " (" + span(nearest.days()) + ")", nearest.at());
  }

  /** Of a set with a first and a last day, each is one that the passage names, or beside one. */
  private Sighting range(Days recorded) {
    Sighting worst = null;
    for (LocalDate bound : new LocalDate[] {recorded.earliest(), recorded.latest()}) {
      if (bound != null) {
        Sighting seen = bound(bound);
        worst = worst == null || worst.isMoreThan(seen) ? seen : worst;
      }
    }
    return worst == null ? Sighting.NONE : worst;
  }

  private Sighting bound(LocalDate bound) {
    for (TextDay day : told) {
      if (isBeside(bound, day.days().earliest()) || isBeside(bound, day.days().latest())) {
        return Sighting.it(day.words(), day.at());
      }
    }
    boolean own = passage.written() != null && isBeside(bound, passage.written());
    return own ? Sighting.it("the day of the document", passage.cite().at()) : Sighting.NONE;
  }

  private static boolean isBeside(LocalDate bound, LocalDate day) {
    return day != null && Math.abs(ChronoUnit.DAYS.between(bound, day)) <= 1;
  }

  /** What is said, is said on the day of the document where no other is named for it. */
  private boolean isOfDocument(Days recorded, boolean spoken) {
    LocalDate written = passage.written();
    boolean narrow =
        recorded.earliest() != null
            && recorded.latest() != null
            && ChronoUnit.DAYS.between(recorded.earliest(), recorded.latest()) <= MONTH;
    return written != null && narrow && recorded.contains(written) && (spoken || told.isEmpty());
  }

  private static long gap(TextDay day, Days recorded) {
    LocalDate here = day.days().earliest();
    LocalDate there = recorded.earliest() == null ? recorded.latest() : recorded.earliest();
    return here == null || there == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(here, there));
  }

  private static String span(Days days) {
    return days.isSingleDay()
        ? days.earliest().toString()
        : days.earliest() + " to " + days.latest();
  }
}
