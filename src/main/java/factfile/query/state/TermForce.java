package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.base.RulingStretch;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Slice;
import factfile.model.record.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether what a term depends on is there. */
public final class TermForce {
  private TermForce() {}

  /** From when its condition is met; null where it has none, or that is not on record. */
  public static FactDate since(FactBase base, Term term) {
    Slice met = met(base, term);
    return met == null || met.from() == null || met.from().isOpen() ? null : met.from().date();
  }

  /** Whoever finds it kept or broken finds it in force. */
  static Truth on(FactBase base, Term term, LocalDate day) {
    if (term.condition() == null) {
      return Truth.YES;
    }
    Slice met = met(base, term);
    Truth inForce = met == null ? Truth.NO : begun(met, new Slices(base).upTo(met), day);
    for (Ruling ruling : Ruling.of(base, term)) {
      for (RulingStretch each : ruling.stretches()) {
        inForce = inForce.or(begun(each.slice(), each.upTo(), day));
      }
    }
    return inForce;
  }

  /** What it rests on that a term is in force of which nothing more is known. */
  static List<Citation> cites(FactBase base, Term term) {
    Slice met = met(base, term);
    List<Citation> cites = new ArrayList<>(term.cites());
    if (met != null) {
      Citations.addAll(cites, new Slices(base).cites(met));
    }
    return cites;
  }

  private static Slice met(FactBase base, Term term) {
    Slice met = term.condition() == null ? null : term.condition().met();
    return met == null ? null : new Slices(base).dated(met);
  }

  /** What is told without a beginning had begun when its sources told it. */
  private static Truth begun(Slice slice, LocalDate upTo, LocalDate day) {
    if (slice.from() == null) {
      return day.isBefore(upTo) ? Truth.MAYBE : Truth.YES;
    }
    return slice.from().isOpen()
        ? Truth.YES
        : slice.from().date().start().overlaps(new Days(null, day));
  }
}
