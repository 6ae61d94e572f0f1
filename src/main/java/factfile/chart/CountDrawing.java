package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.chart.Stroke.Style;
import factfile.query.rows.CountRow;
import factfile.query.state.CountState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts as they are drawn: a lane for each, with a bar for each of its values. */
public final class CountDrawing {
  private CountDrawing() {}

  /**
   * @param answer the course of counts, with all its columns
   */
  public static Drawing of(Answer<CountRow> answer) {
    Lanes lanes = new Lanes();
    for (CountRow row : answer.rows()) {
      lanes.add(row.count().id(), row.count().topic(), mark(row));
    }
    return new Drawing(answer.title(), lanes.byValue(), null, answer.notices(), answer.sources());
  }

  private static Mark mark(CountRow row) {
    Entry entry = row.entry();
    List<Span> lead = new ArrayList<>(entry.lead());
    if (!row.certain()) {
      lead.add(Span.unsure(" ?"));
    }
    List<Span> wording = List.of(Span.plain(row.day()));
    return new Mark(row, entry, lead, wording, row.claims(), strokes(row.state()));
  }

  /** What the number is at least, and from there what it may be. */
  private static List<Stroke> strokes(CountState state) {
    Double low = state.isInDispute() && state.isOpenLow() ? null : number(state.low());
    Double high = state.isInDispute() && state.isOpenHigh() ? null : number(state.high());
    double most = high == null ? Double.POSITIVE_INFINITY : high;
    double least = most < 0 ? Double.NEGATIVE_INFINITY : 0;
    double sure = low == null ? least : low;
    List<Stroke> strokes = new ArrayList<>();
    if (state.isInDispute()) {
      // The greatest number named, even where it may be more.
      strokes.add(new Stroke(sure, state.high().doubleValue(), Style.MAYBE));
    }
    if (sure < most) {
      strokes.add(new Stroke(sure, most, Style.MAYBE));
    }
    if (low != null) {
      boolean rough = !state.isInDispute() && state.quantity().isApproximate();
      strokes.add(new Stroke(0, sure, rough ? Style.ROUGH : Style.BAR));
    }
    return strokes;
  }

  private static Double number(BigDecimal bound) {
    return bound == null ? null : bound.doubleValue();
  }
}
