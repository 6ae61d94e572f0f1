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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines as they are drawn: the time from the day each was set to the day it is due. */
public final class DeadlineDrawing {
  private DeadlineDrawing() {}

  public static Drawing of(Answer<DeadlineRow> answer, Inquiry inquiry) {
    Asked asked = Asked.ofDeadlines(inquiry.clocks());
    List<Mark> marks = new ArrayList<>();
    for (DeadlineRow row : answer.rows()) {
      marks.add(mark(row));
    }
    List<Lane> lanes =
        marks.isEmpty() ? List.of() : List.of(new Lane(null, DayAxis.of(marks, asked), marks));
    return new Drawing(answer.title(), lanes, asked, answer.notices(), answer.sources());
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
      Style set = deadline.set().doubtful() ? Style.MAYBE_DAY : Style.SET;
      Stroke.addMoment(deadline.set().end(), set, strokes);
    }
    for (Leg leg : chain.legs()) {
      Stroke.addMoment(leg.due().end(), style(leg), strokes);
    }
    DatedOutcome closing = chain.closing();
    if (closing != null) {
      Stroke.addMoment(closing.date().end(), Style.OUTCOME, strokes);
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
    return leg.due().doubtful() ? Style.MAYBE_DUE : Style.DUE;
  }

  /** From the last day on which it can have been set to the first on which it can be due. */
  private static void addWindow(FactDate set, FactDate due, List<Stroke> strokes) {
    LocalDate from = set.latest();
    LocalDate to = due.earliest();
    if (from != null && to != null && from.isBefore(to)) {
      strokes.add(Stroke.between(from, to, Style.WINDOW));
    }
  }
}
