package factfile.query.state;

import factfile.answer.Cell.Ref;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.query.words.Entities;

/**
 * Who says so: whom a source has it from, else its publisher.
 *
 * @param id of the entity; null for a publisher
 */
public record Reporter(String id, String name) {
  public static Reporter of(FactBase base, Citation cite) {
    if (cite.saidBy() != null) {
      return new Reporter(cite.saidBy(), Entities.name(base, cite.saidBy()));
    }
    Source source = base.source(cite.source());
    return new Reporter(null, source == null ? cite.source() : source.publisher());
  }

  public Ref ref() {
    return new Ref(id, name);
  }
}
