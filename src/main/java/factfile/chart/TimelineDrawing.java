package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Row;
import factfile.model.FactDate;
import factfile.query.DateWords;
import factfile.query.Inquiry;
import java.util.ArrayList;
import java.util.List;

/** A timeline as it is drawn: a lane for each kind, or for each who acts first. */
public final class TimelineDrawing {
  private static final String NOBODY = "Nobody named";

  private TimelineDrawing() {}

  /**
   * @param answer of {@code Timeline}, with all its columns
   */
  public static Drawing byKind(Answer answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (String kind :
        new String[] {"event", "statement", "count", "deadline", "due", "outcome", "resolution"}) {
      lanes.reserve(heading(kind));
    }
    for (Row row : answer.rows()) {
      RowCells cells = new RowCells(answer, row);
      String heading = heading(cells.text("kind"));
      lanes.add(heading, heading, mark(row, cells.date("date")));
    }
    return drawing(answer, lanes, inquiry);
  }

  /** The same with a lane for each entity; a row of several stands with the first named. */
  public static Drawing byWho(Answer answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    List<Mark> nobody = new ArrayList<>();
    for (Row row : answer.rows()) {
      RowCells cells = new RowCells(answer, row);
      List<Cell.Ref> who = cells.refs("who");
      Mark mark = mark(row, cells.date("date"));
      if (who.isEmpty()) {
        nobody.add(mark);
      } else {
        lanes.add(who.get(0).id(), who.get(0).name(), mark);
      }
    }
    for (Mark mark : nobody) {
      lanes.add(NOBODY, NOBODY, mark);
    }
    return drawing(answer, lanes, inquiry);
  }

  /** The same in one lane, as the days go. */
  public static Drawing inOrder(Answer answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (Row row : answer.rows()) {
      lanes.add("", null, mark(row, new RowCells(answer, row).date("date")));
    }
    return drawing(answer, lanes, inquiry);
  }

  private static Drawing drawing(Answer answer, Lanes lanes, Inquiry inquiry) {
    Asked asked = Asked.ofEvents(inquiry.clocks());
    return new Drawing(answer.title(), lanes.on(asked), asked, answer.notices(), answer.sources());
  }

  private static String heading(String kind) {
    return switch (kind) {
      case "event" -> "Events";
      case "statement" -> "Statements";
      case "count" -> "Counts";
      case "deadline" -> "Deadlines set";
      case "due" -> "Due";
      case "outcome" -> "Outcomes";
      default -> "Resolutions";
    };
  }

  private static Mark mark(Row row, FactDate date) {
    List<Detail> details = new ArrayList<>();
    for (Detail detail : row.entry().details()) {
      // When it was stands before the words, in full.
      if (!"when".equals(detail.label())) {
        details.add(detail);
      }
    }
    return new Mark(
        row,
        Mark.lead(DateWords.of(date), row.certain()),
        row.entry().headline(),
        details,
        Stroke.of(date, row.certain()));
  }
}
