package factfile.chart;

import factfile.chart.Stroke.Style;

/**
 * What a stroke tells, as a key explains it; each writer has its own look for each.
 *
 * @param kind null where the style says all
 */
public record Sign(Style style, SignKind kind) implements Comparable<Sign> {
  public String words() {
    return style.words() + (kind == null ? "" : kind.words());
  }

  /** What is sure before what is not, points before lines. */
  @Override
  public int compareTo(Sign other) {
    int byStyle = style.compareTo(other.style);
    return byStyle != 0 || kind == null ? byStyle : kind.compareTo(other.kind);
  }
}
