package factfile.query;

import factfile.model.Truth;
import java.util.List;

/**
 * All filters of a question.
 *
 * @param all joined by and
 * @param certainOnly whether rows that only may match are left out
 */
public record Filters(List<Filter> all, boolean certainOnly) implements Filter {
  public Filters {
    all = List.copyOf(all);
  }

  @Override
  public Truth test(Subject subject) {
    Truth truth = Truth.YES;
    for (Filter filter : all) {
      truth = truth.and(filter.test(subject));
      if (truth == Truth.NO) {
        return Truth.NO;
      }
    }
    return truth;
  }

  /** Whether a row is listed that matches so, given whether all about it is certain. */
  boolean lists(Truth matches, boolean certain) {
    return matches != Truth.NO && (certain || !certainOnly);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }
}
