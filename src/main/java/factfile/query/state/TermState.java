package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.Edge;
import factfile.model.part.Slice;
import factfile.model.record.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * How a term stands on a day: by the sure slice of that day, else by the latest of those that may
 * hold.
 *
 * @param slice dated; null where nothing is known
 * @param cites what that rests on; the term's own where nothing is known
 */
public record TermState(TermStatus status, Slice slice, boolean certain, List<Citation> cites)
    implements RowState {
  public static TermState at(FactBase base, Term term, LocalDate day) {
    Slices slices = new Slices(base);
    TermState best = null;
    for (Compliance each : term.record()) {
      Slice slice = slices.dated(each.slice());
      Truth holds = slices.holdsOn(slice, day);
      TermState state =
          new TermState(
              TermStatus.of(each.status()), slice, holds == Truth.YES, slices.cites(slice));
      if (holds == Truth.YES) {
        return state;
      }
      if (holds == Truth.MAYBE && (best == null || beginsLater(slice, best.slice()))) {
        best = state;
      }
    }
    return best == null ? new TermState(TermStatus.UNKNOWN, null, true, term.cites()) : best;
  }

  private static boolean beginsLater(Slice a, Slice b) {
    return !beginning(a.from()).isBefore(beginning(b.from()));
  }

  private static LocalDate beginning(Edge from) {
    return from == null || from.isOpen() || from.date().latest() == null
        ? LocalDate.MIN
        : from.date().start().latest();
  }

  @Override
  public List<StatusWord> statuses() {
    return List.of(StatusWord.of(status.word(), certain));
  }

  /** Since when; null where that is open or not known. */
  public FactDate since() {
    boolean dated = slice != null && slice.from() != null && !slice.from().isOpen();
    return dated ? slice.from().date() : null;
  }
}
