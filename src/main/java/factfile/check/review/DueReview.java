package factfile.check.review;

import factfile.check.outcome.PromiseActs;
import factfile.check.rule.Rule;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.query.answers.Inquiry;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineStatus;
import factfile.query.words.DateWords;
import factfile.query.words.Entities;
import java.time.LocalDate;

/** What was to happen by a day: deadlines, promises and predictions. */
final class DueReview {
  private final Inquiry inquiry;
  private final FactBase base;
  private final LocalDate today;
  private final long stale;

  DueReview(Inquiry inquiry, LocalDate today, long stale) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.today = today;
    this.stale = stale;
  }

  void addTo(ReviewRows rows) {
    for (Fact fact : inquiry.facts(FactKind.DEADLINE)) {
      addDeadline((Deadline) fact, rows);
    }
    for (Fact fact : inquiry.facts(FactKind.STATEMENT)) {
      addPromise((Statement) fact, rows);
    }
  }

  private void addDeadline(Deadline deadline, ReviewRows rows) {
    boolean isSet = deadline.set() == null || !isAfter(deadline.set().earliest(), today);
    DeadlineStanding standing = DeadlineStanding.of(base, deadline, inquiry.clocks());
    FactDate due = standing.chain().inForce().due();
    boolean passed = standing.status() == DeadlineStatus.PASSED;
    boolean open =
        standing.status() == DeadlineStatus.OPEN || standing.status() == DeadlineStatus.DUE;
    if (!isSet || due.latest() == null || !(passed || open)) {
      return;
    }
    String lead = deadline.title() + ": due " + DateWords.of(due);
    rows.add(
        passed ? ReviewReason.DEADLINE_PASSED : ReviewReason.DEADLINE_OPEN,
        deadline,
        today.toEpochDay() - due.latest().toEpochDay(),
        passed ? lead + ", and nothing tells whether it was met" : lead,
        "factfile add deadline " + deadline.id(),
        Rule.UNSETTLED_DEADLINE.id());
  }

  private static boolean isAfter(LocalDate day, LocalDate other) {
    return day != null && day.isAfter(other);
  }

  private void addPromise(Statement statement, ReviewRows rows) {
    LocalDate day = PromiseActs.isEither(statement.act().word()) ? lastDay(statement) : null;
    if (day == null || !statement.outcomes().isEmpty() || !day.isBefore(today)) {
      return;
    }
    rows.add(
        ReviewReason.PROMISE_OPEN,
        statement,
        today.toEpochDay() - day.toEpochDay(),
        Entities.names(base, statement.speakers())
            + " "
            + statement.act().word()
            + ": "
            + statement.gist(),
        "factfile add statement " + statement.id());
  }

  /** That of the deadline that it is about; else a promise is given time until it grows old. */
  private LocalDate lastDay(Statement statement) {
    LocalDate last = null;
    for (String id : statement.about()) {
      if (base.fact(id) instanceof Deadline deadline) {
        LocalDate due = DeadlineChain.at(base, deadline, today).inForce().due().latest();
        last = last == null || isAfter(due, last) ? due : last;
      }
    }
    FactDate said = base.when(statement);
    LocalDate old = said == null || said.latest() == null ? null : said.latest().plusDays(stale);
    return last == null ? old : last;
  }
}
