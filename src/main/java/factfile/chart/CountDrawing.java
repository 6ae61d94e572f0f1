package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Detail;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.chart.Stroke.Style;
import java.util.ArrayList;
import java.util.List;

/** Counts as they are drawn: a lane for each, with a bar for each value of its series. */
public final class CountDrawing {
  private CountDrawing() {}

  /**
   * @param answer of {@code Counts}, with all its columns
   */
  public static Drawing of(Answer answer) {
    Lanes lanes = new Lanes();
    for (Row row : answer.rows()) {
      RowCells cells = new RowCells(answer, row);
      lanes.add(row.entry().id(), cells.text("topic"), mark(row, cells));
    }
    return new Drawing(answer.title(), lanes.byValue(), null, answer.notices(), answer.sources());
  }

  private static Mark mark(Row row, RowCells cells) {
    List<Span> lead = new ArrayList<>(row.entry().lead());
    if (!row.certain()) {
      lead.add(Span.unsure(" ?"));
    }
    List<Span> wording = new ArrayList<>();
    List<Detail> details = new ArrayList<>();
    for (Detail detail : row.entry().details()) {
      if ("on".equals(detail.label())) {
        wording.addAll(detail.text());
      } else if (!"concerns".equals(detail.label())) {
        details.add(detail);
      }
    }
    return new Mark(row, lead, wording, details, strokes(cells));
  }

  /** What the number is at least, and from there what it may be. */
  private static List<Stroke> strokes(RowCells cells) {
    Double low = cells.number("low");
    Double high = cells.number("high");
    double most = high == null ? Double.POSITIVE_INFINITY : high;
    double least = most < 0 ? Double.NEGATIVE_INFINITY : 0;
    double sure = low == null ? least : low;
    List<Stroke> strokes = new ArrayList<>();
    if (sure < most) {
      strokes.add(new Stroke(sure, most, Style.MAYBE));
    }
    if (low != null) {
      boolean rough = cells.text("text").startsWith("about ");
      strokes.add(new Stroke(0, sure, rough ? Style.ROUGH : Style.BAR));
    }
    return strokes;
  }
}
