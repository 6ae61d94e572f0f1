package factfile.query;

import factfile.model.Citation;
import factfile.model.Deadline;
import factfile.model.FactBase;
import factfile.model.FactDate;
import factfile.model.Outcome;
import java.time.LocalDate;
import java.util.List;

/** A deadline in a sentence: due when, by which sum, what moved it, how it ended. */
final class DeadlineSnippet {
  private final FactBase base;
  private final Deadline deadline;
  private final LocalDate recorded;
  private final DeadlineState state;
  private final SnippetWriter writer;

  /**
   * @param recorded the day that outcomes are told to
   */
  DeadlineSnippet(FactBase base, Deadline deadline, LocalDate recorded) {
    this.base = base;
    this.deadline = deadline;
    this.recorded = recorded;
    this.state = DeadlineState.at(base, deadline, recorded);
    this.writer = new SnippetWriter(deadline.id());
  }

  Snippet write() {
    boolean moved = state.extension() != null;
    writer.words(lead() + ": due ").date(deadline.due(), moved ? null : "").aside();
    addSum();
    writer.restingOn(deadline.cites());
    if (moved) {
      writer.words(", " + perhaps() + "extended to ").date(state.due(), "");
      addOutcome(state.extension());
    }
    if (state.ended() != null) {
      String word = state.ended().status().word();
      writer.words(", " + perhaps()).value(word, "status", word);
      addOutcome(state.ended());
    } else if (isPast(state.due())) {
      writer.words(", no outcome on record by " + DayProse.of(recorded)).restingOn(List.of());
    }
    return writer.done();
  }

  private String lead() {
    String setters = deadline.setBy().isEmpty() ? "" : ", set by " + names(deadline.setBy());
    return Text.capital(deadline.title()) + " (owed by " + names(deadline.owedBy()) + setters + ")";
  }

  private String names(List<String> ids) {
    return Entities.names(base, ids);
  }

  private void addSum() {
    if (deadline.set() == null) {
      return;
    }
    boolean summed = deadline.window() != null;
    writer.words(summed ? "" : "set ").date(deadline.set(), "set");
    writer.words(summed ? " + " + deadline.window().phrase() : "");
    writer.words(deadline.isComputed() ? ", computed" : "");
  }

  private void addOutcome(Outcome outcome) {
    List<Citation> cites = outcome.cites();
    writer.aside().date(DeadlineState.dateOf(base, outcome), null).restingOn(cites);
  }

  /** Not sure where an outcome only may have come by that day. */
  private String perhaps() {
    return state.certain() ? "" : "perhaps ";
  }

  private boolean isPast(FactDate due) {
    return due.latest() != null && due.latest().isBefore(recorded);
  }
}
