package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.query.filter.Filter;
import factfile.query.filter.Filters;
import factfile.query.filter.Subject;
import factfile.query.state.Clocks;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Filters over something that is no fact, an entity or a source: what they ask of it itself, it has
 * to be; what only facts have (a date, a tag, a part) one single fact about it has to have all of.
 */
final class AboutFacts {
  private final FactBase base;
  private final List<Filter> filters;
  private final Clocks clocks;

  AboutFacts(Inquiry inquiry) {
    this.base = inquiry.base();
    this.filters = inquiry.filters().all();
    this.clocks = inquiry.clocks();
  }

  /**
   * @param itself how filters see the thing
   * @param facts those about it
   */
  Truth test(Subject itself, List<Fact> facts) {
    Truth truth = Truth.YES;
    List<Filter> ofFacts = new ArrayList<>();
    for (Filter filter : filters) {
      Truth own = filter.ofItself(itself);
      Filter denied = filter.denied();
      if (own != null) {
        truth = truth.and(own);
      } else if (denied != null) {
        truth = truth.and(some(facts, List.of(denied)).not());
      } else {
        ofFacts.add(filter);
      }
    }
    return ofFacts.isEmpty() || truth == Truth.NO ? truth : truth.and(some(facts, ofFacts));
  }

  /** Whether a fact matches all filters at one of its dates. */
  Truth test(Fact fact) {
    return some(List.of(fact), filters);
  }

  /** Whether one of the facts, at one of its dates, matches all of the filters. */
  private Truth some(List<Fact> facts, List<Filter> wanted) {
    Filters all = new Filters(wanted, false);
    Moments moments = new Moments(base, clocks);
    Truth some = Truth.NO;
    for (Fact fact : facts) {
      List<Moment> dated = moments.visit(fact);
      if (dated.isEmpty()) {
        some = some.or(all.test(Subject.of(base, fact)));
      }
      for (Moment moment : dated) {
        some =
            some.or(all.test(Subject.of(base, fact, moment.kind(), moment.date(), moment.cites())));
      }
    }
    return some;
  }
}
