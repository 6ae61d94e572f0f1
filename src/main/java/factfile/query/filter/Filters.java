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
 * @param notices what is to be said of how they were understood
 */
public record Filters(List<Filter> all, boolean certainOnly, List<String> notices) {
  /** None: everything is picked. */
  public static final Filters NONE = new Filters(List.of(), false, List.of());

  public Filters {
    all = List.copyOf(all);
    notices = List.copyOf(notices);
  }

  /** Whether they leave nothing out. */
  public boolean isNone() {
    return all.isEmpty() && !certainOnly;
  }

  /** The filters as one. */
  public Filter joined() {
    return new Operators.AllOf(all);
  }

  public Truth test(Subject subject) {
    return joined().test(subject);
  }

  /** The only facts that they can pick, and perhaps more; null where an index does not tell. */
  public Ordinals candidates(FactBase base) {
    return joined().candidates(base);
  }

  /** The same of entities. */
  public Ordinals entities(FactBase base) {
    return joined().entities(base);
  }

  /** Whether a row is listed that matches so, given whether all about it is certain. */
  public boolean lists(Truth matches, boolean certain) {
    return matches != Truth.NO && (certain || !certainOnly);
  }

  /** The same, and whether it is listed surely or perhaps. */
  public Truth listing(Truth matches, boolean certain) {
    Truth listed = certain ? Truth.YES : Truth.MAYBE;
    return lists(matches, certain) ? listed : Truth.NO;
  }
}
