package factfile.chart;

import factfile.answer.Answer;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.chart.Stroke.Style;
import factfile.query.rows.CountRow;
import factfile.query.state.CountState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts as they are drawn: a lane for each, with a bar for each of its values. A number alone has
 * nothing to be longer or shorter than, and is told in words.
 */
public final class CountDrawing {
  private CountDrawing() {}

  /**
   * @param answer the course of counts, with all its columns
   */
  public static Drawing of(Answer<CountRow> answer) {
    Map<String, Integer> values = new HashMap<>();
    for (CountRow row : answer.rows()) {
      values.put(row.count().id(), values.getOrDefault(row.count().id(), 0) + 1);
    }
    Lanes lanes = new Lanes();
    List<Mark> told = new ArrayList<>();
    for (CountRow row : answer.rows()) {
      if (values.get(row.count().id()) > 1 || row.state().isInDispute()) {
        lanes.add(row.count().id(), row.count().topic(), mark(row));
      } else {
        told.add(told(row));
      }
    }
    return new Drawing(
        answer.title(), lanes.byValue(), told, null, answer.notices(), answer.sources());
  }

  private static Mark told(CountRow row) {
    Entry entry = row.entry();
    return new Mark(row, entry, lead(row, entry), entry.headline(), entry.details(), List.of());
  }

  private static Mark mark(CountRow row) {
    Entry entry = row.entry();
    List<Span> wording = List.of(Span.plain(row.day()));
    return new Mark(row, entry, lead(row, entry), wording, row.claims(), strokes(row.state()));
  }

  private static List<Span> lead(CountRow row, Entry entry) {
    List<Span> lead = new ArrayList<>(entry.lead());
    if (!row.certain()) {
      lead.add(Span.unsure(" ?"));
    }
    return lead;
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
      strokes.add(stroke(sure, state.high().doubleValue(), Style.MAYBE));
    }
    if (sure < most) {
      strokes.add(stroke(sure, most, Style.MAYBE));
    }
    if (low != null) {
      strokes.add(stroke(0, sure, bar(state)));
    }
    return strokes;
  }

  private static Stroke stroke(double from, double to, Style style) {
    return new Stroke(from, to, style, null);
  }

  /** What its keeper, or another speaker, thinks of a number comes before how exact it is. */
  private static Style bar(CountState state) {
    if (state.isInDispute()) {
      return Style.BAR;
    }
    return switch (state.rank()) {
      case DISPUTED -> Style.DISPUTED;
      case DEPRECATED -> Style.DEPRECATED;
      default -> state.quantity().isApproximate() ? Style.ROUGH : Style.BAR;
    };
  }

  private static Double number(BigDecimal bound) {
    return bound == null ? null : bound.doubleValue();
  }
}
