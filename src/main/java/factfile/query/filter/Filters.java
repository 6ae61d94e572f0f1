package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
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

  @Override
  public Ordinals candidates(FactBase base) {
    Ordinals found = null;
    for (Filter filter : all) {
      Ordinals own = filter.candidates(base);
      if (own != null) {
        found = found == null ? own : found.and(own);
      }
    }
    return found;
  }

  @Override
  public Ordinals entities(FactBase base) {
    Ordinals found = null;
    for (Filter filter : all) {
      Ordinals own = filter.entities(base);
      if (own != null) {
        found = found == null ? own : found.and(own);
      }
    }
    return found;
  }

  /** Whether a row is listed that matches so, given whether all about it is certain. */
  public boolean lists(Truth matches, boolean certain) {
    return matches != Truth.NO && (certain || !certainOnly);
  }
}
