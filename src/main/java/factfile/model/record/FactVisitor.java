package factfile.model.record;

/**
 * What is done with each kind of fact, where the kinds differ. It knows the records, and they do
 * not know it: each could be read without the others.
 */
public interface FactVisitor<R> {
  /** What is done with this fact, by its kind. */
  default R visit(Fact fact) {
    return switch (fact.kind()) {
      case EVENT -> event((Event) fact);
      case STATEMENT -> statement((Statement) fact);
      case COUNT -> count((Count) fact);
      case DEADLINE -> deadline((Deadline) fact);
      case RESOLUTION -> resolution((Resolution) fact);
      case TERM -> term((Term) fact);
    };
  }

  R event(Event event);

  R statement(Statement statement);

  R count(Count count);

  R deadline(Deadline deadline);

  R resolution(Resolution resolution);

  R term(Term term);
}
