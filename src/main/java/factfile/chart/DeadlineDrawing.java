package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Entry;
import factfile.chart.Stroke.Style;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.record.Deadline;
import factfile.query.answers.Inquiry;
import factfile.query.due.DeadlineRow;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines as they are drawn: the time from the day each was set to the day it is due. */
public final class DeadlineDrawing {
  private DeadlineDrawing() {}

  /** In one lane, in the order of the answer. */
  public static Drawing of(Answer<DeadlineRow> answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (DeadlineRow row : answer.rows()) {
      lanes.add("", null, mark(row));
    }
    return drawing(answer, lanes, inquiry);
  }

  /** The same with a lane for each who owes; what several owe stands with the first named. */
  public static Drawing byWho(Answer<DeadlineRow> answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (DeadlineRow row : answer.rows()) {
      String first = row.deadline().owedBy().get(0);
      lanes.add(first, Entities.names(row.base(), List.of(first)), mark(row));
    }
    return drawing(answer, lanes, inquiry);
  }

  private static Drawing drawing(Answer<DeadlineRow> answer, Lanes lanes, Inquiry inquiry) {
    Asked asked = Asked.ofDeadlines(inquiry.clocks());
    return Drawing.ofDays(answer, lanes.on(asked), asked);
  }

  private static Mark mark(DeadlineRow row) {
    Entry entry = row.entry();
    return new Mark(
        row,
        entry,
        // Whether the row is certain is told with its status.
        Mark.lead(DateWords.of(row.chain().inForce().due()), true),
        entry.headline(),
        entry.details(),
        strokes(row.chain()));
  }

  private static List<Stroke> strokes(DeadlineChain chain) {
    Deadline deadline = chain.deadline();
    List<Stroke> strokes = new ArrayList<>();
    for (Leg leg : chain.legs()) {
      if (leg.set() != null) {
        addWindow(leg.set(), leg.due(), strokes);
      }
    }
    if (deadline.set() != null) {
      Style set = deadline.set().doubtful() ? Style.MAYBE_DAY : Style.DAY;
      Stroke.addMoment(deadline.set().end(), set, SignKind.DEADLINE, strokes);
    }
    for (Leg leg : chain.legs()) {
      Stroke.addMoment(leg.due().end(), style(leg), SignKind.DUE, strokes);
    }
    DatedOutcome closing = chain.closing();
    if (closing != null) {
      Stroke.addMoment(closing.date().end(), Style.DAY, SignKind.OUTCOME, strokes);
    }
    return strokes;
  }

  private static Style style(Leg leg) {
    if (leg.missed() != null) {
      return Style.MISSED;
    }
    if (leg.moved()) {
      return Style.FORMER;
    }
    return leg.due().doubtful() ? Style.MAYBE_DAY : Style.DAY;
  }

  /** From the last day on which it can have been set to the first on which it can be due. */
  private static void addWindow(FactDate set, FactDate due, List<Stroke> strokes) {
    LocalDate from = set.latest();
    LocalDate to = due.earliest();
    if (from != null && to != null && from.isBefore(to)) {
      strokes.add(Stroke.between(from, to, Style.WINDOW, null));
    }
  }
}
