package factfile.model;

/** What is done with each kind of fact, where the kinds differ. */
public interface FactVisitor<R> {
  R event(Event event);

  R statement(Statement statement);

  R count(Count count);

  R deadline(Deadline deadline);

  R resolution(Resolution resolution);

  R term(Term term);
}
