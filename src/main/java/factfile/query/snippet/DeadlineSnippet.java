package factfile.query.snippet;

import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.record.Deadline;
import factfile.query.state.Clocks;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.DeadlineWords;
import factfile.query.words.DayProse;
import factfile.query.words.Entities;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.List;

/** A deadline in a sentence: due when, by which sum, what moved it, how it ended, how late. */
final class DeadlineSnippet {
  private final FactBase base;
  private final Deadline deadline;
  private final LocalDate recorded;
  private final DeadlineChain chain;
  private final DeadlineStanding standing;
  private final SnippetWriter writer;

  /**
   * @param recorded the day that outcomes are told to
   */
  DeadlineSnippet(FactBase base, Deadline deadline, LocalDate recorded) {
    this.base = base;
    this.deadline = deadline;
    this.recorded = recorded;
    this.chain = DeadlineChain.at(base, deadline, recorded);
    this.standing = DeadlineStanding.of(chain, new Clocks(recorded, recorded, base.end()));
    this.writer = new SnippetWriter(deadline.id());
  }

  Snippet write() {
    boolean moved = chain.isMoved();
    writer.words(lead() + ": " + (moved ? "first due " : "due "));
    writer.date(deadline.due(), moved ? "first_due" : "").aside();
    addSum();
    writer.restingOn(deadline.cites());
    for (Leg leg : chain.legs()) {
      if (leg.extension() != null) {
        addExtension(leg);
      }
      if (leg.missed() != null && leg.moved()) {
        writer.words(", missed").restingOn(leg.missed().outcome().cites());
      }
    }
    if (standing.outcome() != null) {
      addEnd(standing.outcome());
    } else if (isPast(chain.inForce().due()) && chain.certain()) {
      writer.words(", no outcome on record by " + DayProse.of(recorded)).restingOn(List.of());
    }
    addPending();
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

  /** What may have come since. */
  private void addPending() {
    for (DatedOutcome each : chain.pending()) {
      writer.words(", perhaps " + each.outcome().status().word());
      if (each.outcome().due() != null) {
        writer.words(" to ").date(each.outcome().due(), null);
      }
      writer.aside().date(each.date(), null).restingOn(each.outcome().cites());
    }
  }

  /** Only the due day in force is a value that a note can carry. */
  private void addExtension(Leg leg) {
    writer.words(", " + perhaps(leg.extension()) + "extended to ");
    writer.date(leg.due(), leg.moved() ? null : "").aside();
    writer.date(leg.extension().date(), null).restingOn(leg.cites());
  }

  private void addEnd(DatedOutcome outcome) {
    String word = standing.status().word();
    writer.words(", " + perhaps(outcome)).value(word, "status", word);
    boolean onOneDay = outcome.date().isSingleDay() && !outcome.date().doubtful();
    if (onOneDay) {
      writer.words(" on ").date(outcome.date(), "outcome_date");
    }
    addLateness();
    if (!onOneDay) {
      writer.aside().date(outcome.date(), "outcome_date");
    }
    writer.restingOn(outcome.outcome().cites());
  }

  /** A note can carry the number where it is one. */
  private void addLateness() {
    String late = DeadlineWords.late(standing.late());
    if (late == null || standing.status() != DeadlineStatus.MET) {
      return;
    }
    if (standing.late().isCertain()) {
      String days = String.valueOf(standing.late().days());
      writer.words(", ").value(days, "days_late", days).words(late.substring(days.length()));
    } else {
      writer.words(", " + late);
    }
  }

  private static String perhaps(DatedOutcome outcome) {
    return outcome.date().doubtful() ? "perhaps " : "";
  }

  private boolean isPast(FactDate due) {
    return due.latest() != null && due.latest().isBefore(recorded);
  }
}
