package factfile.query.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.DatedClaim;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Terms;
import factfile.query.filter.Subject;
import factfile.query.rows.TermRow;
import factfile.query.state.CountState;
import factfile.query.state.DayClaim;
import factfile.query.state.Estimate;
import factfile.query.state.MomentKind;
import factfile.query.state.Offices;
import factfile.query.state.Offices.Holder;
import factfile.query.state.Offices.Office;
import factfile.query.state.OtherFinding;
import factfile.query.state.Reporter;
import factfile.query.state.TermStatus;
import factfile.query.words.Amounts;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** All that sources do not agree on, on the asked day. */
public final class Disputes {
  public static final List<Column<DisputeRow>> COLUMNS = List.of(DisputeColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final List<DisputeRow> rows = new ArrayList<>();

  private Disputes(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<DisputeRow> of(Inquiry inquiry) {
    return new Disputes(inquiry).answer();
  }

  private Answer<DisputeRow> answer() {
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      addNumber((Count) fact);
    }
    addDays(FactKind.EVENT);
    addDays(FactKind.STATEMENT);
    for (TermRow row : Terms.of(inquiry).rows()) {
      addStatus(row);
    }
    for (Office office : new Offices(base).disputedOn(inquiry.clocks().recordedDay())) {
      addOffice(office);
    }
    for (OutcomeDispute dispute : OutcomeDispute.all(inquiry)) {
      Fact fact = dispute.fact();
      FactDate day = FactDate.Moment.day(dispute.day());
      Subject subject = Subject.of(base, fact, MomentKind.of(fact.kind()), day, fact.everyCite());
      add(fact, fact.title(), DisputedField.OUTCOME, dispute.claims(), subject, true);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, 0);
    return inquiry.answer("Disputes", COLUMNS, rows, notices);
  }

  private void addNumber(Count count) {
    CountState state = CountState.at(base, count, inquiry.clocks().recordedDay());
    if (state == null || state.others().isEmpty()) {
      return;
    }
    List<DisputeClaim> claims = new ArrayList<>();
    for (Estimate estimate : state.everyEstimate(base)) {
      String number = Amounts.words(estimate.value().phrase(), count.unit());
      FactDate day = state.otherDay(estimate);
      claims.add(new DisputeClaim(number, day, estimate.reporter(), estimate.value().cites()));
    }
    Subject subject = Subject.of(base, count, MomentKind.COUNT, state.date(), state.everyCite());
    add(count, count.topic(), DisputedField.VALUE, claims, subject, state.certain());
  }

  private void addDays(FactKind kind) {
    for (Fact fact : inquiry.facts(kind)) {
      if (!fact.dating().others().isEmpty()) {
        addDay(fact);
      }
    }
  }

  private void addDay(Fact fact) {
    FactDate date = base.when(fact);
    Truth begun = date.start().overlaps(new Days(null, inquiry.clocks().recordedDay()));
    if (begun == Truth.NO) {
      return;
    }
    List<DisputeClaim> claims = new ArrayList<>();
    for (DatedClaim claim : fact.dating().claims()) {
      for (DayClaim each : DayClaim.each(base, claim)) {
        String day = DateWords.of(each.date());
        claims.add(new DisputeClaim(day, null, each.reporter(), each.cites()));
      }
    }
    Subject subject = Subject.of(base, fact, MomentKind.of(fact.kind()), date, fact.everyCite());
    add(fact, fact.title(), DisputedField.DATE, claims, subject, begun == Truth.YES);
  }

  /** The rows of the list of terms, which knows the filters. */
  private void addStatus(TermRow row) {
    List<DisputeClaim> claims = new ArrayList<>();
    for (OtherFinding other : row.state().others()) {
      String status = other.ruling().status().word();
      claims.add(new DisputeClaim(status, other.from(), other.reporter(base), other.cites()));
    }
    if (claims.isEmpty() && row.state().status() == TermStatus.DISPUTED) {
      for (Citation cite : row.cites()) {
        claims.add(
            new DisputeClaim(
                row.state().status().word(),
                row.state().since(),
                Reporter.of(base, cite),
                List.of(cite)));
      }
    }
    if (!claims.isEmpty()) {
      String title = Entities.names(base, row.term().party()) + ": " + row.term().duty();
      rows.add(
          new DisputeRow(
              row.term(), title, DisputedField.STATUS, claims, row.asOf(), row.certain()));
    }
  }

  private void addOffice(Office office) {
    List<DisputeClaim> claims = new ArrayList<>();
    List<Citation> cites = new ArrayList<>();
    List<String> texts = new ArrayList<>(List.of(office.title()));
    boolean certain = true;
    for (Holder holder : office.holders()) {
      certain &= holder.certain();
      texts.add(holder.entity().id());
      texts.add(holder.entity().name());
      claims.add(new DisputeClaim(holder.entity().name(), null, holder.reporter(), holder.cites()));
      Citations.addAll(cites, holder.cites());
    }
    FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
    Item first = office.holders().get(0).entity();
    Subject subject = Subject.of(first, day, texts, cites);
    add(first, office.title(), DisputedField.ROLE, claims, subject, certain);
  }

  private void add(
      Item item,
      String title,
      DisputedField field,
      List<DisputeClaim> claims,
      Subject subject,
      boolean known) {
    Truth matches = inquiry.filters().test(subject);
    boolean certain = known && !inquiry.clocks().isBeyondEnd() && matches == Truth.YES;
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(new DisputeRow(item, title, field, claims, inquiry.clocks().day(), certain));
    }
  }
}
