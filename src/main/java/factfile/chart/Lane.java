package factfile.chart;

import java.util.List;

/**
 * Marks that belong together, under a heading.
 *
 * @param heading null where there is but one lane
 */
public record Lane(String heading, Axis axis, List<Mark> marks) {
  public Lane {
    marks = List.copyOf(marks);
  }
}
