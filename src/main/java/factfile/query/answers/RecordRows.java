package factfile.query.answers;

import factfile.answer.Row;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import java.util.List;

/** The rows that lists have of one record: when it happened, its number, how it stands. */
public final class RecordRows {
  private final Timeline timeline;
  private final Undated undated;
  private final Counts counts;
  private final Deadlines deadlines;
  private final Terms terms;
  private final EntityRows entities;

  public RecordRows(Inquiry inquiry) {
    this.timeline = Timeline.listingNothing(inquiry);
    this.undated = new Undated(inquiry);
    this.counts = Counts.listingNothing(inquiry);
    this.deadlines = Deadlines.listingNothing(inquiry);
    this.terms = Terms.listingNothing(inquiry);
    this.entities = new EntityRows(inquiry);
  }

  /** None where no list has it; null has none. */
  public List<? extends Row> of(Item item) {
    if (item instanceof Entity entity) {
      return entities.rowsOf(entity);
    }
    if (!(item instanceof Fact fact)) {
      return List.of();
    }
    return switch (fact.kind()) {
      case COUNT -> counts.rowsOf(fact);
      case DEADLINE -> deadlines.rowsOf(fact);
      case TERM -> terms.rowsOf(fact);
      case EVENT, STATEMENT, RESOLUTION -> {
        List<? extends Row> dated = timeline.rowsOf(fact);
        yield dated.isEmpty() ? undated.rowsOf(fact) : dated;
      }
    };
  }
}
