package factfile.query.due;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.DatedOutcome;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Deadline;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineWords;
import factfile.query.words.DateLead;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A deadline as it stands on the asked day. */
public record DeadlineRow(FactBase base, DeadlineStanding standing) implements Row {
  /** The due days that it has had. */
  public DeadlineChain chain() {
    return standing.chain();
  }

  public Deadline deadline() {
    return standing.chain().deadline();
  }

  @Override
  public boolean certain() {
    return standing.certain();
  }

  @Override
  public List<Citation> cites() {
    return standing.chain().everyCite();
  }

  @Override
  public LocalDate begins() {
    FactDate set = deadline().set();
    return set == null ? null : set.start().earliest();
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Entry entry() {
    Deadline deadline = deadline();
    List<Detail> details = new ArrayList<>();
    details.add(Detail.of("owed by", Entities.names(base, deadline.owedBy())));
    if (!deadline.setBy().isEmpty()) {
      details.add(Detail.of("set by", Entities.names(base, deadline.setBy())));
    }
    details.add(new Detail("due", DeadlineWords.arithmetic(chain())));
    for (DatedOutcome progress : chain().progress()) {
      details.add(Detail.of("so far", DeadlineWords.progress(progress)));
    }
    details.add(new Detail("status", DeadlineWords.status(standing)));
    if (deadline.consequence() != null) {
      details.add(Detail.of("or else", deadline.consequence()));
    }
    return new Entry(
        null,
        DateLead.of(chain().inForce().due()),
        "",
        List.of(Span.plain(deadline.title())),
        details,
        deadline.id(),
        cites());
  }
}
