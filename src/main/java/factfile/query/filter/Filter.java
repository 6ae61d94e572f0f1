package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;

/** Picks rows; sees one and says yes, no or maybe. */
public interface Filter {
  Truth test(Subject subject);

  /**
   * The same of an entity or a source. Null where only the facts about it can tell, as with dates
   * and tags.
   */
  default Truth ofItself(Subject itself) {
    return test(itself);
  }

  /** The only facts that it can pick, and perhaps more; null where an index does not tell. */
  default Ordinals candidates(FactBase base) {
    return null;
  }

  /** The same of entities. */
  default Ordinals entities(FactBase base) {
    return null;
  }

  /** What this filter denies; null where it denies nothing. */
  default Filter denied() {
    return null;
  }
}
