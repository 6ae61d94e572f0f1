package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.chart.Stroke.Style;
import factfile.model.DatedOutcome;
import factfile.model.Deadline;
import factfile.model.DeadlineChain;
import factfile.model.FactDate;
import factfile.model.Leg;
import factfile.query.DateWords;
import factfile.query.Deadlines;
import factfile.query.Inquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines as they are drawn: the time from the day each was set to the day it is due. */
public final class DeadlineDrawing {
  private final Answer answer;
  private final Inquiry inquiry;

  private DeadlineDrawing(Answer answer, Inquiry inquiry) {
    this.answer = answer;
    this.inquiry = inquiry;
  }

  /**
   * @param answer of {@code Deadlines}, with all its columns
   */
  public static Drawing of(Answer answer, Inquiry inquiry) {
    return new DeadlineDrawing(answer, inquiry).drawing();
  }

  private Drawing drawing() {
    Asked asked = Asked.ofDeadlines(inquiry.clocks());
    List<Mark> marks = new ArrayList<>();
    for (Row row : answer.rows()) {
      marks.add(mark(row, new RowCells(answer, row)));
    }
    List<Lane> lanes =
        marks.isEmpty() ? List.of() : List.of(new Lane(null, DayAxis.of(marks, asked), marks));
    return new Drawing(answer.title(), lanes, asked, answer.notices(), answer.sources());
  }

  private Mark mark(Row row, RowCells cells) {
    return new Mark(
        row,
        // Whether the row is certain is told with its status.
        Mark.lead(DateWords.of(cells.date("due")), true),
        row.entry().headline(),
        row.entry().details(),
        strokes(row.entry().id()));
  }

  private List<Stroke> strokes(String id) {
    Deadline deadline = (Deadline) inquiry.base().fact(id);
    DeadlineChain chain = Deadlines.chain(inquiry, deadline);
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
