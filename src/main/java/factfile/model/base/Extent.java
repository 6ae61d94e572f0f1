package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.part.DatedClaim;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Resolution;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * The days outside of which nothing that a fact tells can lie, whatever part of it is asked for and
 * however much of it has been published. Wider than true is right, narrower is not.
 */
final class Extent implements FactVisitor<Days> {
  private final FactBase base;

  Extent(FactBase base) {
    this.base = base;
  }

  @Override
  public Days event(Event event) {
    return plain(event);
  }

  @Override
  public Days statement(Statement statement) {
    return plain(statement);
  }

  @Override
  public Days resolution(Resolution resolution) {
    return plain(resolution);
  }

  /** As written: the order that narrows it may rest on what is not published yet. */
  private Days plain(Fact fact) {
    Days all = fact.date() == null ? undated(fact.cites()) : days(fact.date());
    if (fact.dating().claims().isEmpty()) {
      return all;
    }
    // Those that are out by a day may be some of them, or none.
    all = hull(all, undated(fact.cites()));
    for (DatedClaim claim : fact.dating().claims()) {
      all = hull(all, days(claim.date()));
    }
    return all;
  }

  @Override
  public Days count(Count count) {
    if (count.event() != null) {
      // The event lends it its day.
      return Days.ALL;
    }
    Days all = null;
    boolean answers = false;
    for (CountValue value : count.values()) {
      answers |= value.rank() != Rank.DEPRECATED;
      all = hull(all, value.date() == null ? undated(value.cites()) : days(value.date()));
    }
    // A count none of whose values is an answer has no date of its own.
    return answers ? all : hull(all, undated(count.everyCite()));
  }

  @Override
  public Days deadline(Deadline deadline) {
    Days all = days(deadline.due());
    if (deadline.set() != null) {
      all = hull(all, days(deadline.set()));
    }
    for (Outcome outcome : deadline.outcomes()) {
      all = hull(all, outcome.date() == null ? undated(outcome.cites()) : days(outcome.date()));
      all = outcome.due() == null ? all : hull(all, days(outcome.due()));
    }
    return all;
  }

  /** Events lend terms their days, and what is not recorded is not dated. */
  @Override
  public Days term(Term term) {
    return Days.ALL;
  }

  /** It lies on some day up to the last that its sources speak of. */
  private Days undated(List<Citation> cites) {
    LocalDate upTo = base.upTo(cites);
    return upTo == null ? Days.ALL : new Days(null, upTo);
  }

  private static Days days(FactDate date) {
    return new Days(date.earliest(), date.latest());
  }

  private static Days hull(Days all, Days more) {
    if (all == null) {
      return more;
    }
    boolean begins = all.earliest() != null && more.earliest() != null;
    boolean ends = all.latest() != null && more.latest() != null;
    LocalDate first =
        begins && more.earliest().isBefore(all.earliest()) ? more.earliest() : all.earliest();
    LocalDate last = ends && more.latest().isAfter(all.latest()) ? more.latest() : all.latest();
    return new Days(begins ? first : null, ends ? last : null);
  }
}
