package factfile.model.part;

import factfile.model.date.FactDate;
import java.util.List;

/**
 * The beginning or the end of a slice of time.
 *
 * @param date the day it lies on; null when the edge is open on purpose ({@code ..})
 * @param cites citations of the edge itself; empty where the slice's own serve
 */
public record Edge(FactDate date, List<Citation> cites) {
  public Edge {
    cites = List.copyOf(cites);
  }

  /** True for {@code ..}: it has no beginning, or goes on. */
  public boolean isOpen() {
    return date == null;
  }
}
