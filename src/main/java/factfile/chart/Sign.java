package factfile.chart;

import factfile.chart.Stroke.Style;
import factfile.query.state.MomentKind;

/**
 * What a stroke tells, as a key explains it; each writer has its own look for each.
 *
 * @param kind null where the style says all
 */
public record Sign(Style style, MomentKind kind) implements Comparable<Sign> {
  public String words() {
    return style.words() + (kind == null ? "" : words(kind));
  }

  private static String words(MomentKind kind) {
    return switch (kind) {
      case EVENT -> "event";
      case STATEMENT -> "statement";
      case COUNT -> "count";
      case DEADLINE -> "deadline set";
      case DUE -> "due";
      case OUTCOME -> "outcome";
      case RESOLUTION -> "resolution";
      case TERM -> "term kept or broken";
    };
  }

  /** What is sure before what is not, points before lines. */
  @Override
  public int compareTo(Sign other) {
    int byStyle = style.compareTo(other.style);
    return byStyle != 0 || kind == null ? byStyle : kind.compareTo(other.kind);
  }
}
