package factfile.query.snippet;

import factfile.model.date.FactDate;
import factfile.query.state.Clocks;
import java.time.LocalDate;

/**
 * The day that a state is told for.
 *
 * @param asked whether it was asked for, so that it stays when the record grows
 * @param last whether the record ends on it, and a later one was asked for
 */
record StateDay(LocalDate day, boolean asked, boolean last) {
  static StateDay of(Clocks clocks) {
    return new StateDay(clocks.recordedDay(), clocks.asOf() != null, clocks.isBeyondEnd());
  }

  /** {@code on 22 October 2024}; a value where it moves with the record. */
  SnippetWriter addTo(SnippetWriter writer) {
    writer.words("on ").date(FactDate.Moment.day(day), asked ? null : "as_of");
    return writer.words(last ? ", where the record ends" : "");
  }
}
