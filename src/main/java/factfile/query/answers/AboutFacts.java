package factfile.query.answers;

import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.query.filter.Filter;
import factfile.query.filter.Subject;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import java.util.List;

/**
 * Filters over something that is no fact, an entity or a source: what they ask of it itself, it has
 * to be; what only facts have (a date, a tag, a part) one single fact about it has to have all of.
 */
final class AboutFacts {
  private final Inquiry inquiry;
  private final Filter filter;

  AboutFacts(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.filter = inquiry.filters().joined();
  }

  /**
   * @param itself how filters see the thing
   * @param facts those about it
   */
  Truth test(Subject itself, List<Fact> facts) {
    Known thing = new Known(itself, facts);
    return thing.isSuch(filter.about(thing));
  }

  /** Whether a fact matches all filters at one of its dates. */
  Truth test(Fact fact) {
    return some(List.of(fact), filter);
  }

  /** The thing, and what is known about it. */
  private final class Known implements Filter.Thing {
    private final Subject itself;
    private final List<Fact> facts;

    Known(Subject itself, List<Fact> facts) {
      this.itself = itself;
      this.facts = facts;
    }

    @Override
    public Subject itself() {
      return itself;
    }

    /** Facts are looked at where it is for them to say. */
    @Override
    public Truth isSuch(Filter wanted) {
      Truth least = wanted.settled(Truth.NO);
      return least == wanted.settled(Truth.YES) ? least : least.or(some(facts, wanted));
    }
  }

  /** Whether one of the facts, at one of its dates, is what a filter picks. */
  private Truth some(List<Fact> facts, Filter wanted) {
    Moments moments = new Moments(inquiry.base(), inquiry.clocks());
    Truth some = Truth.NO;
    for (Fact fact : facts) {
      List<Moment> dated = moments.visit(fact);
      if (dated.isEmpty()) {
        some = some.or(wanted.test(inquiry.subject(fact)));
      }
      for (Moment moment : dated) {
        some = some.or(wanted.test(inquiry.subject(moment)));
      }
    }
    return some;
  }
}
