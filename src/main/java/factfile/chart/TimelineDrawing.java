package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.query.answers.Inquiry;
import factfile.query.rows.TimelineRow;
import factfile.query.state.MomentKind;
import factfile.query.words.DateWords;
import java.util.ArrayList;
import java.util.List;

/** A timeline as it is drawn: a lane for each kind, or for each who acts first. */
public final class TimelineDrawing {
  private static final String NOBODY = "Nobody named";
  private static final List<MomentKind> LANES =
      List.of(
          MomentKind.EVENT,
          MomentKind.STATEMENT,
          MomentKind.COUNT,
          MomentKind.DEADLINE,
          MomentKind.DUE,
          MomentKind.OUTCOME,
          MomentKind.RESOLUTION);

  private TimelineDrawing() {}

  /**
   * @param answer of {@code Timeline}, with all its columns
   */
  public static Drawing byKind(Answer<TimelineRow> answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (MomentKind kind : LANES) {
      lanes.reserve(heading(kind));
    }
    for (TimelineRow row : answer.rows()) {
      String heading = heading(row.kind());
      lanes.add(heading, heading, mark(row));
    }
    return drawing(answer, lanes, inquiry);
  }

  /** The same with a lane for each entity; a row of several stands with the first named. */
  public static Drawing byWho(Answer<TimelineRow> answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    List<Mark> nobody = new ArrayList<>();
    for (TimelineRow row : answer.rows()) {
      List<Cell.Ref> who = row.who();
      Mark mark = mark(row);
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
  public static Drawing inOrder(Answer<TimelineRow> answer, Inquiry inquiry) {
    Lanes lanes = new Lanes();
    for (TimelineRow row : answer.rows()) {
      lanes.add("", null, mark(row));
    }
    return drawing(answer, lanes, inquiry);
  }

  private static Drawing drawing(Answer<TimelineRow> answer, Lanes lanes, Inquiry inquiry) {
    Asked asked = Asked.ofEvents(inquiry.clocks());
    return Drawing.ofDays(answer, lanes.on(asked), asked);
  }

  private static String heading(MomentKind kind) {
    return switch (kind) {
      case EVENT -> "Events";
      case STATEMENT -> "Statements";
      case COUNT -> "Counts";
      case DEADLINE -> "Deadlines set";
      case DUE -> "Due";
      case OUTCOME -> "Outcomes";
      case RESOLUTION, TERM -> "Resolutions";
    };
  }

  private static List<Detail> details(TimelineRow row) {
    List<Detail> details = new ArrayList<>(row.claims());
    details.addAll(row.asides());
    return details;
  }

  private static Mark mark(TimelineRow row) {
    Entry entry = row.entry();
    return new Mark(
        row,
        entry,
        Mark.lead(DateWords.of(row.date()), row.certain()),
        entry.headline(),
        // When it was stands before the words, in full.
        details(row),
        Stroke.of(row.date(), row.certain(), SignKind.of(row.kind())));
  }
}
