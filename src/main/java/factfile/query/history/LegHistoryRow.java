package factfile.query.history;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.DatedOutcome;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.due.DeadlineRow;
import factfile.query.due.LegColumn;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.DeadlineWords;
import factfile.query.words.DateLead;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/**
 * A leg of a deadline.
 *
 * @param deadline as it stands
 * @param number of the leg, from 0
 */
public record LegHistoryRow(DeadlineRow deadline, int number) implements Row {
  Leg leg() {
    return deadline.chain().legs().get(number);
  }

  DeadlineStatus status() {
    return deadline.standing().statusOf(leg());
  }

  /** The day of the outcome that gives the status; null where the calendar does. */
  FactDate outcomeDate() {
    if (!leg().moved()) {
      DatedOutcome outcome = deadline.standing().outcome();
      return outcome == null ? null : outcome.date();
    }
    DatedOutcome missed = leg().missed();
    return (missed == null ? deadline.chain().legs().get(number + 1).extension() : missed).date();
  }

  @Override
  public boolean certain() {
    return deadline.certain();
  }

  @Override
  public List<Citation> cites() {
    return new LegColumn.Standing(leg(), deadline.standing()).cites();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    details.add(
        Detail.of("owed by", Entities.names(deadline.base(), deadline.deadline().owedBy())));
    details.add(new Detail("due", DeadlineWords.sum(leg())));
    details.add(new Detail("status", DeadlineWords.status(status(), outcomeDate(), certain())));
    return new Entry(
        null,
        DateLead.of(leg().due()),
        "",
        List.of(Span.plain(deadline.deadline().title())),
        details,
        deadline.deadline().id(),
        cites());
  }
}
