package factfile.query.snippet;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.DatedClaim;
import factfile.model.part.Edge;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Item;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.query.answers.Show;
import factfile.query.answers.Terms;
import factfile.query.filter.Subject;
import factfile.query.state.Clocks;
import factfile.query.state.CountState;
import factfile.query.state.Estimate;
import factfile.query.state.OtherFinding;
import factfile.query.state.PromiseState;
import factfile.query.state.TermState;
import factfile.query.state.TermStatus;
import factfile.query.words.DayProse;
import factfile.query.words.Entities;
import factfile.query.words.QueryError;
import factfile.query.words.Speech;
import factfile.query.words.Text;
import factfile.query.words.VoteWords;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells records in sentences for notes: value, uncertainty and day. Where nothing is on record for
 * the asked day, the sentence says so, and rests on nothing.
 */
public final class Snippets implements FactVisitor<Snippet> {
  private final FactBase base;
  private final Clocks clocks;

  public Snippets(FactBase base, Clocks clocks) {
    this.base = base;
    this.clocks = clocks;
  }

  /**
   * @throws QueryError where there is no such record
   */
  public Snippet of(String id) {
    Item item = Show.item(base, id);
    Fact fact = base.fact(id);
    if (fact != null) {
      return visit(fact);
    }
    Entity entity = base.entity(id);
    return entity == null ? source((Source) item) : new EntitySnippet(base, clocks, entity).write();
  }

  private Snippet source(Source source) {
    String headline = source.headline() == null ? "Untitled" : "“" + source.headline() + "”";
    SnippetWriter writer = new SnippetWriter(source.id()).words(headline).aside();
    if (source.published() == null) {
      writer.words("speaks of events to ").date(source.upTo(), "up_to");
      writer.words(", day of publication not on record");
    } else {
      writer.words("published ").date(source.published(), "");
    }
    return writer.restingOn(source.cites()).done();
  }

  @Override
  public Snippet event(Event event) {
    String votes = event.votes() == null ? "" : ", " + VoteWords.of(event.votes());
    return happened(event, Text.capital(event.title()) + votes);
  }

  @Override
  public Snippet statement(Statement statement) {
    String lead = Text.capital(Speech.prose(base, statement));
    return happened(statement, lead, PromiseState.at(base, statement, clocks.recordedDay()));
  }

  @Override
  public Snippet resolution(Resolution resolution) {
    String issuers = Entities.names(base, resolution.issuedBy());
    String issued = issuers.isEmpty() ? "" : ", issued by " + issuers;
    String votes =
        resolution.votes() == null ? "" : ", adopted " + VoteWords.of(resolution.votes());
    return happened(resolution, resolution.name() + issued + votes);
  }

  private Snippet happened(Fact fact, String lead) {
    return happened(fact, lead, null);
  }

  /**
   * @param outcome what had become of what was said, or null
   */
  private Snippet happened(Fact fact, String lead, PromiseState outcome) {
    FactDate date = base.when(fact);
    FactDate some = date == null ? Subject.someDay(base, fact.cites()) : date;
    if (some != null && isYetToCome(some)) {
      return nothing(fact, lead);
    }
    SnippetWriter writer = new SnippetWriter(fact.id()).words(lead).aside();
    if (date != null && date.isDisputed()) {
      writer.words(DayProse.of(date) + ", " + CountState.IN_DISPUTE);
    } else if (date != null) {
      writer.date(date, "");
    } else {
      writer.words("day not on record");
      writer.words(some == null ? "" : ", no later than " + DayProse.of(some.latest()));
    }
    writer.words(later(some)).restingOn(rests(fact, date));
    addDays(fact, date, writer);
    if (outcome != null && outcome.date() != null) {
      addOutcome(outcome, writer);
    }
    return writer.done();
  }

  /** Of a day in dispute each claim has citations of its own. */
  private static List<Citation> rests(Fact fact, FactDate date) {
    return date != null && date.isDisputed() ? fact.common().cites() : fact.tellingCites();
  }

  private static void addDays(Fact fact, FactDate date, SnippetWriter writer) {
    boolean disputed = date != null && date.isDisputed();
    String joint = disputed ? ": " : ", but also ";
    for (DatedClaim claim : fact.dating().others()) {
      writer.words(joint + DayProse.of(claim.date())).restingOn(claim.cites());
      joint = disputed ? ", " : " and ";
    }
  }

  private static void addOutcome(PromiseState outcome, SnippetWriter writer) {
    String word = outcome.status().word();
    writer
        .words(outcome.certain() ? "; " : "; perhaps ")
        .value(word, "status", word)
        .aside()
        .date(outcome.date(), "outcome_date")
        .restingOn(outcome.cites());
  }

  private boolean isYetToCome(FactDate date) {
    LocalDate asked = clocks.horizon();
    return asked != null && date.start().overlaps(new Days(null, asked)) == Truth.NO;
  }

  /** Says so where it may not have come by the day asked for. */
  private String later(FactDate date) {
    LocalDate asked = clocks.horizon();
    LocalDate last = date == null ? null : date.start().latest();
    return asked == null || last == null || !last.isAfter(asked)
        ? ""
        : ", perhaps after " + DayProse.of(asked);
  }

  private Snippet nothing(Fact fact, String lead) {
    return new SnippetWriter(fact.id())
        .words("Nothing on record for " + DayProse.of(clocks.day()) + ": " + lead)
        .restingOn(List.of())
        .done();
  }

  @Override
  public Snippet count(Count count) {
    String topic = Text.capital(count.topic());
    CountState state = CountState.at(base, count, clocks.recordedDay());
    if (state == null) {
      return nothing(count, topic);
    }
    String unit = count.unit() == null ? "" : " " + count.unit();
    SnippetWriter writer = new SnippetWriter(count.id()).words(topic + ": ");
    if (state.isInDispute()) {
      writer.words(state.phrase() + unit + ", " + CountState.IN_DISPUTE);
    } else {
      String whole = state.value().whole() == null ? "" : " of " + state.value().whole().phrase();
      writer.value(state.quantity().phrase(), "", state.quantity().text()).words(whole + unit);
    }
    writer
        .aside()
        .date(state.date(), "date")
        .words(later(state.date()))
        .words(isRivalled(state) ? ", perhaps not the latest figure" : "");
    if (state.isInDispute()) {
      writer.restingOn(List.of());
    } else {
      writer.restingOn(state.value().cites());
    }
    addClaims(state, writer);
    return writer.done();
  }

  private static void addClaims(CountState state, SnippetWriter writer) {
    String joint = state.isInDispute() ? ": " : ", but also ";
    String next = state.isInDispute() ? ", " : " and ";
    for (Estimate other : state.others()) {
      writer.words(joint + other.value().phrase()).restingOn(other.value().cites());
      joint = next;
    }
  }

  /** Whether it is in doubt for no other reason than a value that may be as new. */
  private boolean isRivalled(CountState state) {
    LocalDate last = state.date().latest();
    boolean dated = last != null && !last.isAfter(clocks.recordedDay());
    return !state.certain() && dated && !state.date().doubtful();
  }

  @Override
  public Snippet deadline(Deadline deadline) {
    LocalDate day = clocks.countingDay();
    boolean set = deadline.set() == null;
    set = set || deadline.set().start().overlaps(new Days(null, day)) != Truth.NO;
    return set
        ? new DeadlineSnippet(base, deadline, clocks.isAfterEnd(day) ? clocks.end() : day).write()
        : nothing(deadline, Text.capital(deadline.title()));
  }

  @Override
  public Snippet term(Term term) {
    String lead =
        Text.capital(term.duty())
            + " (owed by "
            + Entities.names(base, term.party())
            + " as set in "
            + Entities.name(base, term.resolution())
            + ")";
    if (Terms.issued(base, term, clocks.horizon()) == Truth.NO) {
      return nothing(term, lead);
    }
    TermState state = TermState.at(base, term, clocks.recordedDay());
    SnippetWriter writer = new SnippetWriter(term.id());
    writer.words(lead + (state.certain() ? ": " : ": perhaps "));
    StateDay.of(clocks)
        .addTo(writer.value(state.status().word(), "", state.status().word()).words(" "))
        .aside();
    if (state.status() == TermStatus.UNKNOWN) {
      writer.words("nothing on record of whether it was kept");
    } else if (state.status() == TermStatus.CONDITIONAL) {
      writer.words("condition: " + term.condition().words());
    } else {
      addBounds(state, writer);
    }
    for (OtherFinding other : state.others()) {
      writer.words(
          "; " + other.ruling().status().word() + " according to " + other.reporter(base).name());
    }
    return writer.restingOn(state.cites()).done();
  }

  private static void addBounds(TermState state, SnippetWriter writer) {
    Edge until = state.slice().until();
    boolean ends = until != null && !until.isOpen();
    if (state.since() != null) {
      writer.date(
          DayProse.bound("since", state.since().start()), state.since(), ends ? null : "since");
    }
    if (ends) {
      writer.words(state.since() == null ? "" : ", ");
      writer.date(DayProse.bound("until", until.date().end()), null, null);
    }
  }
}
