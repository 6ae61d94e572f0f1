package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;

/** Picks rows; sees one and says yes, no or maybe. */
public interface Filter {
  /** An entity or a source, with the facts about it. */
  interface Thing {
    Subject itself();

    /** Whether it is such, or one of the facts about it. */
    Truth isSuch(Filter filter);
  }

  Truth test(Subject subject);

  /**
   * The same of an entity or a source. Null where only the facts about it can tell, as with dates
   * and tags.
   */
  default Truth ofItself(Subject itself) {
    return test(itself);
  }

  /** The filter for the facts about a thing: what the thing itself can tell is put in its place. */
  default Filter about(Thing thing) {
    Truth own = ofItself(thing.itself());
    return own == null ? this : new Operators.Known(own);
  }

  /**
   * What such a filter comes to where none of the facts is looked at.
   *
   * @param rest what those would say
   */
  default Truth settled(Truth rest) {
    return rest;
  }

  /** The only facts that it can pick, and perhaps more; null where an index does not tell. */
  default Ordinals candidates(FactBase base) {
    return null;
  }

  /** The same of entities. */
  default Ordinals entities(FactBase base) {
    return null;
  }
}
