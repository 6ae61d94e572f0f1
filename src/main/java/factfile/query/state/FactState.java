package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactVisitor;
import factfile.model.record.Resolution;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import java.util.List;

/** How a fact stands on the asked day, for rows that tell something else of it. */
public final class FactState implements RowState, FactVisitor<List<StatusWord>> {
  private final FactBase base;
  private final Clocks clocks;
  private final Fact fact;

  public FactState(FactBase base, Clocks clocks, Fact fact) {
    this.base = base;
    this.clocks = clocks;
    this.fact = fact;
  }

  @Override
  public List<StatusWord> statuses() {
    return visit(fact);
  }

  @Override
  public List<StatusWord> deadline(Deadline deadline) {
    return DeadlineStanding.of(base, deadline, clocks).statuses();
  }

  @Override
  public List<StatusWord> term(Term term) {
    return TermState.at(base, term, clocks.recordedDay()).statuses();
  }

  @Override
  public List<StatusWord> event(Event event) {
    return List.of();
  }

  @Override
  public List<StatusWord> statement(Statement statement) {
    return statement.outcomes().isEmpty()
        ? List.of()
        : PromiseState.at(base, statement, clocks.recordedDay()).statuses();
  }

  @Override
  public List<StatusWord> count(Count count) {
    return List.of();
  }

  @Override
  public List<StatusWord> resolution(Resolution resolution) {
    return List.of();
  }
}
